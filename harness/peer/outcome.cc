#include "harness/peer/outcome.h"

#include <array>
#include <utility>

#include "spec/text.h"

namespace corospec::harness::peer {
namespace {

constexpr std::array<std::pair<Outcome, const char*>, 6> kNames = {{
    {Outcome::kPassed, "passed"},
    {Outcome::kFailed, "failed"},
    {Outcome::kError, "error"},
    {Outcome::kSkipped, "skipped"},
    {Outcome::kRefused, "refused"},
    {Outcome::kDied, "died"},
}};

constexpr std::string_view kMark = "@peer\t";

// Up to the next tab; takes it, too.
std::string_view take_field(std::string_view& rest) {
  const std::string_view field = rest.substr(0, rest.find('\t'));
  rest.remove_prefix(std::min(rest.size(), field.size() + 1));
  return field;
}

std::string_view without_package(std::string_view id) {
  return id.substr(0, 5) == "test." ? id.substr(5) : id;
}

void take_line(std::string_view line, Telling& telling) {
  const std::string_view word = take_field(line);
  const std::string id(without_package(take_field(line)));
  if (word == "finished") {
    telling.finished = true;
  } else if (word == "started") {
    telling.begun = id;
  } else if (const std::optional<Outcome> outcome = outcome_of(word)) {
    telling.results.push_back({id, *outcome, std::string(take_field(line))});
    telling.begun.clear();
  }
}

}  // namespace

std::string_view package_of(std::string_view id) {
  constexpr std::string_view kOther = "unittest.test.";
  return id.substr(0, kOther.size()) == kOther ? kOther : std::string_view();
}

const char* name_of(Outcome outcome) {
  for (const auto& [each, name] : kNames) {
    if (each == outcome) return name;
  }
  return "";
}

std::optional<Outcome> outcome_of(std::string_view name) {
  for (const auto& [outcome, each] : kNames) {
    if (each == name) return outcome;
  }
  return std::nullopt;
}

Telling read_telling(std::string_view output) {
  Telling telling;
  for (const std::string_view line : spec::lines_of(output)) {
    if (line.substr(0, kMark.size()) == kMark) take_line(line.substr(kMark.size()), telling);
  }
  return telling;
}

}  // namespace corospec::harness::peer
