#include "harness/peer/selection.h"

#include <string>

#include "gtest/gtest.h"

namespace corospec::harness::peer {
namespace {

std::string problems_of(std::string_view text) {
  std::string problems;
  for (const spec::Problem& each : read_selection(text, "tests.txt").problems) {
    problems += spec::to_string(each) + "\n";
  }
  return problems;
}

TEST(SelectionTest, NamesTheVersionAndTheFilesWithTheirPatterns) {
  const Selection read =
      read_selection("# why\npython 3.11\n\ntest_a *\ntest_b X.* Y.test_1  # both\n", "").selection;
  EXPECT_EQ(read.python, (spec::Version{3, 11}));
  ASSERT_EQ(read.files.size(), 2U);
  EXPECT_EQ(read.files[0].module, "test_a");
  EXPECT_EQ(read.files[0].patterns, std::vector<std::string>{"*"});
  EXPECT_EQ(read.files[1].patterns, (std::vector<std::string>{"X.*", "Y.test_1"}));
}

TEST(SelectionTest, SaysWhereItIsWrong) {
  EXPECT_NE(problems_of("python three\ntest_a *\n").find("tests.txt:1: "), std::string::npos);
  EXPECT_NE(problems_of("python 3.11\ntest_a\n").find("tests.txt:2: test_a has no pattern"),
            std::string::npos);
  EXPECT_NE(problems_of("python 3.11\ntest_a *\ntest_a X\n").find("tests.txt:3: test_a is named"),
            std::string::npos);
}

TEST(SelectionTest, MustNotBeEmpty) {
  EXPECT_NE(problems_of("test_a *\n").find("no version"), std::string::npos);
  EXPECT_NE(problems_of("python 3.11\n").find("no test file"), std::string::npos);
}

}  // namespace
}  // namespace corospec::harness::peer
