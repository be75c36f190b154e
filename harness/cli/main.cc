// corospec: the command line. What each subcommand does is in the file named after it.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

#include "harness/cli/commands.h"
#include "harness/cli/common.h"
#include "harness/run/recorder.h"
#include "harness/subject/as_python.h"
#include "harness/subject/worker_main.h"
#include "spec/problem.h"

namespace corospec::harness {
namespace {

constexpr const char* kAbout =
    "corospec: an executable specification of Python's coroutines.\n"
    "Runs its cases on a reference implementation, on every CPython found and on whatever else "
    "runs\n"
    "Python, and says who differs from whom.\n";

constexpr const char* kMore = R"(
Start with `corospec run`; it writes a report that opens in a browser.
`corospec COMMAND --help` explains a command.)";

// CLI11 would only say that a subcommand is missing.
bool is_unknown_command(const CLI::App& app, const std::string& word, std::string* nearest) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands(nullptr)) names.push_back(command->get_name());
  *nearest = spec::nearest(word, names);
  return !word.empty() && word[0] != '-' &&
         std::find(names.begin(), names.end(), word) == names.end();
}

int run_command_line(int argc, char** argv) {
  CLI::App app(kAbout, "corospec");
  app.footer(kMore);
  app.set_version_flag("--version", std::string("corospec ") + kToolVersion);
  app.require_subcommand(1);
  int exit_code = kFine;
  add_run_command(app, exit_code);
  add_exec_command(app, exit_code);
  add_compare_command(app, exit_code);
  add_subjects_command(app, exit_code);
  add_list_command(app, exit_code);
  add_report_command(app, exit_code);
  add_peer_tests_command(app, exit_code);
  std::string nearest;
  if (argc > 1 && is_unknown_command(app, argv[1], &nearest)) {
    return complain("no command is called '" + std::string(argv[1]) + "'; " +
                    (nearest.empty() ? "try `corospec --help`" : "did you mean " + nearest + "?"));
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
    return complain(std::string(error.what()) + "; try `corospec --help`");
  }
  return exit_code;
}

}  // namespace
}  // namespace corospec::harness

int main(int argc, char** argv) {
  using namespace corospec::harness;
  be_able_to_be_python();
  if (argc > 1 && std::strcmp(argv[1], "worker") == 0) return worker_main({argv + 2, argv + argc});
  if (const auto version = wanted_as_python()) return be_python({argv + 1, argv + argc}, *version);
  return run_command_line(argc, argv);
}
