#include "harness/engine/verdict.h"

#include <csignal>
#include <string>

#include "gtest/gtest.h"

namespace corospec::harness {
namespace {

constexpr spec::Version kVersion{3, 12};

Case example() {
  Case a_case;
  a_case.name = "generators/example";
  a_case.python = {{3, 6}, {3, 14}};
  a_case.expectations = {{VersionRange{}, "", "hello\nworld\n", 5},
                         {{{3, 13}, {3, 14}}, "3.13", "hello\n", 8}};
  return a_case;
}

Observation exited(const std::string& output, int exit_code = 0, const std::string& errors = "") {
  Observation seen;
  seen.end = End::kExited;
  seen.output = output;
  seen.errors = errors;
  seen.exit_code = exit_code;
  return seen;
}

Observation ended(End end, const std::string& reason = "") {
  Observation seen;
  seen.end = end;
  seen.output = "hello\nworld\n";  // Right as far as it goes: it must not help.
  seen.reason = reason;
  seen.signal = end == End::kSignaled ? SIGSEGV : 0;
  return seen;
}

Verdict judged(const Observation& seen) { return judge(example(), kVersion, seen); }

TEST(JudgeTest, PassesOnlyWithTheExpectedBytesAndExitCode) {
  Verdict verdict = judged(exited("hello\nworld\n"));
  EXPECT_EQ(verdict.outcome, Outcome::kPassed);
  EXPECT_EQ(verdict.reason, "");
  EXPECT_FALSE(verdict.difference);
}

TEST(JudgeTest, ChoosesTheExpectationOfTheVersion) {
  EXPECT_EQ(judge(example(), {3, 13}, exited("hello\n")).outcome, Outcome::kPassed);
  EXPECT_EQ(judge(example(), {3, 12}, exited("hello\n")).outcome, Outcome::kFailed);
}

TEST(JudgeTest, NamesTheFirstDifferingLine) {
  Verdict verdict = judged(exited("hello\nthere\nworld\n"));
  EXPECT_EQ(verdict.outcome, Outcome::kFailed);
  EXPECT_EQ(verdict.reason, "line 2: expected \"world\", got \"there\"");
  ASSERT_TRUE(verdict.difference);
  EXPECT_EQ(verdict.difference->line, 2);
  EXPECT_EQ(verdict.difference->expected, "world");
  EXPECT_EQ(verdict.difference->got, "there");
}

TEST(JudgeTest, OutputThatEndsEarlyOrLateFails) {
  EXPECT_EQ(judged(exited("hello\n")).reason, "line 2: expected \"world\", got nothing more");
  EXPECT_EQ(judged(exited("hello\nworld\n!\n")).reason, "line 3: expected nothing more, got \"!\"");
  EXPECT_EQ(judged(exited("hello\nworld")).reason, "line 2: its newline is missing");
}

TEST(JudgeTest, ReasonsAreOnePrintableLine) {
  EXPECT_EQ(judged(exited("\x1b[31m\xff\n")).reason,
            "line 1: expected \"hello\", got \"\\x1b[31m\\xff\"");
  EXPECT_LT(judged(exited(std::string(100000, 'x'))).reason.size(), 200u);
}

TEST(JudgeTest, ExitCodeCountsEvenWhenTheOutputMatches) {
  Verdict verdict = judged(exited("hello\nworld\n", 1, "Traceback\n  File\nValueError: no\n"));
  EXPECT_EQ(verdict.outcome, Outcome::kFailed);
  EXPECT_EQ(verdict.reason,
            "printed what is expected, but ended with exit code 1 (ValueError: no)");
  EXPECT_FALSE(verdict.difference);
}

TEST(JudgeTest, ExitCodeIsToldBesideTheDifference) {
  EXPECT_EQ(judged(exited("", 1, "Traceback\nKeyError: 1\n")).reason,
            "line 1: expected \"hello\", got nothing more; exit code 1 (KeyError: 1)");
}

TEST(JudgeTest, ADeclaredExitCodeIsDemanded) {
  Case a_case = example();
  a_case.exit_code = 1;
  EXPECT_EQ(judge(a_case, kVersion, exited("hello\nworld\n", 1)).outcome, Outcome::kPassed);
  Verdict verdict = judge(a_case, kVersion, exited("hello\nworld\n"));
  EXPECT_EQ(verdict.outcome, Outcome::kFailed);
  EXPECT_EQ(verdict.reason, "printed what is expected, but ended with exit code 0 instead of 1");
}

TEST(JudgeTest, AnEmptyTraceIsItsOwnVerdict) {
  EXPECT_EQ(judged(exited("")).outcome, Outcome::kNoOutput);
  EXPECT_EQ(judged(exited("", 1)).outcome, Outcome::kFailed);
}

TEST(JudgeTest, DifferencesInDetailsAreNoFailures) {
  Case a_case = example();
  a_case.level = spec::Level::kDetail;
  EXPECT_EQ(judge(a_case, kVersion, exited("other\n")).outcome, Outcome::kDiffers);
  EXPECT_EQ(judge(a_case, kVersion, exited("hello\nworld\n")).outcome, Outcome::kPassed);
  EXPECT_EQ(judge(a_case, kVersion, ended(End::kSignaled)).outcome, Outcome::kCrashed);
  EXPECT_FALSE(is_failure(Outcome::kDiffers));
}

TEST(JudgeTest, EveryOtherEndHasAVerdictOfItsOwn) {
  EXPECT_EQ(judged(ended(End::kSignaled)).outcome, Outcome::kCrashed);
  EXPECT_EQ(judged(ended(End::kSignaled)).reason, "SIGSEGV");
  EXPECT_EQ(judged(ended(End::kTimedOut, "after 5 s")).outcome, Outcome::kTimedOut);
  EXPECT_EQ(judged(ended(End::kTimedOut, "after 5 s")).reason, "after 5 s");
  EXPECT_EQ(judged(ended(End::kOutOfMemory)).outcome, Outcome::kOutOfMemory);
  EXPECT_EQ(judged(ended(End::kOutputLimit)).outcome, Outcome::kOutputLimit);
  EXPECT_EQ(judged(ended(End::kUnsupported, "match statement")).outcome, Outcome::kUnsupported);
  EXPECT_EQ(judged(ended(End::kUnsupported, "match statement")).reason, "match statement");
  EXPECT_EQ(judged(ended(End::kWorkerLost)).outcome, Outcome::kError);
  for (End end :
       {End::kSignaled, End::kTimedOut, End::kOutOfMemory, End::kOutputLimit, End::kWorkerLost}) {
    EXPECT_TRUE(is_failure(judged(ended(end)).outcome));
    EXPECT_FALSE(judged(ended(end)).reason.empty());
  }
}

TEST(JudgeTest, AVersionOutOfRangeIsNeverAPass) {
  EXPECT_EQ(judge(example(), {3, 5}, exited("hello\nworld\n")).outcome, Outcome::kNotApplicable);
}

TEST(VerdictWithoutRunningTest, VersionsAndNeeds) {
  Case a_case = example();
  a_case.needs = {"refcounting", "sockets", "gc"};
  EXPECT_EQ(verdict_without_running(a_case, {3, 14}, {})->outcome, Outcome::kNotApplicable);
  EXPECT_EQ(verdict_without_running(a_case, kVersion, {}), std::nullopt);
  EXPECT_EQ(verdict_without_running(a_case, kVersion, {"threads"}), std::nullopt);
  auto verdict = verdict_without_running(a_case, kVersion, {"gc", "refcounting"});
  ASSERT_TRUE(verdict);
  EXPECT_EQ(verdict->outcome, Outcome::kUnsupported);
  EXPECT_EQ(verdict->reason, "needs refcounting, gc");
}

TEST(ExcuseTest, WhatIsNotImplementedIsUnsupportedUntilItPasses) {
  Case a_case = example();
  const Verdict failed{Outcome::kFailed, "line 1", std::nullopt};
  const Verdict passed{Outcome::kPassed, "", std::nullopt};
  EXPECT_EQ(excuse(a_case, {3, 12}, failed).outcome, Outcome::kFailed);
  spec::Clause clause;
  clause.label = "gen.x.y";
  clause.until = spec::Version{3, 12};
  clause.not_implemented = "no reason";
  a_case.unimplemented = {clause};
  EXPECT_EQ(excuse(a_case, {3, 12}, failed).outcome, Outcome::kUnsupported);
  EXPECT_EQ(excuse(a_case, {3, 12}, failed).reason, "gen.x.y: no reason");
  EXPECT_EQ(excuse(a_case, {3, 12}, passed).outcome, Outcome::kFailed);
  const Verdict crashed{Outcome::kCrashed, "SIGSEGV", std::nullopt};
  EXPECT_EQ(excuse(a_case, {3, 12}, crashed).outcome, Outcome::kCrashed);
  EXPECT_EQ(excuse(a_case, {3, 13}, failed).outcome, Outcome::kFailed);
  EXPECT_EQ(excuse(a_case, {3, 13}, passed).outcome, Outcome::kPassed);
}

TEST(ConfirmTest, AFailureThatRepeatsIsReported) {
  Verdict first = judged(exited("hello\n<object at 0x1>\n"));
  Verdict second = judged(exited("hello\n<object at 0x2>\n"));
  EXPECT_TRUE(wants_confirmation(first));
  EXPECT_EQ(confirm(first, second).outcome, Outcome::kFailed);
  EXPECT_EQ(confirm(first, second).reason, first.reason);
}

TEST(ConfirmTest, AFailureThatDoesNotRepeatIsFlaky) {
  Verdict failed = judged(exited("hello\n"));
  Verdict passed = judged(exited("hello\nworld\n"));
  EXPECT_FALSE(wants_confirmation(passed));
  Verdict verdict = confirm(failed, passed);
  EXPECT_EQ(verdict.outcome, Outcome::kFlaky);
  EXPECT_EQ(verdict.reason,
            "first failed (line 2: expected \"world\", got nothing more), then passed");
  EXPECT_EQ(confirm(failed, judged(exited("bye\n"))).outcome, Outcome::kFlaky);
  EXPECT_EQ(confirm(failed, judged(ended(End::kTimedOut))).outcome, Outcome::kFlaky);
}

TEST(WantsConfirmationTest, EverythingThatWouldBeReportedAsBad) {
  for (Outcome outcome : reports::kAllOutcomes) {
    bool wants = outcome != Outcome::kPassed && outcome != Outcome::kUnsupported &&
                 outcome != Outcome::kNotApplicable;
    EXPECT_EQ(wants_confirmation({outcome, "", std::nullopt}), wants) << to_string(outcome);
  }
}

}  // namespace
}  // namespace corospec::harness
