#include "harness/engine/voices.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace corospec::harness {
namespace {

using Groups = std::vector<std::vector<std::string>>;

Voice voice(const std::string& name, Party party, Outcome outcome, const std::string& output) {
  Observation seen;
  seen.output = output;
  return voice_of(name, name, party, {outcome, "", std::nullopt}, seen);
}

Voice reference(Outcome outcome, const std::string& output = "right") {
  return voice("reference 3.12", Party::kReference, outcome, output);
}

Voice cpython(const std::string& version, Outcome outcome, const std::string& output = "right") {
  return voice("CPython " + version, Party::kCPython, outcome, output);
}

Voice pypy(Outcome outcome, const std::string& output = "right") {
  return voice("PyPy 3.9", Party::kOther, outcome, output);
}

constexpr Outcome kPassed = Outcome::kPassed;
constexpr Outcome kFailed = Outcome::kFailed;

std::string statement(const std::vector<Voice>& voices) { return agreement(voices).statement; }

TEST(AgreementTest, AllAgree) {
  Agreement all = agreement({reference(kPassed), cpython("3.11", kPassed), pypy(kPassed)});
  EXPECT_EQ(all.statement, "All 3 subjects agree with the expectation.");
  EXPECT_TRUE(all.unanimous);
  EXPECT_EQ(all.groups, (Groups{{"reference 3.12", "CPython 3.11", "PyPy 3.9"}}));
}

TEST(AgreementTest, AllWhoAnsweredAgree) {
  EXPECT_EQ(statement({reference(kPassed), cpython("3.11", kPassed), pypy(Outcome::kUnsupported)}),
            "All 2 subjects that answered agree with the expectation.");
  EXPECT_EQ(statement({reference(kPassed), pypy(Outcome::kUnsupported)}),
            "The reference agrees with the expectation; nobody else answered.");
  EXPECT_EQ(statement({cpython("3.11", kPassed)}), "CPython 3.11 agrees with the expectation.");
}

TEST(AgreementTest, ThatNoCPythonAnsweredIsSaid) {
  const std::vector<Voice> alone = {
      voice("reference 3.14", Party::kReference, kPassed, "right"),
      voice("reference 3.15", Party::kReference, kPassed, "right"),
      cpython("3.13", Outcome::kNotApplicable),
  };
  EXPECT_EQ(statement(alone),
            "All 2 subjects that answered agree with the expectation. No CPython answered.");
  EXPECT_EQ(statement({voice("reference 3.14", Party::kReference, kFailed, "x"),
                       voice("reference 3.15", Party::kReference, kFailed, "x")}),
            "The reference differs from the expectation in the same way everywhere: look at the "
            "expectation first.");
}

TEST(AgreementTest, NobodyAnsweredIsNoAgreement) {
  Agreement nobody =
      agreement({reference(Outcome::kUnsupported), cpython("3.6", Outcome::kNotApplicable)});
  EXPECT_EQ(nobody.statement, "Nobody answered: unsupported by 1, not about the version of 1.");
  EXPECT_FALSE(nobody.unanimous);
  EXPECT_TRUE(nobody.groups.empty());
  EXPECT_FALSE(agreement({}).unanimous);
}

TEST(AgreementTest, EverybodyAgainstTheExpectation) {
  EXPECT_EQ(statement({reference(kFailed, "x"), cpython("3.11", kFailed, "x")}),
            "The reference and CPython 3.11 agree with each other and not with the expectation: "
            "look at the "
            "expectation first.");
  EXPECT_EQ(statement({reference(kFailed, "x"), cpython("3.6", kFailed, "x"),
                       cpython("3.7", kFailed, "x")}),
            "The reference and every CPython agree with each other and not with the expectation: "
            "look at the "
            "expectation first.");
}

TEST(AgreementTest, EverybodyDifferently) {
  EXPECT_EQ(statement({reference(kFailed, "x"), cpython("3.6", kFailed, "y"),
                       cpython("3.7", kFailed, "y")}),
            "Nobody does what is expected, in 2 ways: every CPython; the reference.");
  EXPECT_EQ(statement({cpython("3.6", kFailed, "y")}),
            "CPython 3.6 differs from the expectation; nobody else answered.");
}

TEST(AgreementTest, OnlyTheReference) {
  Agreement one =
      agreement({reference(kFailed, "x"), cpython("3.6", kPassed), cpython("3.7", kPassed)});
  EXPECT_EQ(one.statement,
            "Only the reference differs from the expectation; every CPython agrees with the "
            "expectation. Look "
            "at the reference first.");
  EXPECT_FALSE(one.unanimous);
  EXPECT_EQ(one.groups, (Groups{{"CPython 3.6", "CPython 3.7"}, {"reference 3.12"}}));
}

TEST(AgreementTest, OnlyOneVersion) {
  EXPECT_EQ(
      statement({reference(kPassed), cpython("3.6", kFailed, "x"), cpython("3.7", kPassed)}),
      "Only CPython 3.6 differs from the expectation; the reference and CPython 3.7 agree with the "
      "expectation. Perhaps the behaviour changed between versions of CPython.");
}

TEST(AgreementTest, EveryCPythonAgainstTheReference) {
  EXPECT_EQ(
      statement({reference(kPassed), cpython("3.6", kFailed, "x"), cpython("3.7", kFailed, "x")}),
      "Every CPython differs from the expectation in the same way; the reference agrees with the "
      "expectation. The reference and the expectation may share a mistake.");
}

TEST(AgreementTest, SeveralInWaysOfTheirOwn) {
  EXPECT_EQ(statement({cpython("3.6", kPassed), cpython("3.7", kPassed), reference(kFailed, "x"),
                       pypy(kFailed, "y")}),
            "The reference and PyPy 3.9 differ from the expectation, each in a way of its own; "
            "every CPython "
            "agrees with the expectation. Look at the reference first.");
  EXPECT_EQ(statement({cpython("3.6", kFailed, "x"), cpython("3.7", kFailed, "x"),
                       cpython("3.8", kPassed), pypy(kFailed, "y")}),
            "CPython 3.6 and 3.7 and PyPy 3.9 differ from the expectation, in 2 ways; CPython 3.8 "
            "agrees with "
            "the expectation.");
}

TEST(AgreementTest, NeighbouringVersionsAreARange) {
  EXPECT_EQ(statement({cpython("3.6", kFailed, "x"), cpython("3.7", kFailed, "x"),
                       cpython("3.8", kFailed, "x"), cpython("3.9", kPassed),
                       cpython("3.10", kPassed), pypy(kPassed)}),
            "CPython 3.6 to 3.8 differ from the expectation in the same way; CPython 3.9 and 3.10 "
            "and PyPy 3.9 agree "
            "with the expectation.");
  EXPECT_EQ(statement({cpython("3.6", kFailed, "x"), cpython("3.7", kPassed),
                       cpython("3.8", kFailed, "x"), cpython("3.9", kFailed, "x"),
                       cpython("3.10", kFailed, "x")}),
            "CPython 3.6 and 3.8 to 3.10 differ from the expectation in the same way; CPython 3.7 "
            "agrees with the "
            "expectation.");
}

TEST(AgreementTest, SaysWhatWentWrong) {
  EXPECT_EQ(statement({cpython("3.6", Outcome::kCrashed), cpython("3.7", kPassed)}),
            "Only CPython 3.6 crashes; CPython 3.7 agrees with the expectation.");
  EXPECT_EQ(statement({pypy(Outcome::kTimedOut), cpython("3.7", kPassed)}),
            "Only PyPy 3.9 runs out of time; CPython 3.7 agrees with the expectation.");
  EXPECT_EQ(statement({pypy(Outcome::kTimedOut), reference(kFailed, "x"), cpython("3.7", kPassed)}),
            "The reference and PyPy 3.9 miss the expectation, each in a way of its own; "
            "CPython 3.7 "
            "agrees with the expectation. Look at the reference first.");
}

TEST(AgreementTest, ALostSubjectIsNamed) {
  Agreement lost =
      agreement({cpython("3.6", Outcome::kError), cpython("3.7", kPassed), reference(kPassed)});
  EXPECT_EQ(
      lost.statement,
      "All 2 subjects that answered agree with the expectation. CPython 3.6 could not be run.");
  EXPECT_FALSE(lost.unanimous);
}

TEST(AgreementTest, SameOutputWithAnotherExitCodeIsAnotherBehaviour) {
  Voice a = cpython("3.6", kPassed);
  Voice b = cpython("3.7", kFailed);
  b.exit_code = 1;
  EXPECT_EQ(agreement({a, b}).groups.size(), 2u);
}

}  // namespace
}  // namespace corospec::harness
