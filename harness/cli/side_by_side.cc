#include "harness/cli/side_by_side.h"

#include <fmt/core.h>

#include <algorithm>
#include <string_view>

namespace corospec::harness {
namespace {

using reports::DiffLine;
using Kind = DiffLine::Kind;

constexpr std::size_t kContext = 3;  // Equal lines around a difference.

// What a terminal must not act on (escape sequences, bells) becomes visible.
std::string harmless(const DiffLine& line) {
  std::string text;
  for (const char c : line.text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\t') {
      text += "    ";
    } else if (byte < 0x20 || byte == 0x7F) {
      text += fmt::format("\\x{:02x}", byte);
    } else {
      text += c;
    }
  }
  return line.unended ? text + " (no newline)" : text;
}

int columns_of(std::string_view text) {
  return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

std::string padded(const std::string& text, int width) {
  return text + std::string(static_cast<std::size_t>(std::max(0, width - columns_of(text))), ' ');
}

// For each line, whether it is near enough to a difference to be shown.
std::vector<bool> shown(const std::vector<DiffLine>& lines) {
  std::vector<bool> result(lines.size(), false);
  for (std::size_t index = 0; index < lines.size(); ++index) {
    if (lines[index].kind == Kind::kSame) continue;
    const std::size_t first = index < kContext ? 0 : index - kContext;
    for (std::size_t near = first; near <= std::min(index + kContext, lines.size() - 1); ++near) {
      result[near] = true;
    }
  }
  return result;
}

class Renderer {
 public:
  Renderer(const std::vector<DiffLine>& lines, const Terminal& terminal)
      : lines_(lines), terminal_(terminal), shown_(shown(lines)) {}

  std::string columns(const std::string& left, const std::string& right, int width) {
    std::string text =
        "  " + terminal_.paint(Style::kStrong, padded(left, width) + "   " + right) + "\n";
    for (std::size_t at = 0; at < lines_.size();) {
      if (skip(at, text)) continue;
      if (lines_[at].kind == Kind::kSame) {
        text += "  " + padded(harmless(lines_[at]), width) + "   " + harmless(lines_[at]) + "\n";
        ++at;
      } else {
        at = changed(at, width, text);
      }
    }
    return text;
  }

  std::string unified(const std::string& left, const std::string& right) {
    std::string text = "  " + terminal_.paint(Style::kBad, "- " + left) + "\n  " +
                       terminal_.paint(Style::kGood, "+ " + right) + "\n";
    for (std::size_t at = 0; at < lines_.size();) {
      if (skip(at, text)) continue;
      const DiffLine& line = lines_[at++];
      const char* mark = line.kind == Kind::kSame      ? "  "
                         : line.kind == Kind::kMissing ? "- "
                                                       : "+ ";
      text += "  " + terminal_.paint(style_of(line.kind), mark + harmless(line)) + "\n";
    }
    return text;
  }

 private:
  // At a stretch that is not shown: says so, goes behind it, and is true.
  bool skip(std::size_t& at, std::string& text) const {
    const std::size_t start = at;
    while (at < lines_.size() && !shown_[at]) ++at;
    if (at == start) return false;
    const std::string words =
        fmt::format("... {} equal line{}", at - start, at - start == 1 ? "" : "s");
    text += "  " + terminal_.paint(Style::kFaint, words) + "\n";
    return true;
  }

  // Lines missing on the right and lines extra there, set side by side. Returns where they end.
  std::size_t changed(std::size_t at, int width, std::string& text) const {
    std::vector<std::string> left;
    std::vector<std::string> right;
    for (; at < lines_.size() && lines_[at].kind == Kind::kMissing; ++at) {
      left.push_back(harmless(lines_[at]));
    }
    for (; at < lines_.size() && lines_[at].kind == Kind::kExtra; ++at) {
      right.push_back(harmless(lines_[at]));
    }
    for (std::size_t row = 0; row < std::max(left.size(), right.size()); ++row) {
      const bool has_left = row < left.size();
      const bool has_right = row < right.size();
      const char* mark = has_left && has_right ? " | " : has_left ? " < " : " > ";
      text += "  " + terminal_.paint(Style::kBad, padded(has_left ? left[row] : "", width)) + mark +
              terminal_.paint(Style::kGood, has_right ? right[row] : "") + "\n";
    }
    return at;
  }

  static Style style_of(Kind kind) {
    if (kind == Kind::kSame) return Style::kPlain;
    return kind == Kind::kMissing ? Style::kBad : Style::kGood;
  }

  const std::vector<DiffLine>& lines_;
  const Terminal& terminal_;
  std::vector<bool> shown_;
};

}  // namespace

std::string side_by_side(const std::vector<DiffLine>& lines, const std::string& left,
                         const std::string& right, const Terminal& terminal) {
  int widest_left = columns_of(left);
  int widest_right = columns_of(right);
  for (const DiffLine& line : lines) {
    const int width = columns_of(harmless(line));
    if (line.kind != Kind::kExtra) widest_left = std::max(widest_left, width);
    if (line.kind != Kind::kMissing) widest_right = std::max(widest_right, width);
  }
  Renderer renderer(lines, terminal);
  if (widest_left + widest_right + 6 <= terminal.width) {
    return renderer.columns(left, right, widest_left);
  }
  return renderer.unified(left, right);
}

}  // namespace corospec::harness
