#include <fmt/core.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <string_view>

#include "harness/cli/commands.h"
#include "harness/cli/common.h"
#include "harness/cli/side_by_side.h"
#include "harness/run/terminal.h"
#include "harness/subject/catalog.h"
#include "reports/line_diff.h"

namespace corospec::harness {
namespace {

constexpr const char* kExamples = R"(
Any program will do; it needs no front matter. Each runs in an empty folder of its own, with nothing
on its standard input. What is compared is standard output and how the program ends.

Examples:
  corospec compare tree.py lexer.py
  corospec compare --python 3.8 tree.py

Exit codes: 0 the same, 1 different, 2 could not compare (the reference lacks something, a file is
missing).)";

struct CompareOptions {
  std::vector<std::string> files;
  std::string python;
  double seconds = 10;
};

// How a run ended, in a few words; equal words, equal ends.
std::string words_of_end(const Observation& seen) {
  switch (seen.end) {
    case End::kExited:
      return fmt::format("exit code {}", seen.exit_code);
    case End::kSignaled:
      return fmt::format("killed by signal {}", seen.signal);
    case End::kTimedOut:
      return "did not end in time";
    case End::kOutOfMemory:
      return "out of memory";
    case End::kOutputLimit:
      return "printed too much";
    case End::kUnsupported:
    case End::kWorkerLost:
      break;
  }
  return seen.reason;
}

bool is_answer(const Observation& seen) {
  return seen.end != End::kUnsupported && seen.end != End::kWorkerLost;
}

std::string last_line(std::string_view text) {
  while (!text.empty() && text.back() == '\n') text.remove_suffix(1);
  return std::string(text.substr(text.rfind('\n') + 1));
}

class Comparison {
 public:
  Comparison(const Subject& reference, const Subject& cpython, const CompareOptions& options)
      : reference_name_(reference.describe().name),
        cpython_name_(cpython.describe().name),
        reference_(reference.open(Warmth::kWarm)),
        cpython_(cpython.open(Warmth::kWarm)),
        terminal_(Terminal::of(STDOUT_FILENO)) {
    limits_.time = std::chrono::milliseconds(static_cast<std::int64_t>(options.seconds * 1e3));
  }

  int compare(const std::string& file) {
    if (!is_program(file)) return kImpossible;
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) {
      return complain(file + ": compare reads the program twice; write it into a file");
    }
    RunRequest request;
    request.file = std::filesystem::absolute(file).string();
    request.limits = limits_;
    const Observation expected = cpython_->run(request);
    const Observation got = reference_->run(request);
    if (!is_answer(expected))
      return complain(fmt::format("{}: {}: {}", file, cpython_name_, expected.reason));
    if (!is_answer(got))
      return complain(fmt::format("{}: {}: {}", file, reference_name_, got.reason));
    return tell(file, expected, got);
  }

 private:
  int tell(const std::string& file, const Observation& expected, const Observation& got) {
    const bool same_end = words_of_end(expected) == words_of_end(got);
    if (same_end && expected.output == got.output) {
      tell_same(file, expected, got);
      return kFine;
    }
    fmt::print("{}: {}\n", file, terminal_.paint(Style::kBad, "different"));
    if (expected.output != got.output) {
      fmt::print("{}", side_by_side(reports::diff_lines(expected.output, got.output), cpython_name_,
                                    reference_name_, terminal_));
    } else {
      fmt::print("  standard output is the same\n");
    }
    tell_ends(expected, got);
    return kDifferent;
  }

  void tell_same(const std::string& file, const Observation& expected, const Observation& got) {
    const auto lines = std::count(expected.output.begin(), expected.output.end(), '\n');
    fmt::print("{}: {} ({} line{}, {})\n", file, terminal_.paint(Style::kGood, "same"), lines,
               lines == 1 ? "" : "s", words_of_end(expected));
    const std::string left = last_line(expected.errors);
    const std::string right = last_line(got.errors);
    if (left == right) return;
    fmt::print("  standard error ends differently, which does not count:\n    {}: {}\n    {}: {}\n",
               cpython_name_, left, reference_name_, right);
  }

  void tell_ends(const Observation& expected, const Observation& got) {
    for (const auto& [name, seen] :
         {std::pair(&cpython_name_, &expected), std::pair(&reference_name_, &got)}) {
      const std::string error = last_line(seen->errors);
      fmt::print("  {}: {}{}\n", *name, words_of_end(*seen), error.empty() ? "" : ", " + error);
    }
  }

  std::string reference_name_;
  std::string cpython_name_;
  std::unique_ptr<Runner> reference_;
  std::unique_ptr<Runner> cpython_;
  Terminal terminal_;
  Limits limits_;
};

// The CPython that the user wants, or the newest that the reference can be compared with.
Catalog choose_cpython(const std::string& wanted, const Discovery& machine) {
  CatalogRequest request;
  if (wanted.find('/') != std::string::npos) {
    request.subjects = {wanted};
  } else if (!wanted.empty()) {
    request.subjects = {"cpython " + wanted};
  } else if (!reference_versions(machine).empty()) {
    request.subjects = {"cpython " + spec::to_string(reference_versions(machine).back())};
  } else {
    request.subjects = {"cpython"};
  }
  return make_catalog(request, machine);
}

int compare(const CompareOptions& options) {
  const Discovery machine = discover(SearchPlaces::of_this_machine());
  const Catalog chosen = choose_cpython(options.python, machine);
  if (!chosen.problems.empty()) return complain(chosen.problems);
  const Subject& cpython = *chosen.subjects.front();
  std::string problem;
  const auto reference = reference_subject(cpython.describe().language, machine, &problem);
  if (reference == nullptr) return complain(problem);
  Comparison comparison(*reference, cpython, options);
  int exit_code = kFine;
  for (const std::string& file : options.files) {
    exit_code = std::max(exit_code, comparison.compare(file));
  }
  return exit_code;
}

}  // namespace

void add_compare_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<CompareOptions>();
  CLI::App* command =
      app.add_subcommand("compare", "Run any program on the reference and on CPython, and diff");
  command->footer(kExamples);
  command->add_option("files", options->files, "Python programs")->required()->type_name("FILE");
  command
      ->add_option("--python", options->python,
                   "The CPython: 3.12, 3.12.1, or a path (default: the newest found)")
      ->type_name("P");
  command->add_option("--time-limit", options->seconds, "Seconds for each program")
      ->check(CLI::Range(0.01, 86400.0).description(""))
      ->type_name("SECONDS")
      ->capture_default_str();
  command->callback([options, &exit_code] { exit_code = compare(*options); });
}

}  // namespace corospec::harness
