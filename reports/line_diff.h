// Two outputs compared line by line (Myers' algorithm, by dtl). For people to look at; whether a
// subject passes is decided by bytes, in harness/engine.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace corospec::reports {

struct DiffLine {
  enum class Kind {
    kSame,
    kMissing,  // Expected, not printed.
    kExtra,    // Printed, not expected.
  };
  Kind kind = Kind::kSame;
  std::string text;       // Without its newline.
  bool unended = false;   // The last line of its side, with no newline behind it.
  int expected_line = 0;  // From 1; 0 for kExtra.
  int got_line = 0;       // From 1; 0 for kMissing.
};

// Where lines were replaced, the missing ones come before the extra ones. Outputs that differ in
// very many lines are not aligned: everything between the equal beginning and the equal end is
// missing, then extra.
std::vector<DiffLine> diff_lines(std::string_view expected, std::string_view got);

}  // namespace corospec::reports
