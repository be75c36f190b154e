#include "harness/grid/text.h"

namespace corospec::harness::grid {

std::string indented(std::string_view text) {
  std::string result;
  bool at_start = true;
  for (const char c : text) {
    if (at_start && c != '\n') result += "    ";
    result += c;
    at_start = c == '\n';
  }
  return result;
}

}  // namespace corospec::harness::grid
