// The reader of chapters: lines into sections and clauses. A clause is a list item whose text
// starts with a label in bold; its last line (which may wrap) starts with a level and holds what is
// known about it.
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "spec/spec.h"
#include "spec/text.h"

namespace corospec::spec {
namespace {

constexpr std::array kLevels = {Level::kMust, Level::kDetail, Level::kUnspecified};

std::optional<Level> level_of(std::string_view text) {
  for (Level level : kLevels) {
    if (text == to_string(level)) return level;
  }
  return std::nullopt;
}

bool starts_metadata(std::string_view line) {
  return level_of(trimmed(line.substr(0, line.find(';')))).has_value();
}

std::string joined(const std::vector<std::string_view>& lines, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) {
    if (!text.empty()) text += ' ';
    text += trimmed(lines[i]);
  }
  return text;
}

class ChapterReader {
 public:
  explicit ChapterReader(const std::string& file) : file_(file) {
    chapter_.file = file;
    chapter_.name = std::filesystem::path(file).stem().string();
  }

  SpecReading read(std::string_view text) {
    if (std::optional<std::size_t> bad = first_invalid_utf8(text)) {
      complain(0, "not UTF-8 at byte " + std::to_string(*bad), "save it as UTF-8");
      return finish();
    }
    for (std::string_view line : lines_of(text)) {
      ++line_;
      read_line(line);
    }
    end_clause();
    if (chapter_.title.empty()) complain(0, "the chapter has no title", "start it with `# Title`");
    if (!seen_item_) complain(0, "the chapter has no clause", "write one, or take the file away");
    return finish();
  }

 private:
  void read_line(std::string_view line) {
    if (trimmed(line).starts_with("```")) in_code_ = !in_code_;
    if (in_code_) return end_clause();
    if (line.starts_with("- **")) return begin_clause(line);
    bool indented = line.starts_with("  ") && !trimmed(line).empty();
    if (!item_.empty() && indented) return item_.push_back(line);
    end_clause();
    if (line.starts_with("# ") && chapter_.title.empty()) chapter_.title = trimmed(line.substr(2));
    if (line.starts_with("## ")) {
      chapter_.sections.push_back({std::string(trimmed(line.substr(3))), line_, {}});
    }
    note_stray_label(line);
  }

  // A label in bold outside a list item is a clause that nobody would ever see.
  void note_stray_label(std::string_view line) {
    std::string_view text = trimmed(line);
    if (!text.starts_with("**")) return;
    std::string_view label = text.substr(2, text.find("**", 2) - 2);
    if (is_label(label)) {
      complain(line_, std::string(label) + " is not a list item", "start the line with `- **`");
    }
  }

  void begin_clause(std::string_view line) {
    end_clause();
    item_ = {line};
    item_line_ = line_;
  }

  void end_clause() {
    if (item_.empty()) return;
    std::vector<std::string_view> item = std::exchange(item_, {});
    seen_item_ = true;
    std::string_view first = item.front().substr(4);
    std::size_t close = first.find("**");
    std::string_view label = first.substr(0, close);
    if (close == std::string_view::npos || !is_label(label)) {
      complain(item_line_,
               "a clause must start with `- **its.label**`, found `" + std::string(label) + "`",
               "a label is two or more words of a-z, 0-9 and _, joined by dots");
      return;
    }
    item.front() = first.substr(close + 2);
    read_clause(std::string(label), item);
  }

  void read_clause(const std::string& label, const std::vector<std::string_view>& item) {
    auto metadata = std::find_if(item.rbegin(), item.rend(), [](std::string_view line) {
      return starts_metadata(trimmed(line));
    });
    if (metadata == item.rend()) {
      complain(
          item_line_, label + " does not say its level",
          "end it with an indented line `must; since 2.5; source` (or detail, or unspecified)");
      return;
    }
    auto split = static_cast<std::size_t>(item.rend() - metadata) - 1;
    Clause clause;
    clause.label = label;
    clause.file = file_;
    clause.line = item_line_;
    clause.sentence = joined(item, 0, split);
    std::size_t before = problems_.size();
    read_metadata(joined(item, split, item.size()), item_line_ + static_cast<int>(split), clause);
    if (clause.sentence.empty()) {
      complain(item_line_, label + " has no sentence", "write what holds, before its last line");
    }
    if (problems_.size() == before) add(std::move(clause));
  }

  void add(Clause clause) {
    auto [known, is_new] = lines_.try_emplace(clause.label, clause.line);
    if (!is_new) {
      complain(clause.line,
               clause.label + " is already defined on line " + std::to_string(known->second),
               "labels are unique: rename one of them");
      return;
    }
    if (chapter_.sections.empty()) {
      complain(clause.line, clause.label + " stands outside any section",
               "write a `## Section` above it");
      return;
    }
    chapter_.sections.back().clauses.push_back(std::move(clause));
  }

  // `must; since 2.5; until 3.10; not implemented: why; source`. The source comes last and may
  // contain semicolons.
  void read_metadata(std::string_view text, int line, Clause& clause) {
    std::size_t semicolon = text.find(';');
    clause.level = *level_of(trimmed(text.substr(0, semicolon)));
    while (semicolon != std::string_view::npos) {
      text = trimmed(text.substr(semicolon + 1));
      semicolon = text.find(';');
      if (!read_property(trimmed(text.substr(0, semicolon)), line, clause)) {
        clause.source = text;
        break;
      }
    }
    if (clause.source.empty()) {
      complain(line, clause.label + " does not say its source",
               "end the line with it, down to the heading");
    }
    if (clause.since && clause.until && *clause.until < *clause.since) {
      complain(line, clause.label + " ends before it begins",
               "until is the last version that has it");
    }
  }

  bool read_property(std::string_view part, int line, Clause& clause) {
    constexpr std::string_view kNotImplemented = "not implemented:";
    if (part.starts_with("since ")) {
      clause.since = read_version(part.substr(6), line);
    } else if (part.starts_with("until ")) {
      clause.until = read_version(part.substr(6), line);
    } else if (part.starts_with(kNotImplemented)) {
      clause.not_implemented = trimmed(part.substr(kNotImplemented.size()));
      if (clause.not_implemented.empty()) {
        complain(line, clause.label + " does not say why it is not implemented",
                 "write the reason");
      }
    } else {
      return false;
    }
    return true;
  }

  std::optional<Version> read_version(std::string_view text, int line) {
    std::optional<Version> version = parse_version(trimmed(text));
    if (!version) {
      complain(line, "`" + std::string(text) + "` is not a version", "write it as 3.12");
    }
    return version;
  }

  void complain(int line, std::string what, std::string remedy) {
    problems_.push_back({file_, line, std::move(what), std::move(remedy)});
  }

  SpecReading finish() {
    SpecReading reading;
    reading.spec.chapters.push_back(std::move(chapter_));
    reading.problems = std::move(problems_);
    return reading;
  }

  std::string file_;
  Chapter chapter_;
  std::vector<Problem> problems_;
  std::map<std::string, int> lines_;    // Where each label is defined.
  std::vector<std::string_view> item_;  // Lines of the clause being read; empty between clauses.
  int item_line_ = 0;
  int line_ = 0;
  bool in_code_ = false;
  bool seen_item_ = false;
};

// Takes the chapter into the whole, except clauses whose label another chapter has.
void merge(Chapter chapter, SpecReading& whole) {
  for (Section& section : chapter.sections) {
    std::erase_if(section.clauses, [&](const Clause& clause) {
      const Clause* other = whole.spec.find(clause.label);
      if (other == nullptr) return false;
      whole.problems.push_back({clause.file, clause.line,
                                clause.label + " is already defined at " + other->file + ":" +
                                    std::to_string(other->line),
                                "labels are unique: rename one of them"});
      return true;
    });
  }
  whole.spec.chapters.push_back(std::move(chapter));
}

std::vector<std::filesystem::path> chapter_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    const std::filesystem::path& path = entry.path();
    if (path.extension() == ".md" && path.filename() != "README.md") files.push_back(path);
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

SpecReading read_chapter(std::string_view text, const std::string& file) {
  return ChapterReader(file).read(text);
}

SpecReading read_spec(const std::filesystem::path& folder) {
  SpecReading whole;
  std::vector<std::filesystem::path> files = chapter_files(folder);
  if (files.empty()) {
    whole.problems.push_back({folder.string(), 0, "no chapter of the specification (*.md) is there",
                              "give the folder spec of a checkout"});
  }
  for (const std::filesystem::path& file : files) {
    std::string why;
    std::optional<std::string> text = file_bytes(file, &why);
    if (!text) {
      whole.problems.push_back({file.string(), 0, "unreadable: " + why, "check its permissions"});
      continue;
    }
    SpecReading reading = read_chapter(*text, file.string());
    std::move(reading.problems.begin(), reading.problems.end(), std::back_inserter(whole.problems));
    merge(std::move(reading.spec.chapters.front()), whole);
  }
  return whole;
}

}  // namespace corospec::spec
