#include "harness/peer/known.h"

#include <string>

#include "gtest/gtest.h"

namespace corospec::harness::peer {
namespace {

std::string problems_of(std::string_view text) {
  std::string problems;
  for (const spec::Problem& each : read_known(text, "list.txt").problems) {
    problems += spec::to_string(each) + "\n";
  }
  return problems;
}

TEST(KnownTest, IsATestWhatBecomesOfItAndWhy) {
  const KnownReading read = read_known("# a comment\n\ntest_a.C.one: failed: it says: no\n", "");
  ASSERT_EQ(read.tests.size(), 1U);
  EXPECT_EQ(read.tests[0].pattern, "test_a.C.one");
  EXPECT_EQ(read.tests[0].outcome, Outcome::kFailed);
  EXPECT_EQ(read.tests[0].reason, "it says: no");
  EXPECT_EQ(read.tests[0].line, 3);
  EXPECT_TRUE(read.tests[0].matches("test_a.C.one"));
  EXPECT_FALSE(read.tests[0].matches("test_a.C.one_more"));
}

TEST(KnownTest, AStarStandsForWhateverFollows) {
  const KnownReading read = read_known("test_a.C.*: refused: why\n", "");
  ASSERT_EQ(read.tests.size(), 1U);
  EXPECT_TRUE(read.tests[0].matches("test_a.C.one"));
  EXPECT_FALSE(read.tests[0].matches("test_a.D.one"));
}

TEST(KnownTest, EveryLineHasAReason) {
  EXPECT_NE(problems_of("test_a.C.one: failed\n").find("list.txt:1: "), std::string::npos);
  EXPECT_NE(problems_of("test_a.C.one: failed: \n").find("list.txt:1: "), std::string::npos);
  EXPECT_NE(problems_of("\ntest_a.C.one: bad: why\n").find("list.txt:2: 'bad'"), std::string::npos);
  EXPECT_NE(problems_of("test_a.C.one: passed: why\n").find("'passed'"), std::string::npos);
}

TEST(KnownTest, ATestIsListedOnce) {
  EXPECT_NE(problems_of("a.C.one: failed: x\na.C.one: error: y\n").find("list.txt:2: another"),
            std::string::npos);
  EXPECT_NE(problems_of("a.C.*: failed: x\na.C.one: error: y\n").find("list.txt:2: another"),
            std::string::npos);
  EXPECT_NE(problems_of("a.C.one: failed: x\na.C.*: error: y\n").find("list.txt:2: another"),
            std::string::npos);
}

}  // namespace
}  // namespace corospec::harness::peer
