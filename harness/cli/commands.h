// The subcommands of corospec, one file each. Every function adds its subcommand to the command
// line; when the user asks for it, it runs and leaves the process's exit code in `exit_code`:
//   0  everything is as expected
//   1  there are differences
//   2  it could not be done (the reason stands on standard error)
#pragma once

#include <string>
#include <vector>

#include "spec/version.h"

namespace CLI {
class App;
}

namespace corospec::harness {

void add_run_command(CLI::App& app, int& exit_code);
void add_exec_command(CLI::App& app, int& exit_code);
void add_compare_command(CLI::App& app, int& exit_code);
void add_subjects_command(CLI::App& app, int& exit_code);
void add_list_command(CLI::App& app, int& exit_code);
void add_report_command(CLI::App& app, int& exit_code);
void add_peer_tests_command(CLI::App& app, int& exit_code);

// What a program of the reference gets that starts sys.executable: harness/subject/as_python.h. The
// exit code is the program's.
int be_python(const std::vector<std::string>& words, spec::Version version);

}  // namespace corospec::harness
