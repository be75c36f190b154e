// corospec bench: the reference's speed, as ratios against the CPythons found, in one run.
#include <benchmark/benchmark.h>
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "harness/bench/contenders.h"
#include "harness/bench/measure.h"
#include "harness/bench/programs.h"
#include "harness/bench/table.h"

namespace corospec::harness::bench {
namespace {

constexpr int kMeasured = 0;
constexpr int kWrong = 1;
constexpr int kImpossible = 2;

constexpr const char* kAbout =
    "How fast the reference is: the same programs on the reference and on every CPython found, in\n"
    "one run, as nanoseconds an operation of processor time and as ratios. Where a CPython has "
    "uvloop\n"
    "the programs of the event loop are measured with it as well.\n";

// Each of these can be overridden on the command line.
constexpr const char* kDefaultMinTime = "--benchmark_min_time=0.05";

struct Options {
  std::vector<std::string> pythons;
  std::string reference;
  int rounds = 5;
  std::vector<std::string> of_google_benchmark;
};

int complain(const std::string& text) {
  std::fflush(stdout);
  fmt::print(stderr, "corospec bench: {}\n", text);
  return kImpossible;
}

std::string explanation() {
  std::string text = "\nBenchmarks:\n";
  for (const Program& program : programs()) {
    text += fmt::format("  {:<18}{}\n", program.name, program.title);
  }
  return text + R"(
Options that begin with --benchmark_ are Google Benchmark's; each benchmark is called
NAME/reference-3.N or NAME/cpython-3.N.M there. Useful ones:
  --benchmark_filter=REGEX    only these, e.g. '^(send|loop)/'
  --benchmark_min_time=0.5    seconds a measurement (0.05 without it)
  --benchmark_out=FILE        every measurement, as JSON
  --benchmark_format=console  its own rows on standard output, the table on standard error; or json
  --benchmark_list_tests      the names, and no measurement

Exit codes: 0 measured, 1 an engine gave a wrong result (or Google Benchmark refuses the value of an
option), 2 something could not be measured. A missed target is shown, and changes nothing.)";
}

// --- the options that this program must understand among Google Benchmark's

// The value of the last "--NAME=VALUE" in the words; null when there is none. "--NAME" has "true".
std::optional<std::string> value_of(const std::string& name,
                                    const std::vector<std::string>& words) {
  for (auto word = words.rbegin(); word != words.rend(); ++word) {
    if (*word == "--" + name) return "true";
    if (word->compare(0, name.size() + 3, "--" + name + "=") == 0) {
      return word->substr(name.size() + 3);
    }
  }
  return std::nullopt;
}

bool is_list_wanted(const Options& options) {
  const auto value = value_of("benchmark_list_tests", options.of_google_benchmark);
  return value && *value != "false" && *value != "0";
}

// Hands Google Benchmark its options. Empty, or what is wrong with them.
std::string initialize_google_benchmark(const Options& options) {
  static std::vector<std::string> words;  // Google Benchmark keeps a pointer to the first.
  words = {"corospec bench", kDefaultMinTime};
  words.insert(words.end(), options.of_google_benchmark.begin(), options.of_google_benchmark.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  int count = static_cast<int>(words.size());
  benchmark::Initialize(&count, pointers.data());
  return count > 1 ? fmt::format("'{}' is not understood; try `corospec bench --help`", pointers[1])
                   : std::string();
}

std::string read_rows(const Options& options, Rows* rows) {
  const auto format = value_of("benchmark_format", options.of_google_benchmark);
  *rows = !format ? Rows::kNone : *format == "json" ? Rows::kJson : Rows::kConsole;
  return !format || *format == "json" || *format == "console"
             ? std::string()
             : "--benchmark_format is console or json; --benchmark_out_format knows more";
}

std::string read_version(const std::string& text, spec::Version* version) {
  const std::optional<spec::Version> parsed = spec::parse_version(text);
  if (parsed) *version = *parsed;
  return parsed ? std::string() : fmt::format("'{}' is no version; write it as 3.12", text);
}

std::string read_request(const Options& options, ContenderRequest* request) {
  std::string problem;
  for (const std::string& text : options.pythons) {
    problem += read_version(text, &request->pythons.emplace_back());
    if (!problem.empty()) return problem;
  }
  if (!options.reference.empty()) {
    problem = read_version(options.reference, &request->reference.emplace());
  }
  return problem;
}

// --- a run

// The engines that start, and their names in the same order; the reference first. Those that do
// not are complained about, but for other event loops, which need not be installed.
struct Started {
  std::vector<RunningEngine> engines;
  std::vector<std::string> names;
  std::size_t others = 0;  // The last ones, which are other event loops.
};

Started start_all(const std::vector<Contender>& contenders) {
  Started started;
  for (const Contender& each : contenders) {
    std::string problem;
    std::unique_ptr<EngineProcess> process = EngineProcess::start(each.make, &problem);
    if (process == nullptr && each.is_other_loop) continue;
    if (process == nullptr) {
      complain(each.name + ": " + problem);
      if (&each == &contenders.front()) return {};
      continue;
    }
    started.engines.push_back({each.id, each.is_other_loop, std::move(process)});
    started.names.push_back(each.name);
    if (each.is_other_loop) ++started.others;
  }
  return started;
}

std::vector<std::string> program_names() {
  std::vector<std::string> names;
  for (const Program& program : programs()) names.push_back(program.name);
  return names;
}

void print_results(const Measurements& results, int rounds, std::FILE* out) {
#ifndef __OPTIMIZE__
  fmt::print(out, "This build of the reference is not optimized: its times mean nothing.\n\n");
#endif
  fmt::print(out,
             "{}\nProcessor time, ns an operation, the least of {} round{} (sleepers: bytes a task)"
             "\n\n{}\n",
             who_against_whom(results), rounds, rounds == 1 ? "" : "s", ratio_table(results));
  fmt::print(out, "ratio: the time of the fastest CPython (*) by that of the reference\n{}{}",
             target_lines(results), other_lines(results));
}

int bench(const Options& options) {
  ContenderRequest request;
  Rows rows = Rows::kNone;
  std::string problem = read_request(options, &request);
  if (problem.empty()) problem = read_rows(options, &rows);
  if (problem.empty()) problem = initialize_google_benchmark(options);
  if (!problem.empty()) return complain(problem);

  const Contenders chosen = choose_contenders(request, discover(SearchPlaces::of_this_machine()));
  for (const std::string& each : chosen.problems) complain(each);
  if (chosen.contenders.empty()) return kImpossible;
  if (is_list_wanted(options)) {
    std::vector<std::string> ids;
    for (const Contender& each : chosen.contenders) {
      if (!each.is_other_loop) ids.push_back(each.id);
    }
    list_benchmarks(ids);
    return kMeasured;
  }

  const Started started = start_all(chosen.contenders);
  if (started.engines.empty()) return kImpossible;
  if (started.engines.size() == 1) complain("there is no CPython: the reference is measured alone");
  Measurements results(program_names(), started.names, started.others);
  measure_all(started.engines, options.rounds, rows, results);
  if (results.is_empty()) return complain("nothing was measured");
  print_results(results, options.rounds, rows == Rows::kNone ? stdout : stderr);
  const std::vector<std::string> faults = results.faults();
  for (const std::string& fault : faults) complain(fault);
  if (!faults.empty()) return kWrong;
  const auto wanted = std::ranges::count(chosen.contenders, false, &Contender::is_other_loop);
  const std::size_t measured = started.engines.size() - started.others;
  const bool is_complete =
      chosen.problems.empty() && measured == static_cast<std::size_t>(wanted) && measured > 1;
  return is_complete ? kMeasured : kImpossible;
}

int run_command_line(int argc, char** argv) {
  CLI::App app(kAbout, "corospec bench");
  Options options;
  app.footer(explanation());
  app.add_option("--python", options.pythons,
                 "Only this CPython; may be repeated (default: each version found)")
      ->type_name("3.N")
      ->expected(1)
      ->take_all();
  app.add_option("--reference-python", options.reference,
                 "The version the reference behaves as (default: the newest CPython found)")
      ->type_name("3.N");
  app.add_option("--rounds", options.rounds, "Rounds in which the engines take turns")
      ->capture_default_str()
      ->check(CLI::Range(1, 1000));
  app.allow_extras();
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);  // --help
    return complain(std::string(error.what()) + "; try `corospec bench --help`");
  }
  options.of_google_benchmark = app.remaining();
  return bench(options);
}

}  // namespace
}  // namespace corospec::harness::bench

int main(int argc, char** argv) { return corospec::harness::bench::run_command_line(argc, argv); }
