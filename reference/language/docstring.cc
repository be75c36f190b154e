#include "reference/language/docstring.h"

#include <algorithm>
#include <string>
#include <vector>

namespace corospec::reference::compiling {

namespace {

std::u32string expand_tabs(const std::u32string& text) {
  std::u32string result;
  size_t column = 0;
  for (char32_t each : text) {
    if (each == '\t') {
      size_t count = 8 - column % 8;
      result.append(count, ' ');
      column += count;
    } else {
      result.push_back(each);
      column = each == '\n' || each == '\r' ? 0 : column + 1;
    }
  }
  return result;
}

std::vector<std::u32string> split_lines(const std::u32string& text) {
  std::vector<std::u32string> lines(1);
  for (char32_t each : text) {
    if (each == '\n') {
      lines.emplace_back();
    } else {
      lines.back().push_back(each);
    }
  }
  return lines;
}

size_t indentation(const std::u32string& line) {
  size_t first = line.find_first_not_of(U' ');
  return first == std::u32string::npos ? line.size() : first;
}

}  // namespace

Handle<Str> clean_docstring(Str* text) {
  std::vector<std::u32string> lines = split_lines(expand_tabs(code_points(text)));
  size_t margin = std::u32string::npos;
  for (size_t i = 1; i < lines.size(); ++i) {
    if (indentation(lines[i]) < lines[i].size()) margin = std::min(margin, indentation(lines[i]));
  }
  std::u32string result = lines[0].substr(indentation(lines[0]));
  for (size_t i = 1; i < lines.size(); ++i) {
    size_t cut = std::min({margin, indentation(lines[i])});
    result += U'\n' + lines[i].substr(cut);
  }
  return make_str(result);
}

}  // namespace corospec::reference::compiling
