#include "harness/peer/known.h"

#include <algorithm>
#include <utility>

#include "spec/text.h"

namespace corospec::harness::peer {
namespace {

// Up to the next colon and blank, which it takes, too; empty when there is none.
std::string take_part(std::string_view& rest) {
  const std::size_t end = rest.find(": ");
  if (end == std::string_view::npos) return {};
  std::string part(spec::trimmed(rest.substr(0, end)));
  rest = spec::trimmed(rest.substr(end + 2));
  return part;
}

// The fault of a line, or nothing.
std::string read_line(std::string_view line, KnownTest& test) {
  test.pattern = take_part(line);
  const std::string outcome = take_part(line);
  test.reason = line;
  if (test.pattern.empty() || outcome.empty() || test.reason.empty()) {
    return "this is not a test, what becomes of it, and why";
  }
  const std::optional<Outcome> known = outcome_of(outcome);
  if (!known || *known == Outcome::kPassed) return "'" + outcome + "' does not become of a test";
  test.outcome = *known;
  return {};
}

}  // namespace

bool KnownTest::matches(std::string_view id) const {
  if (pattern.back() != '*') return id == pattern;
  return id.substr(0, pattern.size() - 1) == pattern.substr(0, pattern.size() - 1);
}

KnownReading read_known(std::string_view text, const std::string& file) {
  KnownReading reading;
  int number = 0;
  for (const std::string_view each : spec::lines_of(text)) {
    ++number;
    const std::string_view line = spec::trimmed(each);
    if (line.empty() || line[0] == '#') continue;
    KnownTest test;
    test.line = number;
    std::string fault = read_line(line, test);
    const bool again =
        fault.empty() &&
        std::any_of(reading.tests.begin(), reading.tests.end(), [&](const KnownTest& other) {
          return other.matches(test.pattern) || test.matches(other.pattern);
        });
    if (again) fault = "another line speaks of " + test.pattern + ", too";
    if (fault.empty()) {
      reading.tests.push_back(std::move(test));
    } else {
      reading.problems.push_back(
          {file, number, std::move(fault),
           "write `TEST: failed|error|skipped|refused|died: REASON`, once for each test"});
    }
  }
  return reading;
}

}  // namespace corospec::harness::peer
