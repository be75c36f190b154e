#include "harness/suite/labels.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <set>

namespace corospec::harness {
namespace {

using spec::Problem;

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }
bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

// "gen.send.closed", but not "a..b", "1.5" or "text.".
bool is_meant_as_label(std::string_view text) {
  bool has_dot = false;
  char before = '.';
  for (char c : text) {
    if (!is_word(c) && c != '.' && c != '-') return false;
    if (c == '.' && before == '.') return false;
    has_dot = has_dot || c == '.';
    before = c;
  }
  return has_dot && before != '.' && !is_digit(text.front());
}

// Walks over C++ code with just as much understanding as tells comments from everything else.
class Scanner {
 public:
  explicit Scanner(std::string_view code) : code_(code) {}

  std::vector<CodeLabel> scan() {
    while (at_ < code_.size()) step();
    return std::move(labels_);
  }

 private:
  bool next_is(std::string_view text) const { return code_.substr(at_).starts_with(text); }

  void step() {
    if (next_is("//")) return comment(end_of_line());
    if (next_is("/*")) return comment(end_behind("*/", at_ + 2));
    if (is_word(code_[at_])) return word();
    if (code_[at_] == '"' || code_[at_] == '\'') return literal(code_[at_], code_.size());
    go_to(at_ + 1);
  }

  void go_to(std::size_t to) {
    line_ += static_cast<int>(std::count(code_.begin() + static_cast<std::ptrdiff_t>(at_),
                                         code_.begin() + static_cast<std::ptrdiff_t>(to), '\n'));
    at_ = to;
  }

  std::size_t end_behind(std::string_view text, std::size_t from) const {
    std::size_t found = code_.find(text, from);
    return found == std::string_view::npos ? code_.size() : found + text.size();
  }

  // A backslash continues a comment on the next line.
  std::size_t end_of_line() const {
    std::size_t end = at_;
    do {
      end = code_.find('\n', end + 1);
    } while (end != std::string_view::npos && code_[end - 1] == '\\');
    return std::min(end, code_.size());
  }

  void comment(std::size_t end) {
    while (at_ < end) {
      std::size_t open = code_.find('[', at_);
      if (open >= end) return go_to(end);
      go_to(open + 1);
      std::size_t close = code_.find_first_of("[]", at_);
      if (close >= end || code_[close] == '[') continue;
      std::string_view text = code_.substr(at_, close - at_);
      if (is_meant_as_label(text)) labels_.push_back({std::string(text), line_});
    }
  }

  // A name or a number. In a number ' separates digits; a name ending in R begins a raw string.
  void word() {
    const bool number = is_digit(code_[at_]);
    std::size_t end = at_;
    while (end < code_.size() && (is_word(code_[end]) || (number && is_separator(end)))) ++end;
    const bool raw = !number && code_[end - 1] == 'R' && code_.substr(end).starts_with('"');
    go_to(end);
    if (raw) raw_string();
  }

  bool is_separator(std::size_t at) const {
    return code_[at] == '\'' && at + 1 < code_.size() && is_word(code_[at + 1]);
  }

  // R"mark( ... )mark"; the mark of Python is py.
  void raw_string() {
    std::size_t open = code_.find('(', at_);
    if (open == std::string_view::npos) return go_to(code_.size());
    std::string mark(code_.substr(at_ + 1, open - at_ - 1));
    const std::size_t end = end_behind(")" + mark + "\"", open);
    go_to(open + 1);
    if (mark == "py") python(end);
    go_to(end);
  }

  void python(std::size_t end) {
    while (at_ < end) {
      if (code_[at_] == '#') {
        comment(std::min(code_.find('\n', at_), end));
      } else if (next_is("'''") || next_is("\"\"\"")) {
        go_to(std::min(end_behind(code_.substr(at_, 3), at_ + 3), end));
      } else if (code_[at_] == '"' || code_[at_] == '\'') {
        literal(code_[at_], end);
      } else {
        go_to(at_ + 1);
      }
    }
  }

  void literal(char quote, std::size_t limit) {
    std::size_t end = at_ + 1;
    while (end < limit && code_[end] != quote) end += code_[end] == '\\' ? 2 : 1;
    go_to(std::min(end + 1, limit));
  }

  std::string_view code_;
  std::size_t at_ = 0;
  int line_ = 1;
  std::vector<CodeLabel> labels_;
};

Problem unknown(const std::string& path, const CodeLabel& label, const spec::Spec& spec) {
  const std::string close = spec::nearest(label.text, spec.labels());
  return {path, label.line, "no clause is called " + label.text,
          close.empty() ? "name one, or write the clause in spec/" : "did you mean " + close + "?"};
}

Problem contradictory(const std::string& path, const CodeLabel& label) {
  return {path, label.line, "the clause " + label.text + " says `not implemented`",
          "remove that from the clause, or the label from here"};
}

Problem without_place(const spec::Clause& clause) {
  return {clause.file, clause.line,
          "no comment in the reference's code carries [" + clause.label + "]",
          "put it on the step that performs the rule, or give the clause `not implemented: why`"};
}

}  // namespace

std::vector<CodeLabel> labels_in_comments(std::string_view code) { return Scanner(code).scan(); }

std::vector<Problem> check_labels(const spec::Spec& spec, const std::vector<CodeFile>& code) {
  std::vector<Problem> problems;
  std::set<std::string> carried;
  for (const CodeFile& file : code) {
    for (const CodeLabel& label : labels_in_comments(file.text)) {
      carried.insert(label.text);
      const spec::Clause* clause = spec.find(label.text);
      if (clause == nullptr) {
        problems.push_back(unknown(file.path, label, spec));
      } else if (!clause->not_implemented.empty()) {
        problems.push_back(contradictory(file.path, label));
      }
    }
  }
  for (const spec::Clause* clause : spec.clauses()) {
    if (clause->not_implemented.empty() && !carried.contains(clause->label)) {
      problems.push_back(without_place(*clause));
    }
  }
  return problems;
}

}  // namespace corospec::harness
