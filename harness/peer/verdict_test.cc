#include "harness/peer/verdict.h"

#include <string>

#include "gtest/gtest.h"

namespace corospec::harness::peer {
namespace {

using Results = std::vector<TestResult>;

const Results kExpected = {{"test_a.C.one", Outcome::kPassed, ""},
                           {"test_a.C.two", Outcome::kPassed, ""},
                           {"test_b.C.three", Outcome::kPassed, ""}};

std::vector<KnownTest> listed(std::string_view text) { return read_known(text, "").tests; }

std::vector<std::string> differences(const Results& got, std::string_view list, bool whole = true) {
  return judge(kExpected, got, listed(list), whole).differences;
}

Results all_but_two(Outcome outcome, const std::string& reason = "") {
  return {{"test_a.C.one", Outcome::kPassed, ""},
          {"test_a.C.two", outcome, reason},
          {"test_b.C.three", Outcome::kPassed, ""}};
}

TEST(PeerVerdictTest, CountsEachFile) {
  const Verdict verdict =
      judge(kExpected, all_but_two(Outcome::kFailed), listed("test_a.C.two: failed: why"), true);
  EXPECT_TRUE(verdict.differences.empty());
  ASSERT_EQ(verdict.counts.size(), 2U);
  EXPECT_EQ(verdict.counts[0].module, "test_a");
  EXPECT_EQ(verdict.counts[0].tests, 2);
  EXPECT_EQ(verdict.counts[0].passed, 1);
  EXPECT_EQ(verdict.counts[0].wrong, 1);
  EXPECT_EQ(verdict.counts[0].share(), 50.0);
  EXPECT_EQ(verdict.counts[1].share(), 100.0);
}

TEST(PeerVerdictTest, AFailureThatIsNotListedIsADifference) {
  const auto found = differences(all_but_two(Outcome::kFailed, "1 != 2"), "");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].find("test_a.C.two: failed (1 != 2)"), 0U);
}

TEST(PeerVerdictTest, AListedTestThatPassesIsADifference) {
  const auto found = differences(all_but_two(Outcome::kPassed), "test_a.C.two: failed: why");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].find("test_a.C.two: passes, but is listed"), 0U);
}

TEST(PeerVerdictTest, ARefusalThatBecomesAFailureIsADifference) {
  const auto found = differences(all_but_two(Outcome::kFailed), "test_a.C.two: refused: why");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_NE(found[0].find("the list says refused"), std::string::npos);
}

TEST(PeerVerdictTest, WhatWasNotToldOfDidNotPass) {
  const auto found = differences({{"test_a.C.one", Outcome::kPassed, ""}}, "");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_NE(found[0].find("nothing was told of it"), std::string::npos);
}

TEST(PeerVerdictTest, AFileMayLieInAPackage) {
  EXPECT_EQ(module_of("test_a.C.test_it"), "test_a");
  EXPECT_EQ(module_of("test_a.test_b.C.test_it"), "test_a.test_b");
  EXPECT_EQ(module_of("test_a.test_b"), "test_a.test_b");
  EXPECT_EQ(module_of("unittest.test.test_a.C.test_it"), "unittest.test.test_a");
  EXPECT_EQ(module_of("unittest.test.test_a"), "unittest.test.test_a");
}

TEST(PeerVerdictTest, ALineAboutNoTestIsADifferenceWhenAllWereRun) {
  const std::string list = "test_a.C.gone: failed: why";
  EXPECT_EQ(differences(all_but_two(Outcome::kPassed), list).size(), 1U);
  EXPECT_TRUE(differences(all_but_two(Outcome::kPassed), list, false).empty());
}

TEST(PeerVerdictTest, WhatCPythonDoesNotPassIsNotAskedOfTheReference) {
  Results expected = kExpected;
  expected[1].outcome = Outcome::kSkipped;
  const Verdict verdict = judge(expected, all_but_two(Outcome::kFailed), {}, true);
  EXPECT_TRUE(verdict.differences.empty());
  EXPECT_EQ(verdict.counts[0].tests, 1);
  EXPECT_EQ(verdict.counts[0].not_on_cpython, 1);
}

}  // namespace
}  // namespace corospec::harness::peer
