// Has Google Benchmark measure every program on every engine. It decides how often run() repeats an
// operation, repeats, filters, and writes --benchmark_out; the engines time themselves.
//
// The speed of a machine drifts within a minute. So that a ratio compares what was measured at the
// same time, the engines take turns: a program is measured on one after the other, then the next
// program, and all of that in several rounds.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "harness/bench/engine_process.h"
#include "harness/bench/measurements.h"

namespace corospec::harness::bench {

struct RunningEngine {
  std::string id;  // The second half of the benchmarks' names: "send/cpython-3.12.1".
  bool is_for_loops_only = false;
  std::unique_ptr<EngineProcess> process;
};

// Google Benchmark's own rows on standard output.
enum class Rows { kNone, kConsole, kJson };

// After benchmark::Initialize, once a process. `results` has the benchmarks of programs() and one
// engine for each of `engines`.
void measure_all(const std::vector<RunningEngine>& engines, int rounds, Rows rows,
                 Measurements& results);

// What --benchmark_list_tests prints, for --benchmark_filter.
void list_benchmarks(const std::vector<std::string>& engine_ids);

}  // namespace corospec::harness::bench
