#include "reports/html/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "spec/text.h"

namespace corospec::reports {
namespace {

using spec::Decoded;

// Characters that nobody sees, or that change how others are seen (direction, joining, line ends).
bool is_invisible(char32_t c) {
  constexpr std::array<std::pair<char32_t, char32_t>, 9> kRanges = {{{0x80, 0x9F},
                                                                     {0xAD, 0xAD},
                                                                     {0x61C, 0x61C},
                                                                     {0x200B, 0x200F},
                                                                     {0x2028, 0x202E},
                                                                     {0x2060, 0x206F},
                                                                     {0xFEFF, 0xFEFF},
                                                                     {0xFFF0, 0xFFFB},
                                                                     {0xE0000, 0xE0FFF}}};
  return (c & 0xFFFE) == 0xFFFE ||
         std::any_of(kRanges.begin(), kRanges.end(),
                     [c](const auto& range) { return range.first <= c && c <= range.second; });
}

// What stands for a character that cannot be shown as it is, as Python would write it; empty when
// it can.
std::string sign_for(const Decoded& next) {
  auto number = static_cast<unsigned>(next.code_point);
  if (next.valid && number == '\n') return "\\n";
  if (next.valid && number == '\t') return "\\t";
  if (!next.valid || number < 0x20 || number == 0x7F) return fmt::format("\\x{:02x}", number);
  if (!is_invisible(next.code_point)) return {};
  return number > 0xFFFF ? fmt::format("\\U{:08x}", number) : fmt::format("\\u{:04x}", number);
}

std::string_view entity_for(char32_t c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

template <typename Wrap>
std::string escaped_with(std::string_view bytes, bool keeps_tabs, Wrap wrap) {
  std::string html;
  html.reserve(bytes.size() + bytes.size() / 8);
  while (!bytes.empty()) {
    Decoded next = spec::decode_utf8(bytes);
    std::string_view raw = bytes.substr(0, next.length);
    bytes.remove_prefix(next.length);
    if (std::string_view entity = entity_for(next.code_point); next.valid && !entity.empty()) {
      html += entity;
    } else if (std::string sign = sign_for(next); sign.empty() || (keeps_tabs && raw == "\t")) {
      html += raw;
    } else {
      html += wrap(next, sign);
    }
  }
  return html;
}

// The end of the span that `mark` opens at the start of `text`, or npos when it is no span.
std::size_t span_end(std::string_view text, std::string_view mark) {
  if (!text.starts_with(mark)) return std::string_view::npos;
  std::size_t end = text.find(mark, mark.size());
  bool is_span = end != std::string_view::npos && end > mark.size() && text[mark.size()] != ' ';
  return is_span ? end : std::string_view::npos;
}

}  // namespace

std::string escaped(std::string_view bytes) {
  return escaped_with(bytes, false, [](const Decoded&, const std::string& sign) { return sign; });
}

std::string marked_up(std::string_view bytes) {
  return escaped_with(bytes, true, [](const Decoded& next, const std::string& sign) {
    auto number = static_cast<unsigned>(next.code_point);
    std::string title = next.valid ? fmt::format("U+{:04X}", number)
                                   : fmt::format("byte {:02x}, not UTF-8", number);
    return fmt::format("<span class=\"odd\" title=\"{}\">{}</span>", title, sign);
  });
}

std::string inline_markdown(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kSpans = {
      {{"`", "code"}, {"**", "strong"}, {"*", "em"}}};
  std::string html;
  std::size_t plain = 0;
  for (std::size_t at = 0; at < text.size();) {
    auto span = std::find_if(kSpans.begin(), kSpans.end(), [&](const auto& candidate) {
      return span_end(text.substr(at), candidate.first) != std::string_view::npos;
    });
    if (span == kSpans.end()) {
      ++at;
      continue;
    }
    auto [mark, element] = *span;
    std::size_t end = at + span_end(text.substr(at), mark);
    std::string_view inside = text.substr(at + mark.size(), end - at - mark.size());
    std::string content = element == "code" ? escaped(inside) : inline_markdown(inside);
    html += escaped(text.substr(plain, at - plain));
    html += fmt::format("<{0}>{1}</{0}>", element, content);
    at = plain = end + mark.size();
  }
  return html + escaped(text.substr(plain));
}

std::string file_name_for(std::string_view name) {
  auto is_plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
  };
  std::string file;
  for (char c : name) {
    if (is_plain(c)) {
      file += c;
    } else {
      file += fmt::format("~{:02x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
  }
  return file.empty() ? "~" : file;
}

}  // namespace corospec::reports
