#include "harness/case/version_range.h"

#include "gtest/gtest.h"

namespace corospec::harness {
namespace {

bool contains(const char* range, int minor) {
  return parse_version_range(range).value().contains({3, minor});
}

TEST(VersionRangeTest, ReadsComparisons) {
  EXPECT_TRUE(contains(">=3.6", 6));
  EXPECT_FALSE(contains(">=3.6", 5));
  EXPECT_FALSE(contains(">3.6", 6));
  EXPECT_TRUE(contains("<=3.6", 6));
  EXPECT_FALSE(contains("<3.6", 6));
  EXPECT_TRUE(contains("==3.6", 6));
  EXPECT_FALSE(contains("3.6", 7));
}

TEST(VersionRangeTest, JoinsComparisons) {
  EXPECT_TRUE(contains(">=3.6 <3.12", 11));
  EXPECT_FALSE(contains(">=3.6 <3.12", 12));
  EXPECT_FALSE(contains(">=3.9 <3.6", 7));
}

TEST(VersionRangeTest, ReadsTheFormsOfExpectations) {
  EXPECT_TRUE(contains("3.13+", 14));
  EXPECT_FALSE(contains("3.13+", 12));
  EXPECT_TRUE(contains("3.6-3.12", 6));
  EXPECT_TRUE(contains("3.6-3.12", 12));
  EXPECT_FALSE(contains("3.6-3.12", 13));
}

TEST(VersionRangeTest, RefusesEverythingElse) {
  for (const char* bad : {"", " ", "3", ">=", ">=3", "=3.6", "~=3.6", ">=3.6,<3.8", "3.12-3.6", "+",
                          "3.6-", ">= 3.6", "new", "3.6 newer"}) {
    EXPECT_EQ(parse_version_range(bad), std::nullopt) << bad;
  }
}

TEST(VersionRangeTest, KnowsWhatCanBeReached) {
  EXPECT_TRUE(reaches_a_supported_version(VersionRange{}));
  EXPECT_FALSE(reaches_a_supported_version(*parse_version_range("<3.0")));
  EXPECT_FALSE(reaches_a_supported_version(*parse_version_range(">=4.0")));
  EXPECT_FALSE(reaches_a_supported_version(*parse_version_range(">=3.9 <3.6")));
}

}  // namespace
}  // namespace corospec::harness
