#include "harness/bench/measure.h"

#include <benchmark/benchmark.h>
#include <fmt/core.h>
#include <unistd.h>

#include <map>
#include <utility>

#include "harness/bench/programs.h"

namespace corospec::harness::bench {
namespace {

std::string name_of(std::size_t program, const std::string& engine_id) {
  return programs()[program].name + "/" + engine_id;
}

// Operations under way when memory is measured.
constexpr std::int64_t kAtTheSameTime = 100'000;

bool takes_part(const RunningEngine& engine, const Program& program, int round) {
  if (engine.is_for_loops_only && !program.is_of_loop) return false;
  return program.unit == Unit::kNanoseconds || round == 1;
}

// The line that says what is being done, for somebody who watches.
class ProgressLine {
 public:
  explicit ProgressLine(int rounds) : rounds_(rounds), is_shown_(isatty(STDERR_FILENO) != 0) {}
  ~ProgressLine() { show(""); }

  void show(int round, const std::string& benchmark) {
    show(fmt::format("round {} of {}: {}", round, rounds_, benchmark));
  }

 private:
  void show(const std::string& text) {
    if (is_shown_) fmt::print(stderr, "\r\x1b[K{}", text);
  }

  int rounds_;
  bool is_shown_;
};

// One measurement: as many operations as Google Benchmark wants, in one call of run().
void run_once(benchmark::State& state, EngineProcess& engine, std::size_t program,
              std::string* fault) {
  if (!fault->empty()) state.SkipWithError(fault->c_str());
  while (state.KeepRunningBatch(state.max_iterations)) {
    const Answer answer = engine.measure(program, state.max_iterations);
    *fault = fault_of(answer, state.max_iterations);
    if (!fault->empty()) {
      state.SkipWithError(fault->c_str());
    } else {
      state.SetIterationTime(answer.seconds);
    }
  }
}

std::unique_ptr<benchmark::BenchmarkReporter> make_rows(Rows rows) {
  switch (rows) {
    case Rows::kConsole:
      return std::make_unique<benchmark::ConsoleReporter>();
    case Rows::kJson:
      return std::make_unique<benchmark::JSONReporter>();
    case Rows::kNone:
      break;
  }
  return nullptr;
}

// Takes the times down, and passes everything on to the rows.
class TimeCollector : public benchmark::BenchmarkReporter {
 public:
  TimeCollector(Rows rows, std::map<std::string, std::pair<std::size_t, std::size_t>> places,
                Measurements& results)
      : rows_(make_rows(rows)), places_(std::move(places)), results_(results) {}

  bool ReportContext(const Context& context) override {
    return rows_ == nullptr || rows_->ReportContext(context);
  }

  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      const auto place = places_.find(run.run_name.function_name);
      const bool is_time =
          run.run_type == Run::RT_Iteration && run.iterations > 0 && run.real_accumulated_time > 0;
      if (!is_time || place == places_.end()) continue;
      results_.add_time(place->second.first, place->second.second,
                        run.real_accumulated_time * 1e9 / static_cast<double>(run.iterations));
    }
    if (rows_ != nullptr) rows_->ReportRuns(runs);
  }

  void Finalize() override {
    if (rows_ != nullptr) rows_->Finalize();
  }

 private:
  std::unique_ptr<benchmark::BenchmarkReporter> rows_;
  std::map<std::string, std::pair<std::size_t, std::size_t>> places_;
  Measurements& results_;
};

}  // namespace

void measure_all(const std::vector<RunningEngine>& engines, int rounds, Rows rows,
                 Measurements& results) {
  std::map<std::string, std::pair<std::size_t, std::size_t>> places;
  ProgressLine progress(rounds);
  for (int round = 1; round <= rounds; ++round) {
    for (std::size_t program = 0; program < programs().size(); ++program) {
      for (std::size_t engine = 0; engine < engines.size(); ++engine) {
        if (!takes_part(engines[engine], programs()[program], round)) continue;
        const std::string name = name_of(program, engines[engine].id);
        places[name] = {program, engine};
        const auto body = [&, round, program, engine, name](benchmark::State& state) {
          progress.show(round, name);
          std::string fault = results.fault(program, engine);
          run_once(state, *engines[engine].process, program, &fault);
          if (!fault.empty()) results.add_fault(program, engine, fault);
        };
        auto* registered = benchmark::RegisterBenchmark(name.c_str(), body)->UseManualTime();
        if (programs()[program].unit == Unit::kBytes) registered->Iterations(kAtTheSameTime);
      }
    }
  }
  TimeCollector collector(rows, std::move(places), results);
  benchmark::RunSpecifiedBenchmarks(&collector);
}

void list_benchmarks(const std::vector<std::string>& engine_ids) {
  for (std::size_t program = 0; program < programs().size(); ++program) {
    for (const std::string& id : engine_ids) {
      const auto nothing = [](benchmark::State&) {};
      benchmark::RegisterBenchmark(name_of(program, id).c_str(), nothing)->UseManualTime();
    }
  }
  benchmark::RunSpecifiedBenchmarks();
}

}  // namespace corospec::harness::bench
