// Whether the tests came out as listed: CPython's own results, the reference's, and the list of
// those that are known not to pass, compared.
#pragma once

#include <string>
#include <vector>

#include "harness/peer/known.h"
#include "harness/peer/outcome.h"

namespace corospec::harness::peer {

// Of one test file.
struct Count {
  std::string module;
  int tests = 0;  // That CPython passes: the others ask nothing of the reference.
  int passed = 0;
  int wrong = 0;   // Failed, error, died.
  int absent = 0;  // Refused, skipped.
  int not_on_cpython = 0;

  double share() const { return tests == 0 ? 0.0 : 100.0 * passed / tests; }
};

struct Verdict {
  std::vector<Count> counts;             // In the order of the results.
  std::vector<std::string> differences;  // From the list; one line each, with what to do.
};

// `expected` are CPython's results, `got` the reference's for those that CPython passes. `whole`:
// everything was run, so that a line of the list that speaks of no test is a difference, too.
Verdict judge(const std::vector<TestResult>& expected, const std::vector<TestResult>& got,
              const std::vector<KnownTest>& known, bool whole);

// The file that a test stands in: "test_generators" of "test_generators.SignalTest.test_it",
// "test_asyncio.test_locks" of "test_asyncio.test_locks.LockTests.test_it".
std::string module_of(const std::string& id);

}  // namespace corospec::harness::peer
