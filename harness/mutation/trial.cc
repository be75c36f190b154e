#include "harness/mutation/trial.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <string.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <iterator>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <tuple>
#include <utility>

#include "harness/mutation/switch.h"
#include "harness/mutation/switched_engine.h"
#include "harness/process/temporary_folder.h"
#include "spec/text.h"

namespace corospec::harness::mutation {
namespace {

using Key = std::tuple<std::size_t, spec::Version, Warmth>;  // Of a program's run.

constexpr std::chrono::milliseconds kShortest{2'000};
constexpr int kPatience = 20;  // A run may take that many times what it takes without the mutant.

bool is_same(const Observation& a, const Observation& b) {
  return a.end == b.end && a.exit_code == b.exit_code && a.signal == b.signal &&
         a.output == b.output;
}

std::string describe(const Observation& seen) {
  switch (seen.end) {
    case End::kExited:
      return seen.exit_code == 0 ? "other output" : fmt::format("exit code {}", seen.exit_code);
    case End::kSignaled:
      return fmt::format("SIG{}", sigabbrev_np(seen.signal));
    case End::kTimedOut:
      return "no end " + seen.reason;
    case End::kOutOfMemory:
      return "out of memory";
    case End::kOutputLimit:
      return "too much output";
    case End::kUnsupported:
    case End::kWorkerLost:
      return seen.reason;
  }
  return "";
}

// The runners of one job.
class Runners {
 public:
  explicit Runners(const OpenRunner& open) : open_(open) {}

  Runner& at(spec::Version version, Warmth warmth) {
    auto& runner = runners_[{version, warmth}];
    if (runner == nullptr) runner = open_(version, warmth);
    return *runner;
  }

 private:
  const OpenRunner& open_;
  std::map<std::pair<spec::Version, Warmth>, std::unique_ptr<Runner>> runners_;
};

class Trial {
 public:
  Trial(const std::vector<Mutant>& mutants, const std::vector<Program>& programs,
        const OpenRunner& open, const TrialSettings& settings)
      : mutants_(mutants), programs_(programs), open_(open), settings_(settings) {
    for (const Mutant& each : mutants_) {
      numbers_ = std::max(numbers_, static_cast<std::size_t>(each.number) + 1);
    }
  }

  TrialResult run() {
    if (folder_.path().empty()) return {{}, 0, {}, "no temporary folder can be made"};
    find_reached();
    if (result_.problem.empty()) {
      result_.tried.resize(mutants_.size());
      in_parallel(mutants_.size(), [&](std::size_t i, Runners& runners) {
        const Tried tried = try_one(mutants_[i], runners);
        const std::scoped_lock lock(mutex_);
        result_.tried[i] = tried;
        settings_.done(i, tried);
      });
    }
    return std::move(result_);
  }

 private:
  template <typename Work>
  void in_parallel(std::size_t count, Work work) {
    std::atomic<std::size_t> next{0};
    std::vector<std::thread> threads;
    for (int job = 0; job < std::max(1, settings_.jobs); ++job) {
      threads.emplace_back([&] {
        Runners runners(open_);
        for (std::size_t i = next++; i < count; i = next++) work(i, runners);
      });
    }
    for (std::thread& thread : threads) thread.join();
  }

  // --- which program reaches what

  void find_reached() {
    const std::size_t pairs = programs_.size() * settings_.versions.size();
    in_parallel(pairs, [&](std::size_t i, Runners& runners) {
      note_reached(i % programs_.size(), settings_.versions[i / programs_.size()], runners);
    });
    if (result_.programs == 0 && result_.problem.empty()) {
      result_.problem = "no program is right without mutants; there is nothing to try them on";
    }
  }

  void note_reached(std::size_t index, spec::Version version, Runners& runners) {
    const Program& program = programs_[index];
    if (!program.applies(version)) return;
    const std::string file =
        fmt::format("{}/reached-{}-{}", folder_.path(), index, spec::to_string(version));
    std::ofstream(file) << std::string(numbers_, '\0');
    RunRequest request = limited(program.request);
    request.arguments = words_for_reached(file);
    Observation seen = runners.at(version, Warmth::kWarm).run(request);
    std::string why;
    std::optional<std::string> marks = spec::file_bytes(file, &why);
    unlink(file.c_str());
    const std::scoped_lock lock(mutex_);
    const std::string name = fmt::format("{} at {}", program.name, spec::to_string(version));
    if (seen.end == End::kWorkerLost || !marks) {
      result_.problem = fmt::format("{}: {}", name, marks ? seen.reason : why);
      return;
    }
    if (!program.is_right(version, seen)) {
      result_.not_right.push_back(name + ": " + describe(seen));
      return;
    }
    ++result_.programs;
    marks_[index] = static_cast<std::size_t>(
        std::count_if(marks->begin(), marks->end(), [](char mark) { return mark != 0; }));
    reached_[{index, version}] = std::move(*marks);
    expected_[{index, version, Warmth::kWarm}] = std::move(seen);
  }

  // The programs that reach the mutant at the version, those likely to find it out first. Where a
  // version's reach is not known, that of the others; and whoever does not apply to all of these
  // may.
  struct Reach {
    std::vector<std::size_t> programs;
    bool at_start = false;
  };

  Reach reach_of(const Mutant& mutant, spec::Version version) {
    const bool is_known = std::count(settings_.versions.begin(), settings_.versions.end(), version);
    Reach reach;
    std::set<std::size_t> found;
    for (const auto& [key, marks] : reached_) {
      if (is_known && key.second != version) continue;
      const auto mark = static_cast<unsigned char>(marks[static_cast<std::size_t>(mutant.number)]);
      if ((mark & kReachedAtStart) != 0) reach.at_start = true;
      if (mark != 0) found.insert(key.first);
    }
    for (std::size_t i = 0; !is_known && i < programs_.size(); ++i) {
      if (!is_known_everywhere(programs_[i])) found.insert(i);
    }
    reach.programs.assign(found.begin(), found.end());
    sort_likely_first(mutant, reach.programs);
    reach.programs.resize(std::min(reach.programs.size(), settings_.most_programs));
    return reach;
  }

  bool is_known_everywhere(const Program& program) const {
    return std::all_of(settings_.versions.begin(), settings_.versions.end(), program.applies);
  }

  // First what shows a clause that the code there names, then what found out a mutant of the same
  // function, then what does much.
  void sort_likely_first(const Mutant& mutant, std::vector<std::size_t>& programs) {
    const std::scoped_lock lock(mutex_);
    const std::set<std::size_t>& killers = killers_[mutant.file + mutant.function];
    std::map<std::size_t, std::tuple<bool, bool, std::size_t>> rank;
    for (const std::size_t each : programs) {
      rank[each] = {!shows_one_of(programs_[each], mutant.clauses), killers.count(each) == 0,
                    numbers_ - marks_[each]};
    }
    std::stable_sort(programs.begin(), programs.end(),
                     [&](std::size_t a, std::size_t b) { return rank[a] < rank[b]; });
  }

  static bool shows_one_of(const Program& program, const std::vector<std::string>& clauses) {
    return std::any_of(program.clauses.begin(), program.clauses.end(), [&](const auto& clause) {
      return std::find(clauses.begin(), clauses.end(), clause) != clauses.end();
    });
  }

  // --- one mutant

  Tried try_one(const Mutant& mutant, Runners& runners) {
    Tried tried;
    const std::vector<spec::Version> versions =
        mutant.version ? std::vector{*mutant.version} : settings_.versions;
    for (const spec::Version version : versions) {
      const Reach reach = reach_of(mutant, version);
      const Warmth warmth = reach.at_start ? Warmth::kCold : Warmth::kWarm;
      for (const std::size_t program : reach.programs) {
        tried.fate = tried.fate == Fate::kNotReached ? Fate::kSurvived : tried.fate;
        try_on({program, version, warmth}, mutant, runners, tried);
        if (tried.fate == Fate::kKilled || tried.fate == Fate::kUndecided) return tried;
      }
    }
    return tried;
  }

  void try_on(const Key& key, const Mutant& mutant, Runners& runners, Tried& tried) {
    const auto& [index, version, warmth] = key;
    const Program& program = programs_[index];
    if (!program.applies(version)) return;
    const std::optional<Observation> expected = expected_of(key, runners);
    if (!expected || !program.is_right(version, *expected)) return;
    ++tried.runs;
    RunRequest request = limited(program.request);
    request.arguments = words_for_mutant(mutant.number);
    const std::chrono::microseconds usual(expected->microseconds);
    const auto longest = request.limits.time;
    request.limits.time = std::min(
        longest,
        std::max(kShortest, std::chrono::ceil<std::chrono::milliseconds>(usual * kPatience)));
    Observation seen = runners.at(version, warmth).run(request);
    if (is_same(seen, *expected)) return;
    // What does not repeat is no difference. Whoever was too slow gets the whole time.
    request.limits.time = longest;
    seen = runners.at(version, warmth).run(request);
    if (is_same(seen, *expected)) return;
    tried.fate = seen.end == End::kWorkerLost ? Fate::kUndecided : Fate::kKilled;
    tried.program = program.name;
    tried.version = version;
    tried.how = describe(seen);
    if (tried.fate != Fate::kKilled) return;
    const std::scoped_lock lock(mutex_);
    killers_[mutant.file + mutant.function].insert(index);
  }

  // What is seen without mutants. Nothing when the worker was lost.
  std::optional<Observation> expected_of(const Key& key, Runners& runners) {
    {
      const std::scoped_lock lock(mutex_);
      const auto known = expected_.find(key);
      if (known != expected_.end()) return known->second;
    }
    const auto& [index, version, warmth] = key;
    RunRequest request = limited(programs_[index].request);
    request.arguments = words_for_mutant(0);
    Observation seen = runners.at(version, warmth).run(request);
    if (seen.end == End::kWorkerLost) return std::nullopt;
    const std::scoped_lock lock(mutex_);
    return expected_[key] = std::move(seen);
  }

  RunRequest limited(RunRequest request) const {
    const auto own_time = request.limits.time;
    request.limits = settings_.limits;
    request.limits.time = std::max(request.limits.time, own_time);
    return request;
  }

  const std::vector<Mutant>& mutants_;
  const std::vector<Program>& programs_;
  const OpenRunner& open_;
  const TrialSettings& settings_;
  TemporaryFolder folder_;
  std::size_t numbers_ = 1;
  std::mutex mutex_;  // Guards what follows.
  TrialResult result_;
  std::map<std::pair<std::size_t, spec::Version>, std::string> reached_;
  std::map<std::size_t, std::size_t> marks_;  // How many mutants a program reaches.
  std::map<Key, Observation> expected_;
  std::map<std::string, std::set<std::size_t>> killers_;
};

}  // namespace

TrialResult try_mutants(const std::vector<Mutant>& mutants, const std::vector<Program>& programs,
                        const OpenRunner& open, const TrialSettings& settings) {
  return Trial(mutants, programs, open, settings).run();
}

}  // namespace corospec::harness::mutation
