#include "spec/sources.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "spec/text.h"

namespace corospec::spec {
namespace {

constexpr std::string_view kNoRule = "*No rule: ";

// The number at the start of `text`, which it is taken from.
std::optional<int> take_number(std::string_view& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number < 1) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

class ListReader {
 public:
  explicit ListReader(const std::string& file) : file_(file) {}

  SourceReading read(std::string_view text) {
    if (const std::optional<std::size_t> bad = first_invalid_utf8(text)) {
      complain(0, "not UTF-8 at byte " + std::to_string(*bad), "save it as UTF-8");
      return std::move(reading_);
    }
    for (const std::string_view line : lines_of(text)) {
      ++line_;
      read_line(line);
    }
    end_item();
    end_heading();
    if (document_.empty()) {
      complain(0, "the list names no document", "start it with `# PEP 342`, as clauses cite it");
    }
    return std::move(reading_);
  }

 private:
  void read_line(std::string_view line) {
    const bool continues = line.starts_with("  ") && !trimmed(line).empty();
    if (!item_.empty() && continues) {
      item_ += ' ';
      item_ += trimmed(line);
      return;
    }
    end_item();
    if (line.starts_with("# ")) {
      end_heading();
      document_ = trimmed(line.substr(2));
    } else if (line.starts_with("## ")) {
      end_heading();
      begin_heading(trimmed(line.substr(3)));
    } else if (line.starts_with("- ")) {
      item_ = trimmed(line.substr(2));
      item_line_ = line_;
    }
  }

  void begin_heading(std::string_view title) {
    if (document_.empty()) {
      complain(line_, "a heading without a document", "write `# PEP 342` above it");
    }
    reading_.headings.push_back({document_, std::string(title), file_, line_, {}});
    is_in_heading_ = true;
  }

  void end_heading() {
    if (is_in_heading_ && reading_.headings.back().sentences.empty()) {
      const SourceHeading& heading = reading_.headings.back();
      complain(heading.line, '"' + heading.title + "\" has no sentence",
               "answer each, beginning with `- 1 `");
    }
    is_in_heading_ = false;
  }

  void end_item() {
    if (item_.empty()) return;
    const std::string item = std::exchange(item_, {});
    if (!is_in_heading_) {
      complain(item_line_, "a sentence outside any heading", "write `## Its heading` above it");
      return;
    }
    std::string_view text = item;
    Sentences sentences;
    sentences.file = file_;
    sentences.line = item_line_;
    if (!read_numbers(text, sentences)) return;
    sentences.content = trimmed(text);
    if (read_answer(text, sentences)) {
      reading_.headings.back().sentences.push_back(std::move(sentences));
    }
  }

  bool read_numbers(std::string_view& text, Sentences& sentences) {
    const std::optional<int> first = take_number(text);
    std::optional<int> last = first;
    if (first && text.starts_with('-')) {
      text.remove_prefix(1);
      last = take_number(text);
    }
    if (!first || !last || *last < *first || !text.starts_with(' ')) {
      complain(item_line_, "a line of the list must start with the sentence's number",
               "write `- 3 ` or `- 3-5 `");
      return false;
    }
    const std::vector<Sentences>& before = reading_.headings.back().sentences;
    const int expected = before.empty() ? 1 : before.back().last + 1;
    if (*first != expected) {
      complain(item_line_,
               "sentence " + std::to_string(*first) + " follows where " + std::to_string(expected) +
                   " is expected",
               "answer every sentence, in order");
    }
    sentences.first = *first;
    sentences.last = *last;
    return true;
  }

  bool read_answer(std::string_view text, Sentences& sentences) {
    for (std::size_t at = text.find("**"); at != std::string_view::npos; at = text.find("**", at)) {
      const std::size_t end = text.find("**", at + 2);
      const std::string label(text.substr(at + 2, end - at - 2));
      if (end == std::string_view::npos || !is_label(label)) {
        complain(item_line_, "`" + label + "` is not a label", "write **its.label**");
        return false;
      }
      sentences.labels.push_back(label);
      at = end + 2;
    }
    if (const std::size_t at = text.find(kNoRule); at != std::string_view::npos) {
      const std::string_view reason = text.substr(at + kNoRule.size());
      sentences.no_rule = trimmed(reason.substr(0, reason.find('*')));
      if (sentences.no_rule.ends_with('.')) sentences.no_rule.pop_back();
    }
    if (sentences.labels.empty() == sentences.no_rule.empty()) {
      complain(item_line_,
               sentences.labels.empty() ? "no answer" : "a clause and a reason for having none",
               "end the line with **the.label** of its clause, or with `*No rule: why.*`");
      return false;
    }
    return true;
  }

  void complain(int line, std::string what, std::string remedy) {
    reading_.problems.push_back({file_, line, std::move(what), std::move(remedy)});
  }

  std::string file_;
  std::string document_;
  bool is_in_heading_ = false;
  std::string item_;  // The line being read, with those that continue it.
  int item_line_ = 0;
  int line_ = 0;
  SourceReading reading_;
};

// `Language Reference 6.2.9, "Yield expressions"` cites this document and heading. Numbers of
// sections change from version to version and are no part of it.
struct Citation {
  std::string document;
  std::string title;
};

Citation citation_of(const std::string& source) {
  constexpr std::string_view kLanguage = "Language Reference";
  const std::size_t quote = source.find('"');
  std::string_view document = std::string_view(source).substr(0, quote);
  document = trimmed(document.substr(0, document.find_last_of(',')));
  if (document.starts_with(kLanguage)) document = kLanguage;
  if (quote == std::string::npos) return {std::string(document), ""};
  const std::size_t end = source.find('"', quote + 1);
  return {std::string(document), source.substr(quote + 1, end - quote - 1)};
}

std::vector<Problem> unknown_labels(const Spec& spec, const std::vector<SourceHeading>& headings) {
  std::vector<Problem> problems;
  for (const SourceHeading& heading : headings) {
    for (const Sentences& sentences : heading.sentences) {
      for (const std::string& label : sentences.labels) {
        if (spec.find(label) != nullptr) continue;
        const std::string near = nearest(label, spec.labels());
        problems.push_back({sentences.file, sentences.line, "no clause is called " + label,
                            near.empty() ? "write the clause" : "did you mean " + near + "?"});
      }
    }
  }
  return problems;
}

}  // namespace

SourceReading read_source_list(std::string_view text, const std::string& file) {
  return ListReader(file).read(text);
}

SourceReading read_source_lists(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    const std::filesystem::path& path = entry.path();
    if (path.extension() == ".md" && path.filename() != "README.md") files.push_back(path);
  }
  std::sort(files.begin(), files.end());
  SourceReading whole;
  if (files.empty()) {
    whole.problems.push_back({folder.string(), 0, "no reading list is in this folder",
                              "write one for every source, or name another folder"});
  }
  for (const std::filesystem::path& file : files) {
    std::string why;
    const std::optional<std::string> text = file_bytes(file, &why);
    if (!text) {
      whole.problems.push_back({file.string(), 0, why, "make it readable"});
      continue;
    }
    SourceReading one = read_source_list(*text, file.string());
    std::move(one.headings.begin(), one.headings.end(), std::back_inserter(whole.headings));
    std::move(one.problems.begin(), one.problems.end(), std::back_inserter(whole.problems));
  }
  return whole;
}

std::vector<Problem> compare_with_sources(const Spec& spec,
                                          const std::vector<SourceHeading>& headings) {
  std::vector<Problem> problems = unknown_labels(spec, headings);
  std::map<std::pair<std::string, std::string>, std::vector<const SourceHeading*>> by_citation;
  for (const SourceHeading& heading : headings) {
    by_citation[{heading.document, heading.title}].push_back(&heading);
  }
  for (const Clause* clause : spec.clauses()) {
    const Citation citation = citation_of(clause->source);
    if (citation.document.starts_with("CPython")) continue;
    const auto found = by_citation.find({citation.document, citation.title});
    if (found == by_citation.end()) {
      problems.push_back({clause->file, clause->line,
                          clause->label + " cites " + clause->source + ", which no list has read",
                          "add it under spec/sources, or mend the citation"});
      continue;
    }
    const bool is_named =
        std::any_of(found->second.begin(), found->second.end(), [&](const SourceHeading* heading) {
          return std::any_of(heading->sentences.begin(), heading->sentences.end(),
                             [&](const Sentences& sentences) {
                               return std::count(sentences.labels.begin(), sentences.labels.end(),
                                                 clause->label) > 0;
                             });
        });
    if (is_named) continue;
    const SourceHeading& heading = *found->second.front();
    problems.push_back({clause->file, clause->line,
                        clause->label + " is not among the answers of its source",
                        "name it at its sentence in " + heading.file + ":" +
                            std::to_string(heading.line) + ", or mend the citation"});
  }
  return problems;
}

}  // namespace corospec::spec
