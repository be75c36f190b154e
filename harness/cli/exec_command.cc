#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "harness/cli/commands.h"
#include "harness/cli/common.h"
#include "harness/subject/as_python.h"
#include "harness/subject/catalog.h"
#include "harness/subject/engine.h"

namespace corospec::harness {
namespace {

constexpr int kNotSupported = 3;  // as the programs that are refused

constexpr const char* kExamples = R"(
Examples:
  corospec exec hello.py
  corospec exec --python 3.7 hello.py first second
  corospec exec hello.py --python 3.7 first second     the same
  corospec exec hello.py -- --python 3.7               arguments of the program
  corospec exec --virtual-time slow.py                 asyncio.sleep(3600) takes no time

In the program sys.executable is the reference again, for `-c CODE ...` and `FILE ...`.

Exit codes are the program's own, as Python defines them; 3 also means that the reference lacks
something (it says what, and where, on standard error), 2 that the program could not be run.)";

// `exec FILE --python 3.N ARGS` is understood like `exec --python 3.N FILE ARGS`; `--` in between
// leaves the option to the program.
void take_version(std::vector<std::string>& words, std::string& python) {
  if (words.size() > 1 && words[1] == "--") {
    words.erase(words.begin() + 1);
  } else if (python.empty() && words.size() > 2 && words[1] == "--python") {
    python = words[2];
    words.erase(words.begin() + 1, words.begin() + 3);
  }
}

int execute(std::optional<spec::Version> language, const ProgramRun& run) {
  const Discovery machine = discover(SearchPlaces::of_this_machine());
  const Installation* parser = parser_installation(machine);
  if (parser == nullptr) return complain(no_cpython_problem(machine));
  const spec::Version chosen = language.value_or(parser->language);
  std::string problem;
  const std::optional<int> status =
      run_on_reference(*parser, chosen, reference_library(chosen, machine), run, &problem);
  return status ? *status : complain(problem);
}

int exec(std::string python, ProgramRun run) {
  take_version(run.words, python);
  if (run.words.empty()) return complain("exec needs a program; try `corospec exec --help`");
  if (!is_program(run.words[0])) return kImpossible;
  std::optional<spec::Version> language;
  if (!read_version(python, &language)) return kImpossible;
  return execute(language, run);
}

}  // namespace

int be_python(const std::vector<std::string>& words, spec::Version version) {
  std::string lacking;
  const std::optional<ProgramRun> run = python_command_line(words, &lacking);
  if (run) return execute(version, *run);
  std::fprintf(stderr, "not supported: %s\n", lacking.c_str());
  return kNotSupported;
}

void add_exec_command(CLI::App& app, int& exit_code) {
  auto python = std::make_shared<std::string>();
  auto is_virtual = std::make_shared<bool>(false);
  CLI::App* command =
      app.add_subcommand("exec", "Run a program on the reference: exec FILE [ARGS]");
  command->footer(kExamples);
  command
      ->add_option("--python", *python,
                   "The version to behave as, e.g. 3.12 (default: the newest CPython found)")
      ->type_name("3.N");
  command->add_flag("--virtual-time", *is_virtual,
                    "An event loop with nothing to do jumps to its next timer; before FILE");
  command->prefix_command();  // Everything from FILE on belongs to the program.
  command->callback([python, is_virtual, command, &exit_code] {
    const auto time = *is_virtual ? ProgramRun::Time::kVirtual : ProgramRun::Time::kReal;
    exit_code = exec(*python, {.words = command->remaining(), .time = time});
  });
}

}  // namespace corospec::harness
