// The vocabulary of verdicts: what can become of one case on one subject. It is published (results
// files spell these names), so it stands with the results model; harness/engine decides which one
// applies.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace corospec::reports {

enum class Outcome {
  kPassed,         // Printed exactly what is expected and ended as expected.
  kFailed,         // Ran to its end, but printed something else or ended with another exit code.
  kDiffers,        // The same where all clauses are details of CPython: information, not a failure.
  kUnsupported,    // The subject said that it lacks something the case needs.
  kNotApplicable,  // The case says nothing about this version; it was not run.
  kTimedOut,
  kCrashed,  // Ended by a signal.
  kOutOfMemory,
  kOutputLimit,  // Printed more than a run may.
  kNoOutput,     // Ended well and printed nothing at all.
  kFlaky,        // The second run, in a fresh process, came out differently.
  kError,        // The harness could not run it: the subject did not start, or its worker was lost.
};

inline constexpr std::array kAllOutcomes = {
    Outcome::kPassed,        Outcome::kFailed,   Outcome::kDiffers, Outcome::kUnsupported,
    Outcome::kNotApplicable, Outcome::kTimedOut, Outcome::kCrashed, Outcome::kOutOfMemory,
    Outcome::kOutputLimit,   Outcome::kNoOutput, Outcome::kFlaky,   Outcome::kError,
};

// "passed", "failed", "differs", "unsupported", "not_applicable", "timed_out", "crashed",
// "out_of_memory", "output_limit", "no_output", "flaky", "error".
std::string_view to_string(Outcome outcome);
std::optional<Outcome> outcome_from_string(std::string_view name);

// Does it make a run fail? Everything but passed, differs, unsupported and not_applicable.
bool is_failure(Outcome outcome);

}  // namespace corospec::reports
