// What became of single tests: the lines that driver.py prints, as data.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corospec::harness::peer {

enum class Outcome {
  kPassed,
  kFailed,   // An assertion of the test, or an example of a doctest, does not hold.
  kError,    // The test ended with an exception that is no failed assertion.
  kSkipped,  // The test asked for something and did without.
  kRefused,  // The reference said by name what it lacks.
  kDied,     // The program ended during the test: a crash, a hang, a limit, an exit.
};

// "passed", "failed", ...
const char* name_of(Outcome outcome);
std::optional<Outcome> outcome_of(std::string_view name);

struct TestResult {
  std::string id;  // "test_generators.FinalizationTest.test_frame_resurrect"
  Outcome outcome = Outcome::kDied;
  std::string reason;  // One line; empty when the test passed.
};

struct Telling {
  std::vector<TestResult> results;
  std::string begun;      // A test that was started and of which no end was told; or empty.
  bool finished = false;  // The driver came to its end.
};

// Finds the driver's lines among whatever else the tests print.
Telling read_telling(std::string_view output);

// Tests lie in the package `test`, which needs not be said of each, or in "unittest.test.", which
// is said; empty for the former.
std::string_view package_of(std::string_view id);

}  // namespace corospec::harness::peer
