// What a worker does with a program: the part that differs between our workers (embedded CPython,
// the reference, a command). The loop around it is serve.h. Used inside a worker process only.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "harness/cpython/installation.h"
#include "harness/subject/protocol.h"

namespace corospec::harness {

class Engine {
 public:
  virtual ~Engine() = default;
  virtual const Hello& hello() const = 0;
  // Runs one program in a process of its own. `hangup_fd` as in run_isolated.
  virtual Observation run(const RunRequest& request, int hangup_fd) = 0;
};

// Null when it could not be made; `problem` says why, for people.
struct EngineMaking {
  std::unique_ptr<Engine> engine;
  std::string problem;
};

// Warm: what takes long to import (dear_modules.h) is loaded before the fork, and memory is
// arranged for forking. Cold: as in a new interpreter.
enum class Warmth { kWarm, kCold };

EngineMaking make_cpython_engine(const Installation& installation, Warmth warmth);

// The reference behaving as `language`. `parser` is the CPython that parses; `standard_library` a
// folder of Python sources, or empty.
EngineMaking make_reference_engine(const Installation& parser, spec::Version language,
                                   const std::string& standard_library, Warmth warmth);

// What is run on the reference in this very process, with its streams and folder.
struct ProgramRun {
  enum class Time { kReal, kVirtual };
  std::vector<std::string> words;     // sys.argv: the file and its arguments
  std::optional<std::string> code{};  // executed in the place of the file
  Time time = Time::kReal;
};
// Once a process. Returns the exit status, or nothing with *problem.
std::optional<int> run_on_reference(const Installation& parser, spec::Version language,
                                    const std::string& standard_library, const ProgramRun& run,
                                    std::string* problem);

// Any program: `{case}` in its words is replaced by the file. It is asked for its version and for
// what it lacks, and the time of its start is measured.
EngineMaking make_command_engine(const std::vector<std::string>& words);

}  // namespace corospec::harness
