#include "harness/peer/runner.h"

#include <algorithm>
#include <csignal>
#include <deque>
#include <string>

#include "gtest/gtest.h"

namespace corospec::harness::peer {
namespace {

Observation ended(End end, const std::string& output, const std::string& reason = "") {
  Observation seen;
  seen.end = end;
  seen.output = output;
  seen.reason = reason;
  return seen;
}

std::string told(const std::string& outcome, const std::string& test) {
  return "@peer\t" + outcome + "\ttest.test_a." + test + "\twhy\n";
}

// Answers with what it was given, one a run, whatever is run.
struct FakeSubject : Subject {
  struct FakeRunner : Runner {
    explicit FakeRunner(std::deque<Observation>* given) : answers(given) {}
    Observation run(const RunRequest&) override {
      if (answers->empty()) return ended(End::kWorkerLost, "", "asked too often");
      Observation next = answers->front();
      answers->pop_front();
      return next;
    }
    std::deque<Observation>* answers;
  };
  const SubjectDescription& describe() const override { return description; }
  std::unique_ptr<Runner> open(Warmth) const override {
    return std::make_unique<FakeRunner>(&answers);
  }
  SubjectDescription description;
  mutable std::deque<Observation> answers;
};

std::vector<TestResult> results(std::deque<Observation> answers) {
  FakeSubject subject;
  subject.answers = std::move(answers);
  TestRunner runner(subject, "", "/library");
  return runner.run_each("test_a", {"test_a.one", "test_a.two", "test_a.three"});
}

TEST(TestRunnerTest, ATestThatEndsTheProgramIsItsOwnFault) {
  const auto got =
      results({ended(End::kUnsupported, told("passed", "one") + "@peer\tstarted\ttest.test_a.two\n",
                     "not supported: it"),
               ended(End::kExited, told("passed", "three") + "@peer\tfinished\n"),
               ended(End::kUnsupported, "@peer\tstarted\ttest.test_a.two\n", "not supported: it")});
  ASSERT_EQ(got.size(), 3U);
  EXPECT_EQ(got[0].outcome, Outcome::kPassed);
  EXPECT_EQ(got[1].outcome, Outcome::kRefused);
  EXPECT_EQ(got[1].reason, "not supported: it");
  EXPECT_EQ(got[2].outcome, Outcome::kPassed);
}

TEST(TestRunnerTest, WhatATestDoesAloneCounts) {
  const auto got = results({ended(End::kExited, told("passed", "one") + told("failed", "two") +
                                                    told("passed", "three") + "@peer\tfinished\n"),
                            ended(End::kExited, told("passed", "two") + "@peer\tfinished\n")});
  EXPECT_EQ(got[1].outcome, Outcome::kPassed);
}

TEST(TestRunnerTest, AFileThatCannotBeImportedFailsAllItsTests) {
  const auto got = results({ended(End::kUnsupported, "", "not supported: module x")});
  for (const TestResult& each : got) {
    EXPECT_EQ(each.outcome, Outcome::kRefused);
    EXPECT_EQ(each.reason, "not supported: module x");
  }
}

TEST(TestRunnerTest, ATestThatIsNotFoundDidNotPass) {
  const Observation nothing = ended(End::kExited, "@peer\tfinished\n");
  const auto got =
      results({ended(End::kExited, told("passed", "one") + "@peer\tfinished\n"), nothing, nothing});
  EXPECT_EQ(got[0].outcome, Outcome::kPassed);
  EXPECT_EQ(got[1].outcome, Outcome::kError);
  EXPECT_EQ(got[2].outcome, Outcome::kError);
}

TEST(TestRunnerTest, ACrashAndAHangAreNamed) {
  Observation crash = ended(End::kSignaled, "");
  crash.signal = SIGSEGV;
  EXPECT_EQ(result_of_end("x", crash).outcome, Outcome::kDied);
  EXPECT_EQ(result_of_end("x", crash).reason, "killed by Segmentation fault");
  EXPECT_EQ(result_of_end("x", ended(End::kTimedOut, "", "after 5 s")).reason,
            "did not end after 5 s");
}

TEST(TestRunnerTest, CPythonMustComeToItsEnd) {
  FakeSubject subject;
  subject.answers = {ended(End::kExited, told("passed", "one"))};
  TestRunner runner(subject, "", "/library");
  std::string problem;
  runner.run_selected({"test_a", {"*"}}, &problem);
  EXPECT_EQ(problem.find("test_a: the program ended with exit code 0"), 0U);
}

TEST(TestRunnerTest, ListsOfNamesArePython) {
  EXPECT_EQ(python_list({"a", "it's"}), "['a', 'it\\'s', ]");
}

}  // namespace
}  // namespace corospec::harness::peer
