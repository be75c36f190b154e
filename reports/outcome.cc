#include "reports/outcome.h"

namespace corospec::reports {

std::string_view to_string(Outcome outcome) {
  switch (outcome) {
    case Outcome::kPassed:
      return "passed";
    case Outcome::kFailed:
      return "failed";
    case Outcome::kDiffers:
      return "differs";
    case Outcome::kUnsupported:
      return "unsupported";
    case Outcome::kNotApplicable:
      return "not_applicable";
    case Outcome::kTimedOut:
      return "timed_out";
    case Outcome::kCrashed:
      return "crashed";
    case Outcome::kOutOfMemory:
      return "out_of_memory";
    case Outcome::kOutputLimit:
      return "output_limit";
    case Outcome::kNoOutput:
      return "no_output";
    case Outcome::kFlaky:
      return "flaky";
    case Outcome::kError:
      return "error";
  }
  return "";
}

std::optional<Outcome> outcome_from_string(std::string_view name) {
  for (Outcome outcome : kAllOutcomes) {
    if (to_string(outcome) == name) return outcome;
  }
  return std::nullopt;
}

bool is_failure(Outcome outcome) {
  switch (outcome) {
    case Outcome::kPassed:
    case Outcome::kDiffers:
    case Outcome::kUnsupported:
    case Outcome::kNotApplicable:
      return false;
    default:
      return true;
  }
}

}  // namespace corospec::reports
