#include "harness/engine/verdict.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>

#include "spec/text.h"

namespace corospec::harness {
namespace {

constexpr std::size_t kQuotedLength = 60;
constexpr std::size_t kMessageLength = 160;

// For one line of a reason: printable, in quotes, cut.
std::string quoted(const std::optional<std::string>& line) {
  if (!line) return "nothing more";
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string text = "\"";
  std::string_view rest = *line;
  while (!rest.empty()) {
    if (text.size() > kQuotedLength) return text + "…\"";
    spec::Decoded next = spec::decode_utf8(rest);
    if (next.valid && next.code_point >= 0x20 && next.code_point != 0x7F) {
      text.append(rest.substr(0, next.length));
    } else {
      auto byte = static_cast<unsigned char>(rest.front());
      text.append("\\x").append(1, kHex[byte >> 4]).append(1, kHex[byte & 15]);
      next.length = 1;
    }
    rest.remove_prefix(next.length);
  }
  return text + "\"";
}

// The next line of `rest`, with its newline.
std::optional<std::string_view> take_line(std::string_view& rest) {
  if (rest.empty()) return std::nullopt;
  std::size_t end = rest.find('\n');
  std::string_view line = rest.substr(0, end == std::string_view::npos ? rest.size() : end + 1);
  rest.remove_prefix(line.size());
  return line;
}

std::optional<FirstDifference> first_difference(std::string_view expected, std::string_view got) {
  for (int number = 1;; ++number) {
    std::optional<std::string_view> left = take_line(expected);
    std::optional<std::string_view> right = take_line(got);
    if (!left && !right) return std::nullopt;
    if (left == right) continue;
    auto without_end = [](std::optional<std::string_view> line) -> std::optional<std::string> {
      if (!line) return std::nullopt;
      return std::string(line->substr(0, line->size() - (line->ends_with('\n') ? 1 : 0)));
    };
    return FirstDifference{number, without_end(left), without_end(right)};
  }
}

std::string to_words(const FirstDifference& difference) {
  std::string line = "line " + std::to_string(difference.line) + ": ";
  if (difference.expected == difference.got) return line + "its newline is missing";
  return line + "expected " + quoted(difference.expected) + ", got " + quoted(difference.got);
}

// What a Python that ends with a traceback says last: the exception.
std::string last_line(std::string_view errors) {
  std::string_view text = spec::trimmed(errors);
  text = spec::trimmed(text.substr(text.rfind('\n') + 1));
  return std::string(text.substr(0, kMessageLength));
}

std::string exit_words(const Case& a_case, const Observation& seen) {
  std::string words = "exit code " + std::to_string(seen.exit_code);
  if (a_case.exit_code != 0) words += " instead of " + std::to_string(a_case.exit_code);
  std::string message = last_line(seen.errors);
  return message.empty() ? words : words + " (" + message + ")";
}

Verdict mismatch(const Case& a_case, const Observation& seen,
                 std::optional<FirstDifference> difference) {
  bool is_strict = a_case.level == spec::Level::kMust;
  Verdict verdict{is_strict ? Outcome::kFailed : Outcome::kDiffers, "", std::move(difference)};
  if (verdict.difference) verdict.reason = to_words(*verdict.difference);
  if (seen.exit_code != a_case.exit_code) {
    verdict.reason += verdict.difference ? "; " : "printed what is expected, but ended with ";
    verdict.reason += exit_words(a_case, seen);
  }
  return verdict;
}

Verdict judge_exited(const Case& a_case, const Expectation& expectation, const Observation& seen) {
  bool ended_well = seen.exit_code == a_case.exit_code;
  if (seen.output.empty() && ended_well) {
    return {Outcome::kNoOutput, "printed nothing at all", first_difference(expectation.output, "")};
  }
  std::optional<FirstDifference> difference = first_difference(expectation.output, seen.output);
  if (!difference && ended_well) return {Outcome::kPassed, "", std::nullopt};
  return mismatch(a_case, seen, std::move(difference));
}

std::string signal_name(int number) {
  const char* name = sigabbrev_np(number);
  return name == nullptr ? "signal " + std::to_string(number) : "SIG" + std::string(name);
}

std::string reason_or(const Observation& seen, const char* otherwise) {
  return seen.reason.empty() ? otherwise : seen.reason;
}

}  // namespace

std::optional<Verdict> verdict_without_running(const Case& a_case, spec::Version version,
                                               const std::vector<std::string>& lacks) {
  if (!a_case.applies_to(version)) {
    return Verdict{Outcome::kNotApplicable, "not about " + spec::to_string(version), std::nullopt};
  }
  std::string missing;
  for (const std::string& need : a_case.needs) {
    if (std::find(lacks.begin(), lacks.end(), need) == lacks.end()) continue;
    missing += (missing.empty() ? "needs " : ", ") + need;
  }
  if (missing.empty()) return std::nullopt;
  return Verdict{Outcome::kUnsupported, std::move(missing), std::nullopt};
}

Verdict excuse(const Case& a_case, spec::Version version, const Verdict& verdict) {
  const auto& all = a_case.unimplemented;
  const auto clause = std::find_if(
      all.begin(), all.end(), [&](const spec::Clause& each) { return each.holds_for(version); });
  if (clause == all.end()) return verdict;
  if (verdict.outcome == Outcome::kPassed) {
    return {Outcome::kFailed,
            "passed, though " + clause->label + " says that it is not implemented; take that out",
            std::nullopt};
  }
  if (verdict.outcome != Outcome::kFailed && verdict.outcome != Outcome::kDiffers) return verdict;
  return {Outcome::kUnsupported, clause->label + ": " + clause->not_implemented, std::nullopt};
}

Verdict judge(const Case& a_case, spec::Version version, const Observation& seen) {
  const Expectation* expectation = a_case.expectation_for(version);
  if (expectation == nullptr || !a_case.python.contains(version)) {
    return {Outcome::kNotApplicable, "not about " + spec::to_string(version), std::nullopt};
  }
  switch (seen.end) {
    case End::kExited:
      return judge_exited(a_case, *expectation, seen);
    case End::kSignaled:
      return {Outcome::kCrashed, reason_or(seen, signal_name(seen.signal).c_str()), std::nullopt};
    case End::kTimedOut:
      return {Outcome::kTimedOut, reason_or(seen, "did not end in time"), std::nullopt};
    case End::kOutOfMemory:
      return {Outcome::kOutOfMemory, reason_or(seen, "needed more memory than allowed"),
              std::nullopt};
    case End::kOutputLimit:
      return {Outcome::kOutputLimit, reason_or(seen, "printed more than allowed"), std::nullopt};
    case End::kUnsupported:
      return {Outcome::kUnsupported, reason_or(seen, "gave no reason"), std::nullopt};
    case End::kWorkerLost:
      break;
  }
  return {Outcome::kError, reason_or(seen, "the subject was lost"), std::nullopt};
}

bool wants_confirmation(const Verdict& verdict) {
  return is_failure(verdict.outcome) || verdict.outcome == Outcome::kDiffers;
}

Verdict confirm(const Verdict& first, const Verdict& second) {
  // Only the place is compared: an address in a message changes from run to run and means nothing.
  auto line = [](const Verdict& verdict) {
    return verdict.difference ? verdict.difference->line : 0;
  };
  if (first.outcome == second.outcome && line(first) == line(second)) return first;
  auto words = [](const Verdict& verdict) {
    std::string text(to_string(verdict.outcome));
    return verdict.reason.empty() ? text : text + " (" + verdict.reason + ")";
  };
  return {Outcome::kFlaky, "first " + words(first) + ", then " + words(second), first.difference};
}

}  // namespace corospec::harness
