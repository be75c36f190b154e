#include "harness/run/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

namespace corospec::harness {
namespace {

bool wants_color() {
  const char* never = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  return (never == nullptr || *never == '\0') && term != nullptr && std::strcmp(term, "dumb") != 0;
}

const char* code_of(Style style) {
  switch (style) {
    case Style::kPlain:
      return "0";
    case Style::kGood:
      return "32";
    case Style::kBad:
      return "31";
    case Style::kWarning:
      return "33";
    case Style::kFaint:
      return "2";
    case Style::kStrong:
      return "1";
  }
  return "0";
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace

Terminal Terminal::of(int fd) {
  Terminal terminal;
  terminal.is_terminal = isatty(fd) != 0;
  terminal.has_color = terminal.is_terminal && wants_color();
  winsize size{};
  if (terminal.is_terminal && ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 20) {
    terminal.width = size.ws_col;
  }
  return terminal;
}

std::string Terminal::paint(Style style, std::string_view text) const {
  if (!has_color || style == Style::kPlain) return std::string(text);
  return std::string("\x1b[") + code_of(style) + "m" + std::string(text) + "\x1b[0m";
}

std::string cut(std::string_view text, int width) {
  int columns = 0;
  std::size_t last_fit = 0;  // Where the text would be cut to leave room for the mark.
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_continuation(text[at])) continue;
    if (columns == width - 1) last_fit = at;
    if (++columns > width) return std::string(text.substr(0, last_fit)) + "…";
  }
  return std::string(text);
}

}  // namespace corospec::harness
