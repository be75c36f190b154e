// The one CPython that lives in this process: started from an Installation, then either a parser
// (ast_bridge.h) or a whole interpreter that runs a program as `python FILE` does. It never stops
// before the process does; run programs in forks of it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "harness/cpython/installation.h"
#include "harness/cpython/python_api.h"

namespace corospec::harness {

// What it is started for. A program needs everything that `python` sets up, and the environment
// variables PYTHON* count. A parser needs the least, and no variable can disturb it.
enum class Purpose { kPrograms, kParser };

class EmbeddedPython {
 public:
  // Null when it could not be opened, and *problem says why. A CPython that cannot find its
  // standard library ends the process (with its own message on standard error): that is how it is
  // made.
  static std::unique_ptr<EmbeddedPython> start(const Installation& installation, Purpose purpose,
                                               std::string* problem);

  const PythonApi& api() const { return api_; }
  const Installation& installation() const { return installation_; }

  // Imports what is there of these modules, so that forked children find them loaded. May be called
  // again with more modules.
  void preload(const std::vector<std::string>& modules);

  // From now on an idle asyncio loop jumps to its next timer instead of waiting (virtual_time.cc).
  // In the process that runs the program, before it does.
  void use_virtual_time() const;

  // To be called around fork().
  void before_fork();
  void after_fork_in_parent();
  void after_fork_in_child();

  // Runs a file as `python FILE ARGUMENTS...` does, finalization included, and returns the exit
  // status. Ends the process itself when the program does (SystemExit, an uncaught
  // KeyboardInterrupt). Once a process.
  int run_main(const std::string& file, const std::vector<std::string>& arguments) const;

 private:
  EmbeddedPython() = default;

  void set_argv(const std::string& file, const std::vector<std::string>& arguments) const;
  void set_first_path(const std::string& folder) const;
  bool was_interrupted() const;

  PythonApi api_;
  Installation installation_;
  // A parser's: no thread holds the interpreter between two uses, since any thread may come to use
  // it (HeldPython).
  PyThreadState* released_ = nullptr;
};

// As long as it lives this thread may use the functions of a parser's api().
class HeldPython {
 public:
  explicit HeldPython(const PythonApi& api) : api_(api), state_(api.PyGILState_Ensure()) {}
  ~HeldPython() { api_.PyGILState_Release(state_); }
  HeldPython(const HeldPython&) = delete;
  HeldPython& operator=(const HeldPython&) = delete;

 private:
  const PythonApi& api_;
  PyGILState_STATE state_;
};

}  // namespace corospec::harness
