// Bytes and lines: the few operations that every reader and renderer of corospec's own files needs.
// Not a text library: whatever fmt or the standard library has is taken from there.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corospec::spec {

// Without white space (space, tab, carriage return, newline) at both ends.
std::string_view trimmed(std::string_view text);

// The lines without their '\n' (and without a '\r' before it). A last line that has no '\n' counts,
// an empty rest after the last '\n' does not.
std::vector<std::string_view> lines_of(std::string_view text);

// Words separated by spaces and tabs.
std::vector<std::string> words_of(std::string_view text);

// One code point, or one byte that is not part of any.
struct Decoded {
  char32_t code_point = 0;
  std::size_t length = 1;  // In bytes.
  bool valid = false;
};

// What stands at the start of `bytes`, which must not be empty. Strict: no overlong forms, no
// surrogates.
Decoded decode_utf8(std::string_view bytes);

// Offset of the first byte that is not UTF-8, or nothing when all is.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

// A file's bytes, or nothing when it cannot be read; then `why` says for people why not.
std::optional<std::string> file_bytes(const std::filesystem::path& path, std::string* why);

}  // namespace corospec::spec
