// The whole way on a tiny program: its mutants are found, written into it, tried on a real worker,
// and the tool tells those that a program notices from those that none does.
#include "harness/mutation/trial.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "harness/mutation/rewrite.h"
#include "harness/process/temporary_folder.h"
#include "harness/subject/worker_process.h"

namespace corospec::harness::mutation {
namespace {

namespace fs = std::filesystem;

constexpr spec::Version kVersion{3, 13};

class TinyTrial : public testing::Test {
 protected:
  TinyTrial() : file_(mutate_file(fs::current_path().string(), "harness/mutation/tiny.cc", 1)) {}

  // The program "cook 5", which is right when it prints `answer`.
  void add(const std::string& line, const std::string& answer) {
    Program program;
    program.name = line;
    program.request.file = folder_.path() + "/" + std::to_string(programs_.size());
    std::ofstream(program.request.file) << line << "\n";
    program.applies = [](spec::Version) { return true; };
    program.is_right = [answer](spec::Version, const Observation& seen) {
      return seen.end == End::kExited && seen.output == answer + "\n";
    };
    programs_.push_back(std::move(program));
  }

  TrialResult run(const std::string& worker = "harness/mutation/tiny_subject",
                  std::size_t most = 1000) {
    TrialSettings settings;
    settings.jobs = 2;
    settings.versions = {kVersion};
    settings.limits.time = std::chrono::seconds(3);
    settings.most_programs = most;
    const OpenRunner open = [worker](spec::Version, Warmth) {
      WorkerCommand command;
      command.words = {fs::absolute(worker).string()};
      return make_worker_runner(std::move(command));
    };
    return try_mutants(file_.mutants, programs_, open, settings);
  }

  // What became of the mutant of that kind and place.
  const Tried& tried(const TrialResult& result, std::string_view what,
                     const std::string& place) const {
    static const Tried none;
    for (std::size_t i = 0; i < file_.mutants.size(); ++i) {
      const Mutant& mutant = file_.mutants[i];
      if (mutant.what == what && mutant.place == place) return result.tried.at(i);
    }
    ADD_FAILURE() << "no mutant: " << what << ": " << place;
    return none;
  }

  MutatedFile file_;
  TemporaryFolder folder_;
  std::vector<Program> programs_;
};

TEST_F(TinyTrial, TellsTheKilledFromTheSurvivors) {
  ASSERT_EQ("", file_.problem);
  add("cook 5", "0");
  add("cook 20", "2");
  const TrialResult result = run();
  ASSERT_EQ("", result.problem);
  EXPECT_EQ(2U, result.programs);
  EXPECT_EQ(Fate::kKilled, tried(result, kAlways, "minutes > 10").fate);
  EXPECT_EQ("cook 5", tried(result, kAlways, "minutes > 10").program);
  EXPECT_EQ("other output", tried(result, kAlways, "minutes > 10").how);
  EXPECT_EQ("cook 20", tried(result, kNever, "minutes > 10").program);
  // No program comes near the boundary.
  EXPECT_EQ(Fate::kSurvived, tried(result, kBoundary, "minutes > 10").fate);
  EXPECT_EQ(2U, tried(result, kBoundary, "minutes > 10").runs);
}

TEST_F(TinyTrial, OneMoreProgramKillsASurvivor) {
  add("cook 10", "0");
  EXPECT_EQ(Fate::kKilled, tried(run(), kBoundary, "minutes > 10").fate);
}

TEST_F(TinyTrial, WhatNoProgramReachesIsSaid) {
  add("cook 5", "0");
  const TrialResult result = run();
  EXPECT_EQ(Fate::kNotReached, tried(result, kBoundary, "rooms > 3").fate);
  EXPECT_EQ(Fate::kNotReached, tried(result, kStatement, "done = burnt;").fate);
  EXPECT_EQ(0U, tried(result, kBoundary, "rooms > 3").runs);
  // The condition is reached, but never true anyway.
  EXPECT_EQ(Fate::kNotReached, tried(result, kNever, "minutes > 10").fate);
}

TEST_F(TinyTrial, NoMoreProgramsThanAskedFor) {
  add("cook 5", "0");
  add("cook 20", "2");
  const TrialResult result = run("harness/mutation/tiny_subject", 1);
  EXPECT_EQ(1U, tried(result, kBoundary, "minutes > 10").runs);
}

TEST_F(TinyTrial, AProgramForTheVersionOfTheMutantAloneIsTried) {
  add("cook 5", "0");
  add("cook 10", "0");
  const spec::Version other{3, 8};
  programs_[1].applies = [&](spec::Version version) { return version == other; };
  for (Mutant& mutant : file_.mutants) mutant.version = other;
  const TrialResult result = run();
  const Tried& boundary = tried(result, kBoundary, "minutes > 10");
  EXPECT_EQ(Fate::kKilled, boundary.fate);
  EXPECT_EQ("cook 10", boundary.program);
  EXPECT_EQ(other, boundary.version);
}

TEST_F(TinyTrial, CrashesAndHangsAreKills) {
  add("crash 0", "5");
  const TrialResult result = run();
  EXPECT_EQ("SIGSEGV", tried(result, kAlways, "really").how);
  // The second of the two places is the loop's.
  std::vector<std::string> how;
  for (std::size_t i = 0; i < file_.mutants.size(); ++i) {
    if (file_.mutants[i].what == kAlways && file_.mutants[i].place == "really") {
      how.push_back(result.tried[i].how);
    }
  }
  ASSERT_EQ(2U, how.size());
  EXPECT_EQ(0U, how[1].find("no end after"));
}

TEST_F(TinyTrial, AProgramThatIsNotRightByItselfKillsNothing) {
  add("cook 5", "0");
  add("clean 4", "wrong");
  const TrialResult result = run();
  ASSERT_EQ(1U, result.not_right.size());
  EXPECT_EQ(0U, result.not_right[0].find("clean 4 at 3.13"));
  EXPECT_EQ(Fate::kNotReached, tried(result, kNever, "rooms > 3").fate);
}

TEST_F(TinyTrial, AWorkerThatDoesNotStartIsNoKill) {
  add("cook 5", "0");
  const TrialResult result = run("harness/mutation/no_such_worker");
  EXPECT_NE("", result.problem);
  EXPECT_TRUE(result.tried.empty());
}

TEST_F(TinyTrial, AWorkerThatIsLostLaterLeavesTheMutantUndecided) {
  add("cook 5", "0");
  // Notes what is reached, then is gone for good: the second start of the worker fails.
  const std::string flag = folder_.path() + "/started";
  TrialSettings settings;
  settings.versions = {kVersion};
  const OpenRunner open = [&](spec::Version, Warmth) {
    WorkerCommand command;
    command.words = {"sh", "-c", "[ ! -e \"$1\" ] && : >\"$1\" && exec \"$2\"",
                     "sh", flag, fs::absolute("harness/mutation/tiny_subject").string()};
    return make_worker_runner(std::move(command));
  };
  const TrialResult result = try_mutants(file_.mutants, programs_, open, settings);
  ASSERT_EQ("", result.problem);
  EXPECT_EQ(Fate::kUndecided, tried(result, kAlways, "minutes > 10").fate);
}

}  // namespace
}  // namespace corospec::harness::mutation
