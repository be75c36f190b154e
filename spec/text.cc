#include "spec/text.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace corospec::spec {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    if (end != std::string_view::npos && line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::istringstream stream{std::string(text)};
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

namespace {

// Length that a lead byte announces, 0 when it is none.
std::size_t announced_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

bool is_overlong_or_foreign(char32_t code_point, std::size_t length) {
  if (length == 3) return code_point < 0x800 || (code_point >= 0xD800 && code_point <= 0xDFFF);
  if (length == 4) return code_point < 0x10000 || code_point > 0x10FFFF;
  return false;
}

}  // namespace

Decoded decode_utf8(std::string_view bytes) {
  auto lead = static_cast<unsigned char>(bytes.front());
  std::size_t length = announced_length(lead);
  if (length == 1) return {lead, 1, true};
  if (length == 0 || length > bytes.size()) return {lead, 1, false};
  char32_t code_point = lead & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    auto byte = static_cast<unsigned char>(bytes[i]);
    if ((byte & 0xC0) != 0x80) return {lead, 1, false};
    code_point = (code_point << 6) | (byte & 0x3F);
  }
  if (is_overlong_or_foreign(code_point, length)) return {lead, 1, false};
  return {code_point, length, true};
}

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    Decoded next = decode_utf8(bytes.substr(at));
    if (!next.valid) return at;
    at += next.length;
  }
  return std::nullopt;
}

std::optional<std::string> file_bytes(const std::filesystem::path& path, std::string* why) {
  std::error_code error;
  std::filesystem::file_status status = std::filesystem::status(path, error);
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    *why = "it is not a regular file";
    return std::nullopt;
  }
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  // Inserting an empty buffer sets failbit, so an empty file is told apart by peeking.
  if (file && file.peek() != std::ifstream::traits_type::eof()) bytes << file.rdbuf();
  if (!file.is_open() || file.bad() || bytes.fail()) {
    *why = errno == 0 ? "it cannot be read" : std::strerror(errno);
    return std::nullopt;
  }
  return std::move(bytes).str();
}

}  // namespace corospec::spec
