// From what was seen to what it means: one case, one subject, one verdict. Nothing passes by
// accident: a pass needs the expected bytes, the expected exit code, and a program that ended by
// itself. Comparing subjects with each other is voices.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "harness/case/case.h"
#include "harness/engine/observation.h"
#include "reports/outcome.h"
#include "spec/version.h"

namespace corospec::harness {

using reports::is_failure;
using reports::Outcome;

// The first line where output and expectation part.
struct FirstDifference {
  int line = 0;                         // From 1.
  std::optional<std::string> expected;  // None: nothing more was expected. Without the newline.
  std::optional<std::string> got;       // None: nothing more was printed. Bytes as printed.
};

struct Verdict {
  Outcome outcome = Outcome::kError;
  // One line for people: "exit code 1", "SIGSEGV", "needs sockets"; empty when passed.
  std::string reason;
  std::optional<FirstDifference> difference;
};

// The verdict that is known before anything runs: not_applicable for a version the case says
// nothing about, unsupported when the subject lacks what the case needs. None: run it.
std::optional<Verdict> verdict_without_running(const Case& a_case, spec::Version version,
                                               const std::vector<std::string>& lacks);

// The verdict of one run by a subject of that language version.
Verdict judge(const Case& a_case, spec::Version version, const Observation& seen);

// What the reference's verdict becomes when it does not implement a clause of the case: unsupported
// instead of failed, with the clause's own words, and failed instead of passed, so that these do
// not outlive their reason.
Verdict excuse(const Case& a_case, spec::Version version, const Verdict& verdict);

// Is a second run in a fresh process due before this is reported?
bool wants_confirmation(const Verdict& verdict);

// Two runs of the same case on the same subject: the first verdict when the second says the same,
// otherwise flaky, with both in the reason.
Verdict confirm(const Verdict& first, const Verdict& second);

}  // namespace corospec::harness
