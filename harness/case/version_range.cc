#include "harness/case/version_range.h"

#include <algorithm>
#include <string>

#include "spec/text.h"

namespace corospec::harness {
namespace {

using spec::Version;

Version after(Version version) { return {version.major, version.minor + 1}; }

// ">=3.6" and its kin.
std::optional<VersionRange> parse_comparison(std::string_view text) {
  std::size_t length = std::min(text.find_first_not_of("<>="), text.size());
  std::string_view op = text.substr(0, length);
  std::optional<Version> version = spec::parse_version(text.substr(length));
  if (!version) return std::nullopt;
  VersionRange range;
  if (op == ">=") {
    range.first = *version;
  } else if (op == ">") {
    range.first = after(*version);
  } else if (op == "<") {
    range.end = *version;
  } else if (op == "<=") {
    range.end = after(*version);
  } else if (op == "==" || op.empty()) {
    range = {*version, after(*version)};
  } else {
    return std::nullopt;
  }
  return range;
}

// "3.13+", "3.6-3.12", or a comparison.
std::optional<VersionRange> parse_part(std::string_view text) {
  if (text.ends_with('+')) {
    text.remove_suffix(1);
    std::optional<Version> first = spec::parse_version(text);
    if (!first) return std::nullopt;
    return VersionRange{*first, VersionRange{}.end};
  }
  std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return parse_comparison(text);
  std::optional<Version> first = spec::parse_version(text.substr(0, dash));
  std::optional<Version> last = spec::parse_version(text.substr(dash + 1));
  if (!first || !last || *last < *first) return std::nullopt;
  return VersionRange{*first, after(*last)};
}

}  // namespace

VersionRange intersection(const VersionRange& a, const VersionRange& b) {
  return {std::max(a.first, b.first), std::min(a.end, b.end)};
}

bool reaches_a_supported_version(const VersionRange& range) {
  VersionRange supported{spec::kOldestVersion, after(spec::kNewestVersion)};
  VersionRange both = intersection(range, supported);
  return both.first < both.end;
}

std::optional<VersionRange> parse_version_range(std::string_view text) {
  std::optional<VersionRange> range;
  for (const std::string& word : spec::words_of(text)) {
    std::optional<VersionRange> part = parse_part(word);
    if (!part) return std::nullopt;
    range = intersection(range.value_or(VersionRange{}), *part);
  }
  return range;
}

}  // namespace corospec::harness
