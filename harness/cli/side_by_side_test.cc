#include "harness/cli/side_by_side.h"

#include <gtest/gtest.h>

namespace corospec::harness {
namespace {

std::string render(const char* left, const char* right, int width = 80) {
  Terminal terminal;
  terminal.width = width;
  return side_by_side(reports::diff_lines(left, right), "L", "R", terminal);
}

TEST(SideBySide, TwoColumnsWhereTheyFit) {
  EXPECT_EQ(render("a\nb\nc\n", "a\nx\nc\nd\n"),
            "  L   R\n"
            "  a   a\n"
            "  b | x\n"
            "  c   c\n"
            "    > d\n");
}

TEST(SideBySide, OneColumnWhereTheyDoNot) {
  EXPECT_EQ(render("aaaaaaaaaa\nb\n", "aaaaaaaaaa\nc\n", 20),
            "  - L\n"
            "  + R\n"
            "    aaaaaaaaaa\n"
            "  - b\n"
            "  + c\n");
}

TEST(SideBySide, LeavesEqualStretchesOut) {
  const std::string text = render("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\nx\n");
  EXPECT_NE(text.find("  ... 2 equal lines\n"), std::string::npos) << text;
  EXPECT_EQ(text.find("  1   1"), std::string::npos) << text;
}

TEST(SideBySide, NothingReachesTheTerminalUnescaped) {
  const std::string text = render("\x1b[2J\n", "\a\n");
  EXPECT_NE(text.find("\\x1b[2J"), std::string::npos) << text;
  EXPECT_NE(text.find("\\x07"), std::string::npos) << text;
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
}

TEST(SideBySide, AMissingNewlineShows) {
  EXPECT_NE(render("a\n", "a").find("(no newline)"), std::string::npos);
}

}  // namespace
}  // namespace corospec::harness
