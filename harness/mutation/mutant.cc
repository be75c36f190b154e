#include "harness/mutation/mutant.h"

#include <algorithm>

#include "spec/text.h"

namespace corospec::harness::mutation {
namespace {

constexpr const char* kLabelCharacters = "abcdefghijklmnopqrstuvwxyz0123456789_.";

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// The end of the string or character literal that starts at `at`.
std::size_t end_of_literal(std::string_view source, std::size_t at) {
  const char quote = source[at++];
  while (at < source.size() && source[at] != quote) at += source[at] == '\\' ? 2 : 1;
  return std::min(at + 1, source.size());
}

std::string with_mark(char mark, std::string_view text) {
  std::string marked;
  for (const std::string_view line : spec::lines_of(text)) {
    if (!spec::trimmed(line).empty())
      marked += std::string(1, mark) + " " + std::string(line) + "\n";
  }
  return marked;
}

}  // namespace

std::string without_layout(std::string_view source) {
  std::string text;
  bool wants_blank = false;
  for (std::size_t at = 0; at < source.size();) {
    if (source.substr(at, 2) == "//") {
      at = std::min(source.find('\n', at), source.size());
    } else if (is_blank(source[at])) {
      wants_blank = !text.empty();
      ++at;
    } else {
      if (wants_blank) text += ' ';
      wants_blank = false;
      const bool is_literal = source[at] == '"' || source[at] == '\'';
      const std::size_t end = is_literal ? end_of_literal(source, at) : at + 1;
      text += source.substr(at, end - at);
      at = end;
    }
  }
  return text;
}

std::vector<std::string> clauses_near(std::string_view source, int line) {
  constexpr int kBefore = 8;
  constexpr int kAfter = 3;
  std::vector<std::string> clauses;
  int number = 0;
  for (const std::string_view text : spec::lines_of(source)) {
    ++number;
    if (number < line - kBefore || number > line + kAfter) continue;
    for (std::size_t open = text.find('['); open != text.npos; open = text.find('[', open + 1)) {
      const std::string_view label = text.substr(open + 1, text.find(']', open) - open - 1);
      const bool is_label =
          label.find('.') != label.npos && label.find_first_not_of(kLabelCharacters) == label.npos;
      if (is_label) clauses.emplace_back(label);
    }
  }
  return clauses;
}

std::string diff_of(const Mutant& mutant, std::string_view source) {
  std::size_t first = source.rfind('\n', mutant.begin);
  first = first == source.npos ? 0 : first + 1;
  const std::size_t last = std::min(source.find('\n', mutant.end), source.size());
  const std::string before(source.substr(first, mutant.begin - first));
  const std::string after(source.substr(mutant.end, last - mutant.end));
  return with_mark('-', source.substr(first, last - first)) +
         with_mark('+', before + mutant.replacement + after);
}

}  // namespace corospec::harness::mutation
