// A version of the Python language: major and minor, nothing else. The micro version of an
// interpreter (3.11.7) and its name belong to whoever describes a subject; clauses and cases speak
// about the language, which changes only with the minor version.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace corospec::spec {

struct Version {
  int major = 0;
  int minor = 0;

  friend auto operator<=>(const Version&, const Version&) = default;
};

// The versions that the suite is about. An expectation that holds for none of them can never be
// checked.
inline constexpr Version kOldestVersion{3, 5};
inline constexpr Version kNewestVersion{3, 15};

// "3.12" gives {3, 12}. Anything else, "3" and "3.12.1" included, gives nothing.
std::optional<Version> parse_version(std::string_view text);

// The language version of an interpreter that calls itself "3.12.1", "3.15.0a2+" or "3.12".
std::optional<Version> language_version(std::string_view interpreter_version);

// "3.12".
std::string to_string(Version version);

}  // namespace corospec::spec
