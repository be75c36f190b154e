#include <fmt/core.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "harness/cli/commands.h"
#include "harness/cli/common.h"
#include "harness/run/terminal.h"
#include "harness/subject/catalog.h"

namespace corospec::harness {
namespace {

constexpr const char* kExamples = R"(
Subjects marked with * are those of a run that names none. The others can be named by their version
(--subject "cpython 3.11.7") or by the path of their library.

Other implementations are named by the command that runs a Python file on them:
  corospec run --subject "pypy3 {case}")";

bool is_default(const Installation& installation, const Discovery& machine) {
  const auto chosen = one_for_each_version(machine.installations);
  return std::any_of(chosen.begin(), chosen.end(), [&](const Installation& each) {
    return each.libpython == installation.libpython;
  });
}

void print_cpythons(const Discovery& machine, const Terminal& terminal) {
  for (const Installation& each : machine.installations) {
    fmt::print("{} {}  {}\n", is_default(each, machine) ? "*" : " ",
               terminal.paint(Style::kStrong, fmt::format("CPython {:<10}", each.version)),
               each.found);
    fmt::print("{:22}{}\n", "", terminal.paint(Style::kFaint, each.libpython));
  }
  for (const Unusable& each : machine.unusable) {
    fmt::print("  {}  {}\n{:22}{}\n", terminal.paint(Style::kWarning, "unusable          "),
               each.path, "", each.why);
  }
}

void print_references(const Discovery& machine, const Installation& parser,
                      const Terminal& terminal) {
  const auto print = [&](spec::Version version, const char* note) {
    fmt::print(
        "* {}  built in, with the parser of CPython {}{}\n",
        terminal.paint(Style::kStrong, fmt::format("reference {:<8}", spec::to_string(version))),
        parser.version, note);
  };
  for (const spec::Version version : reference_versions(machine)) print(version, "");
  for (const spec::Version version : versions_ahead(machine)) {
    print(version, "; no CPython of that version");
  }
}

int print_subjects() {
  const Terminal terminal = Terminal::of(STDOUT_FILENO);
  const Discovery machine = discover(SearchPlaces::of_this_machine());
  const Installation* parser = parser_installation(machine);
  if (parser != nullptr) print_references(machine, *parser, terminal);
  print_cpythons(machine, terminal);
  return parser == nullptr ? complain(no_cpython_problem(machine)) : kFine;
}

}  // namespace

void add_subjects_command(CLI::App& app, int& exit_code) {
  CLI::App* command =
      app.add_subcommand("subjects", "List what programs can be run on, and how it was found");
  command->footer(kExamples);
  command->callback([&exit_code] { exit_code = print_subjects(); });
}

}  // namespace corospec::harness
