#include "reports/line_diff.h"

#include <string>

#include "gtest/gtest.h"

namespace corospec::reports {
namespace {

// " 1,1 a" for the same line, "-1 b" for a missing and "+2 c" for an extra one; '$' marks an
// unended line.
std::string shown(std::string_view expected, std::string_view got) {
  std::string text;
  for (const DiffLine& line : diff_lines(expected, got)) {
    switch (line.kind) {
      case DiffLine::Kind::kSame:
        text += " " + std::to_string(line.expected_line) + "," + std::to_string(line.got_line);
        break;
      case DiffLine::Kind::kMissing:
        text += "-" + std::to_string(line.expected_line);
        break;
      case DiffLine::Kind::kExtra:
        text += "+" + std::to_string(line.got_line);
        break;
    }
    text += " " + line.text + (line.unended ? "$" : "") + "\n";
  }
  return text;
}

TEST(DiffLinesTest, SameLines) {
  EXPECT_EQ(shown("a\nb\n", "a\nb\n"), " 1,1 a\n 2,2 b\n");
  EXPECT_EQ(shown("", ""), "");
}

TEST(DiffLinesTest, MissingAndExtraLines) {
  EXPECT_EQ(shown("a\nb\nc\n", "a\nc\n"), " 1,1 a\n-2 b\n 3,2 c\n");
  EXPECT_EQ(shown("a\nc\n", "a\nb\nc\n"), " 1,1 a\n+2 b\n 2,3 c\n");
  EXPECT_EQ(shown("a\n", ""), "-1 a\n");
  EXPECT_EQ(shown("", "a\n"), "+1 a\n");
}

TEST(DiffLinesTest, MissingLinesComeBeforeTheExtraOnesThatReplaceThem) {
  EXPECT_EQ(shown("a\nb\nc\nz\n", "a\nB\nC\nz\n"), " 1,1 a\n-2 b\n-3 c\n+2 B\n+3 C\n 4,4 z\n");
  EXPECT_EQ(shown("a\nb\nc\nd\ne\n", "x\nb\ny\nd\nz\n"),
            "-1 a\n+1 x\n 2,2 b\n-3 c\n+3 y\n 4,4 d\n-5 e\n+5 z\n");
}

TEST(DiffLinesTest, ALastLineWithoutNewlineDiffers) {
  EXPECT_EQ(shown("a\n", "a"), "-1 a\n+1 a$\n");
}

TEST(DiffLinesTest, HugeOutputsAreNotAligned) {
  std::string expected = "first\n";
  std::string got = "first\n";
  for (int i = 0; i < 20000; ++i) {
    expected += "a" + std::to_string(i) + "\n";
    got += "b" + std::to_string(i) + "\n";
  }
  EXPECT_EQ(diff_lines(expected + "last\n", got + "last\n").size(), 40002u);
}

}  // namespace
}  // namespace corospec::reports
