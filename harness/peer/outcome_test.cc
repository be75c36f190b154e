#include "harness/peer/outcome.h"

#include "gtest/gtest.h"

namespace corospec::harness::peer {
namespace {

TEST(OutcomeTest, IsFoundAmongWhatTestsPrint) {
  const Telling told = read_telling(
      "noise\n@peer\tstarted\ttest.test_a.C.one\nmore noise\n"
      "@peer\tpassed\ttest.test_a.C.one\t\n"
      "@peer\tstarted\ttest.test_a.C.two\n@peer\tfailed\ttest.test_a.C.two\t1 != 2\n"
      "@peer\tfinished\n");
  ASSERT_EQ(told.results.size(), 2U);
  EXPECT_EQ(told.results[0].id, "test_a.C.one");
  EXPECT_EQ(told.results[0].outcome, Outcome::kPassed);
  EXPECT_EQ(told.results[1].outcome, Outcome::kFailed);
  EXPECT_EQ(told.results[1].reason, "1 != 2");
  EXPECT_TRUE(told.finished);
  EXPECT_EQ(told.begun, "");
}

TEST(OutcomeTest, AProgramCutShortNamesTheTestThatItWasAt) {
  const Telling told =
      read_telling("@peer\tpassed\ttest.test_a.C.one\t\n@peer\tstarted\ttest.test_a.C.two\nkilled");
  EXPECT_EQ(told.results.size(), 1U);
  EXPECT_EQ(told.begun, "test_a.C.two");
  EXPECT_FALSE(told.finished);
}

TEST(OutcomeTest, NothingToldIsNothingPassed) {
  const Telling told = read_telling("passed\ttest.test_a.C.one\nOK\n");
  EXPECT_TRUE(told.results.empty());
  EXPECT_FALSE(told.finished);
}

TEST(OutcomeTest, EveryNameLeadsBack) {
  for (const Outcome each : {Outcome::kPassed, Outcome::kFailed, Outcome::kError, Outcome::kSkipped,
                             Outcome::kRefused, Outcome::kDied}) {
    EXPECT_EQ(outcome_of(name_of(each)), each);
  }
  EXPECT_EQ(outcome_of("good"), std::nullopt);
}

}  // namespace
}  // namespace corospec::harness::peer
