#include "harness/cli/common.h"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "harness/run/summary.h"
#include "harness/run/terminal.h"
#include "reports/html/html.h"

namespace corospec::harness {

namespace fs = std::filesystem;

int complain(const std::string& text) {
  std::fflush(stdout);
  fmt::print(stderr, "corospec: {}\n", text);
  return kImpossible;
}

int complain(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) complain(line);
  return kImpossible;
}

bool is_program(const std::string& file) {
  std::error_code error;
  if (fs::is_directory(file, error)) {
    complain(file + " is a folder; name the Python files in it");
    return false;
  }
  // A pipe will do: `corospec exec /dev/stdin`.
  if (fs::exists(file, error)) return true;
  complain(file + ": there is no such file");
  return false;
}

int complain(const std::vector<spec::Problem>& problems) {
  std::fflush(stdout);
  for (const spec::Problem& problem : problems) fmt::print(stderr, "{}\n", to_string(problem));
  return kImpossible;
}

int default_jobs() { return static_cast<int>(std::max(1U, std::thread::hardware_concurrency())); }

void add_jobs_option(CLI::App& command, int& jobs, const std::string& what) {
  command.add_option("--jobs", jobs, what)
      ->check(CLI::Range(1, 1024).description(""))
      ->type_name("N")
      ->capture_default_str();
}

std::optional<fs::path> find_root(std::string* problem) {
  const auto is_root = [](const fs::path& folder) {
    std::error_code error;
    return fs::is_directory(folder / "spec", error) && fs::is_directory(folder / "cases", error);
  };
  if (const char* given = std::getenv("COROSPEC_ROOT"); given != nullptr && *given != '\0') {
    std::error_code error;
    // Where it is this folder, the results need not name it.
    if (is_root(given)) return fs::path(fs::equivalent(given, ".", error) ? "." : given);
    *problem = fmt::format("COROSPEC_ROOT is '{}', which has no folders spec and cases", given);
    return std::nullopt;
  }
  std::error_code error;
  const fs::path here = fs::current_path(error);
  for (fs::path folder = here; !error; folder = folder.parent_path()) {
    if (is_root(folder)) return folder == here ? fs::path(".") : folder;
    if (folder == folder.parent_path()) break;
  }
  *problem =
      "neither this folder nor one above it has the folders spec and cases; go there, or set "
      "COROSPEC_ROOT";
  return std::nullopt;
}

std::optional<Material> load_material(const std::vector<std::string>& words) {
  std::string problem;
  const std::optional<fs::path> root = find_root(&problem);
  if (!root) {
    complain(problem);
    return std::nullopt;
  }
  spec::SpecReading reading = spec::read_spec((*root / "spec").lexically_normal());
  Suite suite = load_cases(words, (*root / "cases").lexically_normal(), reading.spec);
  complain(reading.problems);
  complain(suite.problems);
  if (!reading.problems.empty() || !suite.problems.empty()) return std::nullopt;
  if (suite.cases.empty()) {
    complain("no case was selected; `corospec list` shows what there is");
    return std::nullopt;
  }
  return Material{std::move(reading.spec), std::move(suite.cases)};
}

bool read_version(const std::string& text, std::optional<spec::Version>* version) {
  if (text.empty()) return true;
  *version = spec::parse_version(text);
  if (!*version) complain(fmt::format("'{}' is no version; write it as 3.12", text));
  return version->has_value();
}

int report_on(const std::string& results_file, const std::string& report_folder) {
  reports::ResultsReading reading = reports::read_results(results_file);
  if (!reading.results) return complain(reading.problem);
  const std::string problem = reports::write_html(*reading.results, report_folder);
  fmt::print("{}", summary(*reading.results, Terminal::of(STDOUT_FILENO)));
  if (!problem.empty()) return complain(problem);
  fmt::print("report:  {}\nresults: {}\n", (fs::path(report_folder) / "index.html").string(),
             results_file);
  return kFine;
}

}  // namespace corospec::harness
