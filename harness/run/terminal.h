// What a stream of ours can do: whether somebody watches it, how wide it is, whether it takes
// colours. Colours are used on a terminal only, and never when NO_COLOR is set or TERM is "dumb".
#pragma once

#include <string>
#include <string_view>

namespace corospec::harness {

enum class Style { kPlain, kGood, kBad, kWarning, kFaint, kStrong };

struct Terminal {
  bool is_terminal = false;
  bool has_color = false;
  int width = 80;  // Columns.

  static Terminal of(int fd);

  // The text in that style, or as it is when there are no colours.
  std::string paint(Style style, std::string_view text) const;
};

// At most `width` columns of the text, "…" at its end when it was cut. Counts code points.
std::string cut(std::string_view text, int width);

}  // namespace corospec::harness
