// Which of CPython's own tests belong to corospec's chapters: the file harness/peer/tests.txt.
//
//     python 3.11
//     test_generators      *
//     test_context         ContextTest.*
//
// The version whose test suite it is; then a line for each test file, with one or more patterns of
// the names of its tests (`*`, `?` and `[...]` as in file names). A `#` begins a comment. The tests
// themselves are nowhere listed: CPython says which there are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spec/problem.h"
#include "spec/version.h"

namespace corospec::harness::peer {

struct TestFile {
  std::string module;  // "test_generators", "test_asyncio.test_locks"
  std::vector<std::string> patterns;
};

struct Selection {
  spec::Version python{0, 0};
  std::vector<TestFile> files;
};

struct SelectionReading {
  Selection selection;
  std::vector<spec::Problem> problems;  // Then the selection is of no use.
};

// `file` is what problems call it.
SelectionReading read_selection(std::string_view text, const std::string& file);

}  // namespace corospec::harness::peer
