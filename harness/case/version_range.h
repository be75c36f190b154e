// Which language versions something holds for: the value of `# python:` and of `# expect …:`. An
// interval; the suite has never needed a hole in one.
#pragma once

#include <limits>
#include <optional>
#include <string_view>

#include "spec/version.h"

namespace corospec::harness {

// Half open: first <= version < end. Default: every version.
struct VersionRange {
  spec::Version first{0, 0};
  spec::Version end{std::numeric_limits<int>::max(), 0};

  bool contains(spec::Version version) const { return first <= version && version < end; }
  bool is_everything() const { return *this == VersionRange{}; }
  friend bool operator==(const VersionRange&, const VersionRange&) = default;
};

VersionRange intersection(const VersionRange& a, const VersionRange& b);

// Does any version from kOldestVersion to kNewestVersion lie in it?
bool reaches_a_supported_version(const VersionRange& range);

// ">=3.6 <3.12", ">3.5", "<=3.11", "==3.8", "3.13+", "3.6-3.12" (both included), "3.8". Nothing
// when malformed; an empty text is malformed. A range that contains nothing (">=3.9 <3.6") is well
// formed.
std::optional<VersionRange> parse_version_range(std::string_view text);

}  // namespace corospec::harness
