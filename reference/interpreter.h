// The door into the reference: runs one Python program in this process, once.
//
//   MyParser parser;
//   Interpreter interpreter({.python_minor = 13, .argv = {"case.py"}}, parser);
//   int status = interpreter.run_file("case.py");
//
// Or, instead of a program, calls single functions of it from C++ (a benchmark, an embedding):
//
//   if (interpreter.load_module(text, "adder", &problem)) {
//     std::optional<std::int64_t> sum = interpreter.call("adder", "run", 1000, &problem);
//   }
//
// The program writes to file descriptors 1 and 2, exactly as an interpreter's process does. One
// Interpreter a process; not thread-safe. To run many programs, make it once and fork for each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reference/language/parser.h"

namespace corospec::reference {

struct InterpreterOptions {
  int python_minor = 13;  // behave as 3.N
  std::string stdlib{};   // folder with the Python standard library's sources; empty: none
  std::vector<std::string>
      argv{};                // sys.argv; argv[0] is the program's name. Empty: the file's path
  std::string executable{};  // sys.executable: understands Python's command line; empty: none does
  // Called with what not_supported() will say before a refusal ends the process itself (one in a
  // finalizer, where no run_file can return).
  void (*on_not_supported)(const std::string& what) = nullptr;
};

class Interpreter {
 public:
  static constexpr int kStatusNotSupported = 3;

  Interpreter(InterpreterOptions options, Parser& parser);
  ~Interpreter();

  // Imports modules ahead of time, so that a forked child finds them loaded. Errors are ignored:
  // the program's own import will meet them again.
  void preload(const std::vector<std::string>& modules);

  // From now on an idle event loop jumps to its next timer instead of waiting. Before the program.
  void use_virtual_time();

  // Runs the file as `__main__`. Returns the process's exit status as Python defines it (0, 1 after
  // an uncaught exception with its traceback on standard error, SystemExit's code), or
  // kStatusNotSupported after "not supported: WHAT, line N" on standard error; not_supported() then
  // says what.
  int run_file(const std::string& path);
  int run_source(std::string_view source, const std::string& filename);

  // Executes the text as the top-level module `name`, which others can import from then on. False
  // when it raised or was refused; *problem is then one line, "TypeError: why" or "not supported:
  // what", and there is no such module. Nothing is finalized: it stays until the process ends.
  bool load_module(std::string_view source, const std::string& name, std::string* problem);

  // Calls a function of a loaded module with one int and gives its result, an int. Nothing, with
  // *problem as above, when it raised, was refused, or gave anything else. Never from inside a
  // running program.
  std::optional<std::int64_t> call(const std::string& module, const std::string& function,
                                   std::int64_t argument, std::string* problem);

  // Empty unless the last run ended with kStatusNotSupported because the reference lacks something.
  const std::string& not_supported() const { return not_supported_; }

 private:
  int run_program(std::string_view source, const std::string& filename);

  InterpreterOptions options_;
  Parser& parser_;
  std::string not_supported_;
};

}  // namespace corospec::reference
