#include "harness/mutation/swaps.h"

#include <array>
#include <string_view>
#include <utility>

namespace corospec::harness::mutation {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Each becomes the second; names that end in a suffix below and are not here become the default.
constexpr std::array kTypes = {
    Pair{"TypeErrorType", "ValueErrorType"},
    Pair{"ValueErrorType", "TypeErrorType"},
    Pair{"RuntimeErrorType", "ValueErrorType"},
    Pair{"RecursionErrorType", "RuntimeErrorType"},
    Pair{"StopIterationType", "StopAsyncIterationType"},
    Pair{"StopAsyncIterationType", "StopIterationType"},
    Pair{"GeneratorExitType", "StopIterationType"},
    Pair{"DeprecationWarningType", "RuntimeWarningType"},
    Pair{"RuntimeWarningType", "DeprecationWarningType"},
    Pair{"GeneratorType", "CoroutineType"},
    Pair{"CoroutineType", "GeneratorType"},
    Pair{"AsyncGeneratorType", "GeneratorType"},
};

constexpr std::array kFunctions = {
    Pair{"raise_type_error", "raise_value_error"},
    Pair{"raise_value_error", "raise_type_error"},
    Pair{"throws", "passes_on"},
    Pair{"passes_on", "throws"},
    Pair{"yielded", "returned"},
};

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

template <std::size_t Size>
std::optional<std::string> found_in(const std::array<Pair, Size>& pairs, std::string_view name) {
  for (const auto& [from, to] : pairs) {
    if (from == name) return std::string(to);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> other_type(const std::string& name) {
  if (auto known = found_in(kTypes, name)) return known;
  if (ends_with(name, "ErrorType")) return "RuntimeErrorType";
  if (ends_with(name, "WarningType")) return "RuntimeWarningType";
  return std::nullopt;
}

std::optional<std::string> other_function(const std::string& name) {
  return found_in(kFunctions, name);
}

}  // namespace corospec::harness::mutation
