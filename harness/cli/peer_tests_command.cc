#include <fmt/core.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <atomic>
#include <filesystem>
#include <iterator>
#include <memory>
#include <mutex>
#include <thread>

#include "harness/cli/commands.h"
#include "harness/cli/common.h"
#include "harness/peer/known.h"
#include "harness/peer/runner.h"
#include "harness/peer/selection.h"
#include "harness/peer/verdict.h"
#include "harness/run/terminal.h"
#include "harness/subject/catalog.h"
#include "spec/text.h"

namespace corospec::harness {
namespace {

namespace fs = std::filesystem;
using peer::Outcome;
using peer::TestFile;
using peer::TestResult;

constexpr const char* kExamples = R"(
CPython's own test files are run as they are, out of the package that has them (Debian:
libpython3.11-testsuite), on CPython, which says which tests there are, and on the reference. Which
files and tests: harness/peer/tests.txt. Those that are known not to pass, and why:
harness/peer/not_passing.txt.

Examples:
  corospec peer-tests
  corospec peer-tests test_generators test_context.ContextTest.test_context_run_1
  corospec peer-tests --testsuite /usr/lib/python3.11

Exit codes: 0 all came out as listed; 1 a test does not pass that is not listed, or one passes that
is; 2 it could not be done.)";

struct PeerOptions {
  std::vector<std::string> tests;
  std::string testsuite;
  int jobs = default_jobs();
  bool list = false;
};

// What the files beside the driver say.
struct PeerMaterial {
  peer::Selection selection;
  std::vector<peer::KnownTest> known;
  std::string driver;
};

std::optional<PeerMaterial> load_peer_material() {
  std::string why;
  const std::optional<fs::path> root = find_root(&why);
  if (!root) {
    complain(why);
    return std::nullopt;
  }
  const fs::path folder = (*root / "harness" / "peer").lexically_normal();
  const auto text_of = [&](const char* name) {
    std::optional<std::string> text = spec::file_bytes(folder / name, &why);
    if (!text) complain(why);
    return text;
  };
  const auto driver = text_of("driver.py");
  const auto tests = text_of("tests.txt");
  const auto known = text_of("not_passing.txt");
  if (!driver || !tests || !known) return std::nullopt;
  peer::SelectionReading selection = peer::read_selection(*tests, (folder / "tests.txt").string());
  peer::KnownReading listed = peer::read_known(*known, (folder / "not_passing.txt").string());
  complain(selection.problems);
  complain(listed.problems);
  if (!selection.problems.empty() || !listed.problems.empty()) return std::nullopt;
  return PeerMaterial{std::move(selection.selection), std::move(listed.tests), *driver};
}

bool has_tests(const std::string& library, const peer::Selection& selection) {
  std::error_code error;
  return std::all_of(selection.files.begin(), selection.files.end(), [&](const TestFile& file) {
    std::string path = file.module;
    std::replace(path.begin(), path.end(), '.', '/');
    const fs::path folder =
        peer::package_of(file.module).empty() ? fs::path(library) / "test" : fs::path(library);
    return fs::exists(folder / (path + ".py"), error);
  });
}

// A CPython of the version, and the folder with the package `test`.
struct Oracle {
  const Installation* cpython = nullptr;
  std::string library;
};

std::optional<Oracle> find_oracle(const Discovery& machine, const peer::Selection& selection,
                                  const std::string& testsuite) {
  const std::string version = spec::to_string(selection.python);
  const Installation* any = nullptr;
  for (const Installation& each : machine.installations) {
    if (each.language != selection.python) continue;
    if (any == nullptr) any = &each;
    const std::string library = testsuite.empty() ? standard_library(each) : testsuite;
    if (has_tests(library, selection)) return Oracle{&each, fs::absolute(library).string()};
  }
  if (any == nullptr) {
    complain(
        fmt::format("no CPython {0} with a shared library was found, whose tests these are; "
                    "install it (Debian: libpython{0})",
                    version));
  } else if (!testsuite.empty()) {
    complain(
        fmt::format("{0}/test does not hold the test files; name the folder that holds the "
                    "package `test` of CPython {1}",
                    testsuite, version));
  } else {
    complain(
        fmt::format("the CPython {0} found has no tests; install them (Debian: "
                    "libpython{0}-testsuite), or name their folder with --testsuite",
                    version));
  }
  return std::nullopt;
}

// A test is wanted when nothing else is asked for, or it, its class or its file is.
bool is_wanted(const std::string& id, const std::vector<std::string>& words) {
  return words.empty() || std::any_of(words.begin(), words.end(), [&](const std::string& word) {
           return id == word || id.substr(0, word.size() + 1) == word + ".";
         });
}

// A file is wanted when a word lies in it.
bool is_wanted_file(const std::string& module, const std::vector<std::string>& words) {
  return words.empty() || std::any_of(words.begin(), words.end(), [&](const std::string& word) {
           return peer::module_of(word) == module;
         });
}

std::vector<TestResult> wanted_of(std::vector<TestResult> results,
                                  const std::vector<std::string>& words) {
  results.erase(std::remove_if(results.begin(), results.end(),
                               [&](const TestResult& each) { return !is_wanted(each.id, words); }),
                results.end());
  return results;
}

// What `ask(runner, file)` says of each file, several files at a time, in the order of the files.
template <typename Ask>
std::vector<TestResult> ask_of_each_file(const Subject& subject, const PeerMaterial& material,
                                         const Oracle& oracle, int jobs, const Ask& ask) {
  const std::vector<TestFile>& files = material.selection.files;
  std::vector<std::vector<TestResult>> answers(files.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    peer::TestRunner runner(subject, material.driver, oracle.library);
    for (std::size_t i = next++; i < files.size(); i = next++) answers[i] = ask(runner, files[i]);
  };
  std::vector<std::thread> workers;
  for (int i = 0; i < jobs; ++i) workers.emplace_back(work);
  for (std::thread& worker : workers) worker.join();
  std::vector<TestResult> all;
  for (std::vector<TestResult>& answer : answers) {
    std::move(answer.begin(), answer.end(), std::back_inserter(all));
  }
  return all;
}

// Nothing, having complained, when CPython does not come to an end with a file.
std::optional<std::vector<TestResult>> ask_cpython(const PeerMaterial& material,
                                                   const Oracle& oracle,
                                                   const PeerOptions& options) {
  const auto subject = cpython_subject(*oracle.cpython);
  std::mutex complaining;
  bool is_complete = true;
  std::vector<TestResult> all = ask_of_each_file(
      *subject, material, oracle, options.jobs,
      [&](peer::TestRunner& runner, const TestFile& file) -> std::vector<TestResult> {
        if (!is_wanted_file(file.module, options.tests)) return {};
        std::string problem;
        std::vector<TestResult> results = runner.run_selected(file, &problem);
        if (problem.empty()) return wanted_of(std::move(results), options.tests);
        const std::lock_guard lock(complaining);
        complain(subject->describe().name + ": " + problem);
        is_complete = false;
        return {};
      });
  if (!is_complete) return std::nullopt;
  if (all.empty()) {
    complain("there is no such test; `corospec peer-tests --list` shows them");
    return std::nullopt;
  }
  return all;
}

// The tests that CPython passes, on the reference, file by file.
std::vector<TestResult> ask_reference(const Subject& subject, const PeerMaterial& material,
                                      const Oracle& oracle, int jobs,
                                      const std::vector<TestResult>& expected) {
  return ask_of_each_file(
      subject, material, oracle, jobs,
      [&](peer::TestRunner& runner, const TestFile& file) -> std::vector<TestResult> {
        std::vector<std::string> ids;
        for (const TestResult& each : expected) {
          if (peer::module_of(each.id) != file.module || each.outcome != Outcome::kPassed) continue;
          ids.push_back(each.id);
        }
        if (ids.empty()) return {};
        return runner.run_each(file.module, ids);
      });
}

int print_tests(const std::vector<TestResult>& expected) {
  for (const TestResult& each : expected) {
    const bool passed = each.outcome == Outcome::kPassed;
    fmt::print(
        "{}{}\n", each.id,
        passed ? "" : fmt::format("  (on CPython: {}, {})", name_of(each.outcome), each.reason));
  }
  return kFine;
}

void print_count(const peer::Count& count, const Terminal& terminal) {
  const bool enough = count.share() >= 90.0;
  fmt::print("  {:<30}{:>6}{:>8}{:>7}{:>9}  {}\n", count.module, count.tests, count.passed,
             count.wrong, count.absent,
             terminal.paint(enough ? Style::kGood : Style::kWarning,
                            fmt::format("{:5.1f} %", count.share())));
}

// The lines of the list that came true.
void print_known(const std::vector<TestResult>& got, const std::vector<peer::KnownTest>& known) {
  for (const peer::KnownTest& test : known) {
    const auto count = std::count_if(got.begin(), got.end(), [&](const TestResult& each) {
      return each.outcome == test.outcome && test.matches(each.id);
    });
    if (count == 0) continue;
    const std::string tests = count == 1 ? "" : fmt::format(" ({} tests)", count);
    fmt::print("  {}: {}{}: {}\n", test.pattern, name_of(test.outcome), tests, test.reason);
  }
}

void print_verdict(const peer::Verdict& verdict, const std::vector<TestResult>& got,
                   const std::vector<peer::KnownTest>& known) {
  const Terminal terminal = Terminal::of(STDOUT_FILENO);
  print_known(got, known);
  fmt::print("  {:<30}{:>6}{:>8}{:>7}{:>9}\n", "", "tests", "passed", "wrong", "refused");
  peer::Count all;
  all.module = "together";
  for (const peer::Count& each : verdict.counts) {
    print_count(each, terminal);
    all.tests += each.tests;
    all.passed += each.passed;
    all.wrong += each.wrong;
    all.absent += each.absent;
    all.not_on_cpython += each.not_on_cpython;
  }
  if (verdict.counts.size() > 1) print_count(all, terminal);
  if (all.not_on_cpython != 0) {
    fmt::print("  {} more that CPython itself does not pass here\n", all.not_on_cpython);
  }
  for (const std::string& line : verdict.differences) {
    fmt::print("{} {}\n", terminal.paint(Style::kBad, "different:"), line);
  }
  if (verdict.differences.empty()) fmt::print("all as listed\n");
}

int run_peer_tests(const PeerOptions& options) {
  const std::optional<PeerMaterial> material = load_peer_material();
  if (!material) return kImpossible;
  const Discovery machine = discover(SearchPlaces::of_this_machine());
  const std::optional<Oracle> oracle = find_oracle(machine, material->selection, options.testsuite);
  if (!oracle) return kImpossible;
  const auto expected = ask_cpython(*material, *oracle, options);
  if (!expected) return kImpossible;
  if (options.list) return print_tests(*expected);
  std::string problem;
  const auto reference = reference_subject(material->selection.python, machine, &problem);
  if (reference == nullptr) return complain(problem);
  fmt::print("tests of CPython {} on {}\n", oracle->cpython->version, reference->describe().name);
  const std::vector<TestResult> got =
      ask_reference(*reference, *material, *oracle, options.jobs, *expected);
  const peer::Verdict verdict = peer::judge(*expected, got, material->known, options.tests.empty());
  print_verdict(verdict, got, material->known);
  return verdict.differences.empty() ? kFine : kDifferent;
}

}  // namespace

void add_peer_tests_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<PeerOptions>();
  CLI::App* command = app.add_subcommand(
      "peer-tests", "Run CPython's own tests of these chapters on the reference");
  command->footer(kExamples);
  command->add_option("tests", options->tests, "Test files, classes or tests (default: all)")
      ->type_name("TEST");
  command
      ->add_option("--testsuite", options->testsuite,
                   "The folder that holds CPython's package `test` (default: CPython's library)")
      ->type_name("DIR");
  add_jobs_option(*command, options->jobs, "Test files that run at the same time");
  command->add_flag("--list", options->list, "Only say which tests there are");
  command->callback([options, &exit_code] { exit_code = run_peer_tests(*options); });
}

}  // namespace corospec::harness
