// The reference as the Python that its own programs start: sys.executable is this very program,
// which then understands Python's command line. A variable of the environment tells it so, and the
// version.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "harness/subject/engine.h"
#include "spec/version.h"

namespace corospec::harness {

// Called by a main() that looks at wanted_as_python(); without it nothing is offered.
void be_able_to_be_python();

// The path of this program, for sys.executable; processes that are started from now on are Python
// of that version. Empty: this program cannot be.
std::string offer_as_python(spec::Version language);

// The version that the environment asks for; nothing: this process was not started as Python.
std::optional<spec::Version> wanted_as_python();

// Python's command line: `[-BsSu] -c CODE ARG...` and `[-BsSu] FILE ARG...`. Nothing, with
// *problem, for what the reference lacks.
std::optional<ProgramRun> python_command_line(const std::vector<std::string>& words,
                                              std::string* problem);

}  // namespace corospec::harness
