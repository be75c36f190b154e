#include "spec/version.h"

#include <charconv>

namespace corospec::spec {
namespace {

// Reads digits off the front of `text`.
std::optional<int> take_number(std::string_view& text) {
  int number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number < 0 || text.front() == '-') return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

std::optional<Version> take_version(std::string_view& text) {
  std::optional<int> major = take_number(text);
  if (!major || !text.starts_with('.')) return std::nullopt;
  text.remove_prefix(1);
  std::optional<int> minor = take_number(text);
  if (!minor) return std::nullopt;
  return Version{*major, *minor};
}

}  // namespace

std::optional<Version> parse_version(std::string_view text) {
  std::optional<Version> version = take_version(text);
  return text.empty() ? version : std::nullopt;
}

std::optional<Version> language_version(std::string_view interpreter_version) {
  return take_version(interpreter_version);
}

std::string to_string(Version version) {
  return std::to_string(version.major) + "." + std::to_string(version.minor);
}

}  // namespace corospec::spec
