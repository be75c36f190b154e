// What several subcommands share: finding the specification and the cases, complaining, reading a
// version, writing a report.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "harness/case/loader.h"
#include "reports/results.h"
#include "spec/problem.h"
#include "spec/spec.h"
#include "spec/version.h"

namespace corospec::harness {

inline constexpr int kFine = 0;
inline constexpr int kDifferent = 1;
inline constexpr int kImpossible = 2;

// Prints "corospec: TEXT" on standard error and returns kImpossible.
int complain(const std::string& text);
int complain(const std::vector<std::string>& lines);

// Whether `file` is a program to run. Else complains.
bool is_program(const std::string& file);

// Prints each as "file:line: what; remedy", and returns kImpossible.
int complain(const std::vector<spec::Problem>& problems);

// How many programs run at the same time unless --jobs says so: one a processor.
int default_jobs();
void add_jobs_option(CLI::App& command, int& jobs, const std::string& what);

// The folder that holds spec/ and cases/: COROSPEC_ROOT, else the nearest at or above the current
// one. Nothing, with *problem, when there is none.
std::optional<std::filesystem::path> find_root(std::string* problem);

// The specification and the cases that `words` select. Any problem in them is said on standard
// error, and then there is nothing.
struct Material {
  spec::Spec spec;
  std::vector<Case> cases;
};
std::optional<Material> load_material(const std::vector<std::string>& words);

// "3.12". Nothing, having complained, for anything else but an empty text, which gives nullopt too.
bool read_version(const std::string& text, std::optional<spec::Version>* version);

// Reads a results file, writes the HTML report, prints the summary. Returns 0, or 2 having
// complained.
int report_on(const std::string& results_file, const std::string& report_folder);

}  // namespace corospec::harness
