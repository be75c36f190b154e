// Scheduling and confirmation, with subjects that are played by the test.
#include "harness/run/session.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace corospec::harness {
namespace {

Case make_case(const std::string& name) {
  Case made;
  made.name = name;
  made.path = name + ".py";
  made.title = made.source = name;
  made.clauses = {"x.y"};
  made.expectations = {{VersionRange{}, "", "good\n", 1}};
  return made;
}

Observation printed(const std::string& output) {
  Observation seen;
  seen.end = End::kExited;
  seen.output = output;
  return seen;
}

Observation lost() { return {}; }

// Answers by a function of the case and of whether it runs cold.
class FakeSubject : public Subject {
 public:
  using Answer = std::function<Observation(const RunRequest&, Warmth)>;

  FakeSubject(std::string id, spec::Version language, Answer answer) : answer_(std::move(answer)) {
    description_.id = description_.name = std::move(id);
    description_.language = language;
  }

  const SubjectDescription& describe() const override { return description_; }
  SubjectDescription& description() { return description_; }

  std::unique_ptr<Runner> open(Warmth warmth) const override {
    return std::make_unique<FakeRunner>(*this, warmth);
  }

  int runs(Warmth warmth) const {
    const std::scoped_lock lock(mutex_);
    return warmth == Warmth::kCold ? cold_runs_ : warm_runs_;
  }

 private:
  class FakeRunner : public Runner {
   public:
    FakeRunner(const FakeSubject& subject, Warmth warmth) : subject_(subject), warmth_(warmth) {}
    Observation run(const RunRequest& request) override {
      {
        const std::scoped_lock lock(subject_.mutex_);
        ++(warmth_ == Warmth::kCold ? subject_.cold_runs_ : subject_.warm_runs_);
      }
      return subject_.answer_(request, warmth_);
    }

   private:
    const FakeSubject& subject_;
    Warmth warmth_;
  };

  SubjectDescription description_;
  Answer answer_;
  mutable std::mutex mutex_;
  mutable int cold_runs_ = 0;
  mutable int warm_runs_ = 0;
};

class Collector : public SessionListener {
 public:
  void finished(const Finished& what) override {
    EXPECT_TRUE(seen.emplace(std::pair(what.the_case, what.subject), what).second);
  }
  const Finished& at(std::size_t the_case, std::size_t subject) {
    return seen.at({the_case, subject});
  }

  std::map<std::pair<std::size_t, std::size_t>, Finished> seen;
};

std::shared_ptr<FakeSubject> fake(FakeSubject::Answer answer) {
  return std::make_shared<FakeSubject>("fake", spec::Version{3, 10}, std::move(answer));
}

Collector run(const std::vector<Case>& cases, const Subjects& subjects, int jobs = 1) {
  Collector collector;
  const std::atomic<bool> stop{false};
  SessionSettings settings;
  settings.jobs = jobs;
  EXPECT_TRUE(run_session(cases, subjects, settings, collector, stop));
  return collector;
}

TEST(Session, APassRunsOnce) {
  const auto subject = fake([](const RunRequest&, Warmth) { return printed("good\n"); });
  Collector result = run({make_case("a")}, {subject});
  EXPECT_EQ(result.at(0, 0).verdict.outcome, Outcome::kPassed);
  EXPECT_EQ(result.at(0, 0).attempts, 1);
  EXPECT_EQ(subject->runs(Warmth::kCold), 0);
}

TEST(Session, AFailureIsConfirmedCold) {
  const auto subject = fake([](const RunRequest&, Warmth) { return printed("bad\n"); });
  Collector result = run({make_case("a")}, {subject});
  EXPECT_EQ(result.at(0, 0).verdict.outcome, Outcome::kFailed);
  EXPECT_EQ(result.at(0, 0).attempts, 2);
  EXPECT_EQ(subject->runs(Warmth::kWarm), 1);
  EXPECT_EQ(subject->runs(Warmth::kCold), 1);
}

TEST(Session, AFailureThatDoesNotRepeatIsFlaky) {
  const auto subject = fake([](const RunRequest&, Warmth warmth) {
    return printed(warmth == Warmth::kCold ? "good\n" : "bad\n");
  });
  EXPECT_EQ(run({make_case("a")}, {subject}).at(0, 0).verdict.outcome, Outcome::kFlaky);
}

Finished repeated(const std::shared_ptr<FakeSubject>& subject, int repetitions) {
  Collector collector;
  const std::atomic<bool> stop{false};
  SessionSettings settings;
  settings.repetitions = repetitions;
  EXPECT_TRUE(run_session({make_case("a")}, {subject}, settings, collector, stop));
  return collector.at(0, 0);
}

TEST(Session, APassIsRepeatedAsOftenAsWanted) {
  const auto subject = fake([](const RunRequest&, Warmth) { return printed("good\n"); });
  const Finished finished = repeated(subject, 100);
  EXPECT_EQ(finished.verdict.outcome, Outcome::kPassed);
  EXPECT_EQ(finished.attempts, 100);
  EXPECT_EQ(subject->runs(Warmth::kWarm), 100);
}

TEST(Session, ARepetitionThatDiffersIsFlakyAndTheLast) {
  int runs = 0;
  const auto subject =
      fake([&](const RunRequest&, Warmth) { return printed(++runs == 7 ? "bad\n" : "good\n"); });
  const Finished finished = repeated(subject, 100);
  EXPECT_EQ(finished.verdict.outcome, Outcome::kFlaky);
  EXPECT_EQ(finished.attempts, 7);
}

TEST(Session, AFailureIsRepeatedAndConfirmed) {
  const auto subject = fake([](const RunRequest&, Warmth) { return printed("bad\n"); });
  const Finished finished = repeated(subject, 3);
  EXPECT_EQ(finished.verdict.outcome, Outcome::kFailed);
  EXPECT_EQ(finished.attempts, 4);
  EXPECT_EQ(subject->runs(Warmth::kCold), 1);
}

TEST(Session, ALostWorkerIsAnErrorThatDoesNotEndTheRun) {
  const auto subject = fake([](const RunRequest& request, Warmth) {
    return request.file.find("a.py") != std::string::npos ? lost() : printed("good\n");
  });
  Collector result = run({make_case("a"), make_case("b")}, {subject});
  EXPECT_EQ(result.at(0, 0).verdict.outcome, Outcome::kError);
  EXPECT_EQ(result.at(1, 0).verdict.outcome, Outcome::kPassed);
}

TEST(Session, WhatDoesNotApplyOrIsLackedIsNotRun) {
  const auto subject = fake([](const RunRequest&, Warmth) { return printed("good\n"); });
  subject->description().lacks = {"threads"};
  Case newer = make_case("newer");
  newer.python.first = {3, 11};
  Case threads = make_case("threads");
  threads.needs = {"threads"};
  Case timed = make_case("timed");
  timed.virtual_time = true;
  Collector result = run({newer, threads, timed}, {subject});
  EXPECT_EQ(result.at(0, 0).verdict.outcome, Outcome::kNotApplicable);
  EXPECT_EQ(result.at(1, 0).verdict.outcome, Outcome::kUnsupported);
  EXPECT_EQ(result.at(2, 0).verdict.outcome, Outcome::kUnsupported);
  EXPECT_EQ(subject->runs(Warmth::kWarm), 0);
}

TEST(Session, ACaseMayHaveATimeLimitOfItsOwn) {
  std::int64_t seen = 0;
  const auto subject = fake([&](const RunRequest& request, Warmth) {
    seen = request.limits.time.count();
    return printed("good\n");
  });
  Case patient = make_case("patient");
  patient.time_limit = 2.5;
  run({patient}, {subject});
  EXPECT_EQ(seen, 2500);
}

TEST(Session, EveryPairIsReportedOnceByManyJobs) {
  Subjects subjects;
  for (int number = 0; number < 5; ++number) {
    subjects.push_back(fake([](const RunRequest&, Warmth) { return printed("good\n"); }));
  }
  std::vector<Case> cases;
  for (int number = 0; number < 20; ++number)
    cases.push_back(make_case("c" + std::to_string(number)));
  EXPECT_EQ(run(cases, subjects, 4).seen.size(), pairs(cases, subjects));
}

TEST(Session, StoppingReportsNothingThatWasCutShort) {
  std::atomic<bool> stop{false};
  const auto subject = fake([&](const RunRequest&, Warmth) {
    stop = true;
    return lost();
  });
  Collector collector;
  EXPECT_FALSE(
      run_session({make_case("a"), make_case("b")}, {subject}, SessionSettings{}, collector, stop));
  EXPECT_TRUE(collector.seen.empty());
  EXPECT_EQ(subject->runs(Warmth::kWarm), 1);
}

}  // namespace
}  // namespace corospec::harness
