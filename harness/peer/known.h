// The tests that are known not to pass on the reference, each with what becomes of it and why: the
// file harness/peer/not_passing.txt.
//
//     test_genexps.__test__.doctests: failed: why
//     test_asyncgen.*: refused: why
//
// One test a line, or every test whose name begins with what stands before a `*` at the end. A `#`
// at the beginning of a line makes it a comment.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "harness/peer/outcome.h"
#include "spec/problem.h"

namespace corospec::harness::peer {

struct KnownTest {
  std::string pattern;
  Outcome outcome = Outcome::kFailed;
  std::string reason;
  int line = 0;

  bool matches(std::string_view id) const;
};

struct KnownReading {
  std::vector<KnownTest> tests;
  std::vector<spec::Problem> problems;  // Then the list is of no use.
};

// `file` is what problems call it.
KnownReading read_known(std::string_view text, const std::string& file);

}  // namespace corospec::harness::peer
