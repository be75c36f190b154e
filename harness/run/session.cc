#include "harness/run/session.h"

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <numeric>
#include <thread>

#include "harness/run/plan.h"
#include "harness/subject/dear_modules.h"
#include "harness/subject/worker_process.h"

namespace corospec::harness {
namespace {

constexpr std::chrono::milliseconds kStopCheck{50};

class Session {
 public:
  Session(const std::vector<Case>& cases, const Subjects& subjects, const SessionSettings& settings,
          SessionListener& listener, const std::atomic<bool>& stop)
      : cases_(cases), subjects_(subjects), settings_(settings), listener_(listener), stop_(stop) {}

  bool run() {
    Plan plan(decide_what_runs());
    std::vector<std::thread> workers;
    busy_ = std::max(1, settings_.jobs);
    for (int job = 0; job < std::max(1, settings_.jobs); ++job) {
      workers.emplace_back([&] { work(plan); });
    }
    wait_for_the_end();
    for (std::thread& worker : workers) worker.join();
    return !stop_;
  }

 private:
  // Reports what is known without a run, and returns the cases that are left for each subject.
  std::vector<std::vector<std::size_t>> decide_what_runs() {
    std::vector<std::vector<std::size_t>> left(subjects_.size());
    const std::vector<std::size_t> order = cheapest_first();
    for (std::size_t subject = 0; subject < subjects_.size(); ++subject) {
      const SubjectDescription& described = subjects_[subject]->describe();
      for (const std::size_t index : order) {
        std::optional<Verdict> known =
            verdict_without_running(cases_[index], described.language, described.lacks);
        if (!known && cases_[index].virtual_time && !described.virtual_time) {
          known = Verdict{Outcome::kUnsupported, "needs virtual time", std::nullopt};
        }
        if (known) {
          listener_.finished({index, subject, std::move(*known), std::nullopt, 0});
        } else {
          left[subject].push_back(index);
        }
      }
    }
    return left;
  }

  // The cases' indices. Those that need dear modules come last: until then a worker is small.
  std::vector<std::size_t> cheapest_first() const {
    std::vector<std::size_t> order(cases_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<std::vector<std::string>> modules;
    for (const Case& each : cases_) modules.push_back(dear_modules(each.source));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return modules[a] < modules[b]; });
    return order;
  }

  // One job: a runner at a time.
  void work(Plan& plan) {
    std::optional<std::size_t> current;
    std::unique_ptr<Runner> runner;
    while (!stop_) {
      const std::optional<PlanItem> item = plan.next(current);
      if (!item) break;
      if (item->subject != current) {
        runner.reset();  // Before the next starts: one process a job.
        runner = subjects_[item->subject]->open(Warmth::kWarm);
        current = item->subject;
      }
      run_pair(*item, *runner);
    }
    runner.reset();
    const std::scoped_lock lock(mutex_);
    --busy_;
    ended_.notify_all();
  }

  void run_pair(const PlanItem& item, Runner& runner) {
    const Case& the_case = cases_[item.the_case];
    const Subject& subject = *subjects_[item.subject];
    const spec::Version language = subject.describe().language;
    Finished finished{item.the_case, item.subject, {}, runner.run(request_for(the_case)), 1};
    finished.verdict = judge(the_case, language, *finished.seen);
    while (!stop_ && finished.attempts < settings_.repetitions &&
           finished.verdict.outcome != Outcome::kFlaky) {
      const Observation again = runner.run(request_for(the_case));
      finished.verdict = confirm(finished.verdict, judge(the_case, language, again));
      ++finished.attempts;
    }
    const bool is_decided = finished.verdict.outcome == Outcome::kFlaky;
    if (!stop_ && !is_decided && wants_confirmation(finished.verdict)) {
      const Observation again = subject.open(Warmth::kCold)->run(request_for(the_case));
      finished.verdict = confirm(finished.verdict, judge(the_case, language, again));
      ++finished.attempts;
    }
    if (stop_) return;
    if (subject.describe().kind == "reference") {
      finished.verdict = excuse(the_case, language, finished.verdict);
    }
    const std::scoped_lock lock(mutex_);
    listener_.finished(finished);
  }

  RunRequest request_for(const Case& the_case) const {
    RunRequest request;
    request.file = std::filesystem::absolute(the_case.path).string();
    request.limits = settings_.limits;
    request.virtual_time = the_case.virtual_time;
    if (the_case.time_limit) {
      request.limits.time =
          std::chrono::milliseconds(static_cast<std::int64_t>(*the_case.time_limit * 1e3));
    }
    return request;
  }

  void wait_for_the_end() {
    std::unique_lock lock(mutex_);
    while (busy_ > 0) {
      ended_.wait_for(lock, kStopCheck);
      if (!stop_) continue;
      lock.unlock();
      abandon_workers();  // Again and again: one may just have been started.
      lock.lock();
    }
  }

  const std::vector<Case>& cases_;
  const Subjects& subjects_;
  const SessionSettings& settings_;
  SessionListener& listener_;
  const std::atomic<bool>& stop_;
  std::mutex mutex_;  // Guards the listener and busy_.
  std::condition_variable ended_;
  int busy_ = 0;
};

}  // namespace

bool run_session(const std::vector<Case>& cases, const Subjects& subjects,
                 const SessionSettings& settings, SessionListener& listener,
                 const std::atomic<bool>& stop) {
  return Session(cases, subjects, settings, listener, stop).run();
}

}  // namespace corospec::harness
