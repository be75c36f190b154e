#include <fmt/core.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <map>
#include <memory>

#include "harness/cli/commands.h"
#include "harness/cli/common.h"
#include "harness/cli/interruption.h"
#include "harness/run/progress.h"
#include "harness/run/recorder.h"
#include "harness/run/session.h"
#include "harness/subject/catalog.h"

namespace corospec::harness {
namespace {

constexpr int kInterrupted = 130;  // As a shell says of a program that Ctrl-C ended.

constexpr const char* kExamples = R"(
Examples:
  corospec run                                   every case, the reference and every CPython
  corospec run generators                        one chapter
  corospec run gen.send                          the cases of some clauses
  corospec run cases/generators/four_states.py   one case
  corospec run --python 3.12                     the reference and CPython at one version
  corospec run event_loop tasks --repeat 100     is any of their cases flaky?
  corospec run --subject reference --subject "pypy3 {case}"
  corospec run --subject "mine=./mypython -q {case}"

Exit codes: 0 no failures, 1 failures, 2 it could not run, 130 interrupted.)";

struct RunOptions {
  std::vector<std::string> words;
  CatalogRequest catalog;
  std::string python;
  int jobs = default_jobs();
  int repetitions = 1;
  std::string results = "corospec-out/results.jsonl";
  std::string report = "corospec-out/report";
  double seconds = 10;
  std::uint64_t memory_mib = 1024;
  std::uint64_t output_kib = 1024;
};

// Tells the recorder and whoever shows progress.
class Both : public SessionListener {
 public:
  Both(SessionListener& first, SessionListener& second) : first_(first), second_(second) {}
  void finished(const Finished& what) override {
    first_.finished(what);
    second_.finished(what);
  }

 private:
  SessionListener& first_;
  SessionListener& second_;
};

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

std::map<std::string, std::string> configuration_of(const RunOptions& options) {
  return {{"selection", options.words.empty() ? "everything" : joined(options.words)},
          {"python", options.python.empty() ? "every version found" : options.python},
          {"jobs", std::to_string(options.jobs)},
          {"repetitions", std::to_string(options.repetitions)},
          {"time_limit_seconds", fmt::format("{:g}", options.seconds)},
          {"memory_limit_mib", std::to_string(options.memory_mib)},
          {"output_limit_kib", std::to_string(options.output_kib)}};
}

SessionSettings settings_of(const RunOptions& options) {
  SessionSettings settings;
  settings.jobs = options.jobs;
  settings.repetitions = options.repetitions;
  settings.limits.time =
      std::chrono::milliseconds(static_cast<std::int64_t>(options.seconds * 1e3));
  settings.limits.memory_bytes = options.memory_mib << 20;
  settings.limits.output_bytes = options.output_kib << 10;
  return settings;
}

// Nothing passes by accident: a clause that no case shows is said, and makes the run fail.
bool tell_clauses_without_case(const RunOptions& options, const Material& material) {
  if (!options.words.empty()) return false;
  const auto problems = clauses_without_case(material.spec, material.cases);
  complain(problems);
  return !problems.empty();
}

int record_run(const RunOptions& options, const Material& material, const Subjects& subjects) {
  reports::ResultsWriter writer(options.results);
  Recorder recorder(material.cases, subjects, writer);
  recorder.begin(material.spec, configuration_of(options));
  if (!writer.error().empty()) return complain(writer.error());
  const auto started = std::chrono::steady_clock::now();
  bool is_complete = false;
  {
    Progress progress(material.cases, subjects, Terminal::of(STDOUT_FILENO));
    Both both(recorder, progress);
    is_complete = run_session(material.cases, subjects, settings_of(options), both,
                              listen_for_interruption());
  }
  if (!is_complete) {
    complain(fmt::format("interrupted; {} ends with the results so far and has no footer",
                         options.results));
    return kInterrupted;
  }
  const auto wall = std::chrono::duration_cast<std::chrono::microseconds>(
      std::chrono::steady_clock::now() - started);
  const bool is_incomplete = tell_clauses_without_case(options, material);
  const int exit_code = recorder.finish(wall.count(), is_incomplete);
  if (!writer.error().empty()) return complain(writer.error());
  return std::max(exit_code, report_on(options.results, options.report));
}

int run(RunOptions& options) {
  if (!read_version(options.python, &options.catalog.python)) return kImpossible;
  const std::optional<Material> material = load_material(options.words);
  if (!material) return kImpossible;
  const Catalog catalog = make_catalog(options.catalog, discover(SearchPlaces::of_this_machine()));
  for (const std::string& note : catalog.notes) fmt::print("{}\n", note);
  if (!catalog.problems.empty()) return complain(catalog.problems);
  return record_run(options, *material, catalog.subjects);
}

}  // namespace

void add_run_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<RunOptions>();
  CLI::App* command =
      app.add_subcommand("run", "Run cases on subjects, compare, and write a report");
  command->footer(kExamples);
  command->add_option("selection", options->words,
                      "Paths, chapters, cases or clauses (default: every case)");
  command
      ->add_option("--subject", options->catalog.subjects,
                   "A subject: reference, cpython, \"cpython 3.12\", a libpython or an "
                   "interpreter, or a command with {case} in it. May be repeated (default: "
                   "reference and cpython)")
      ->type_name("S")
      ->expected(1)
      ->take_all();
  command
      ->add_option("--worker", options->catalog.workers,
                   "A command that speaks the subject protocol. May be repeated")
      ->type_name("COMMAND")
      ->expected(1)
      ->take_all();
  command->add_option("--python", options->python, "Only subjects of this version, e.g. 3.12")
      ->type_name("3.N");
  add_jobs_option(*command, options->jobs, "Programs that run at the same time");
  command
      ->add_option("--repeat", options->repetitions,
                   "Runs of each case on each subject; one that differs makes it flaky")
      ->check(CLI::Range(1, 1'000'000).description(""))
      ->type_name("N")
      ->capture_default_str();
  command->add_option("--results", options->results, "The results file")
      ->type_name("FILE")
      ->capture_default_str();
  command->add_option("--report", options->report, "The folder of the HTML report")
      ->type_name("DIR")
      ->capture_default_str();
  command->add_option("--time-limit", options->seconds, "Seconds for each program")
      ->check(CLI::Range(0.01, 86400.0).description(""))
      ->type_name("SECONDS")
      ->capture_default_str();
  command->add_option("--memory-limit", options->memory_mib, "MiB for each program; 0: none")
      ->check(CLI::Range(0, 1 << 20).description(""))
      ->type_name("MIB")
      ->capture_default_str();
  command->add_option("--output-limit", options->output_kib, "KiB for each program and stream")
      ->check(CLI::Range(1, 1 << 20).description(""))
      ->type_name("KIB")
      ->capture_default_str();
  command->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace corospec::harness
