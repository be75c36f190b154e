#include "reference/interpreter.h"

#include <fmt/core.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>

#include "reference/coroutine/recursion.h"
#include "reference/language/import.h"
#include "reference/language/machine.h"
#include "reference/loop/clock.h"
#include "reference/loop/loop.h"
#include "reference/modules/asyncio.h"
#include "reference/modules/atexit.h"
#include "reference/modules/finalize.h"
#include "reference/modules/modules.h"
#include "reference/modules/socket.h"
#include "reference/modules/sys.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/signals.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constexpr int kStatusError = 1;
constexpr int kStatusUsage = 2;
constexpr int kStatusFlushFailed = 120;
constexpr int kStatusInterrupted = 130;

void (*on_refusal)(const std::string& what) = nullptr;

std::string describe(const NotSupported& problem) {
  if (problem.line() == 0) return problem.what();
  return fmt::format("{}, line {}", problem.what(), problem.line());
}

// What the program printed comes before what we say about it.
void report_refusal(const std::string& what) {
  keep_lock_for_good();
  finalizers_enabled = false;
  flush_streams();
  std::fprintf(stderr, "not supported: %s\n", what.c_str());
  std::fflush(stderr);
}

// For a refusal that nobody above can catch.
void stop(const NotSupported& problem) {
  const std::string what = describe(problem);
  report_refusal(what);
  if (on_refusal) on_refusal(what);
  _exit(Interpreter::kStatusNotSupported);
}

// The modules builtins and sys are kept for ever: the machine refers to them.
void create_own_modules(const InterpreterOptions& options) {
  import_system.modules = make_dict().take();
  import_system.path = make_list().take();
  import_system.stdlib = options.stdlib;
  register_modules();
  register_asyncio();
  register_sockets();
  set_program_arguments(options.argv);
  set_executable(options.executable);
  for (const char* name : {"builtins", "sys"}) retain(import_module(name));
  if (!options.stdlib.empty()) list_append(import_system.path, Ref(make_str(options.stdlib)));
}

std::string absolute(const std::string& path) {
  char resolved[PATH_MAX];
  return realpath(path.c_str(), resolved) ? resolved : path;
}

// `__file__` is an absolute path since 3.9.
std::string with_folder(const std::string& path) {
  char folder[PATH_MAX];
  if (path[0] == '/' || !getcwd(folder, sizeof folder)) return path;
  const bool in_front = path.compare(0, 2, "./") == 0;
  return std::string(folder) + "/" + path.substr(in_front ? 2 : 0);
}

std::string folder_of(const std::string& path) {
  const size_t slash = path.rfind('/');
  return slash == std::string::npos ? "" : slash == 0 ? "/" : path.substr(0, slash);
}

void put_first_in_path(const std::string& folder) {
  Handle<Str> place = make_str(folder);
  list_insert(import_system.path, 0, Value(place));
}

Handle<Module> create_module(Str* name, const std::string& filename) {
  Handle<Module> module = make_module(name);
  dict_set(import_system.modules, name, module);
  Dict* names = module->dict;
  if (!since(14)) dict_set(names, names::dunder_annotations, make_dict());
  dict_set(names, names::dunder_builtins, dict_find(import_system.modules, intern("builtins")));
  dict_set(names, names::dunder_file, make_str(filename));
  dict_set(names, intern("__cached__"), none());
  return module;
}

void execute(Module* module, std::string_view source, const std::string& filename) {
  Handle<Str> name = make_str(filename);
  Handle<Code> code = compile_source(source, name.get(), ParseMode::kExec);
  Handle<Dict> names(module->dict);
  run_code(code.get(), names.get(), names.get());
}

// --- how a program ends

// SystemExit(code): None is success, an int the status, anything else a message.
int status_of_exit(Value exception) {
  Ref code = get_attribute(exception, intern("code"));
  if (is_none(code)) return 0;
  if (is_int(code)) {
    int64_t status;
    return int_to_int64(code, &status) ? static_cast<int>(status & 0xFF) : 0xFF;
  }
  flush_streams();
  write_error(utf8(to_str(code)) + "\n");
  return kStatusError;
}

void remember_as_last(Value exception) {
  Value traceback = exception.as<Exception>()->traceback;
  set_sys_attribute("last_type", Value(type_of(exception)));
  set_sys_attribute("last_value", exception);
  set_sys_attribute("last_traceback", traceback ? traceback : none());
  if (since(12)) set_sys_attribute("last_exc", exception);
}

int status_of_exception(Value exception) {
  if (exception_is(exception, SystemExitType)) {
    try {
      return status_of_exit(exception);
    } catch (Raise& error) {
      return status_of_exception(error.exception());
    }
  }
  remember_as_last(exception);
  report_uncaught(exception);
  return exception_is(exception, KeyboardInterruptType) ? kStatusInterrupted : kStatusError;
}

// Runs the code and lets nothing of it survive here: what is left belongs to the modules.
int run_main(std::string_view source, const std::string& filename) {
  Handle<Module> main = create_module(names::dunder_main, filename);
  try {
    execute(main.get(), source, filename);
    return 0;
  } catch (Raise& error) {
    Ref exception = error.take();
    return status_of_exception(exception);
  }
}

// What was refused on the way has left its frames and half of its modules behind.
void forget_refused_step(Dict* modules_before) {
  machine.current = nullptr;
  recursion.depth = 0;
  Handle<Dict> now = dict_copy(import_system.modules);
  Value key;
  Value module;
  for (uint32_t i = 0; dict_step(now.get(), &i, &key, &module);) {
    if (!dict_find(modules_before, key)) dict_remove(import_system.modules, key);
  }
  finalizers_enabled = true;
}

// "TypeError: why", in one line.
std::string describe(Value exception) {
  const std::string type(type_of(exception)->name);
  try {
    const std::string message = utf8(to_str(exception));
    return message.empty() ? type : type + ": " + message.substr(0, message.find('\n'));
  } catch (Raise&) {
    return type + ": <exception str() failed>";
  }
}

// Does what enters the machine from C++, and leaves it ready for the next such step.
template <class Step>
bool attempt(Step step, std::string* problem) {
  Handle<Dict> before = dict_copy(import_system.modules);
  try {
    step();
    flush_streams();
    return true;
  } catch (Raise& error) {
    *problem = describe(error.exception());
  } catch (NotSupported& refusal) {
    *problem = "not supported: " + describe(refusal);
    forget_refused_step(before.get());
  }
  flush_streams();
  return false;
}

// The program ends when its threads have ended, but for daemons.
void wait_for_threads() {
  const Ref threading(dict_find(import_system.modules, intern("threading")));
  if (!threading) return;
  try {
    call_method(threading, intern("_shutdown"));
  } catch (Raise& error) {
    report_unraisable(error.exception(), threading);
  }
}

int end_program(int status) {
  wait_for_threads();
  run_exit_callbacks();
  keep_lock_for_good();  // Daemons stay where they are.
  if (!flush_streams() && status == 0) status = kStatusFlushFailed;
  finalize_modules();
  if (!flush_streams() && status == 0) status = kStatusFlushFailed;
  return status;
}

}  // namespace

Interpreter::Interpreter(InterpreterOptions options, Parser& parser)
    : options_(std::move(options)), parser_(parser) {
  on_refusal = options_.on_not_supported;
  signal(SIGPIPE, SIG_IGN);  // What nobody reads is an error of the write: BrokenPipeError.
  initialize_objects(options_.python_minor);
  initialize_language();
  initialize_loop();
  runtime_hooks.stop = stop;
  runtime_hooks.unraisable = report_unraisable;
  import_system.parser = &parser_;
  create_own_modules(options_);
}

Interpreter::~Interpreter() = default;

void Interpreter::preload(const std::vector<std::string>& modules) {
  std::string problem;  // The program's own import meets it again.
  for (const std::string& module : modules) attempt([&] { import_module(module); }, &problem);
}

void Interpreter::use_virtual_time() { reference::use_virtual_time(); }

bool Interpreter::load_module(std::string_view source, const std::string& name,
                              std::string* problem) {
  const auto step = [&] { execute(create_module(intern(name), name).get(), source, name); };
  if (attempt(step, problem)) return true;
  if (dict_find(import_system.modules, intern(name))) {
    dict_remove(import_system.modules, Value(intern(name)));
  }
  return false;
}

std::optional<std::int64_t> Interpreter::call(const std::string& module,
                                              const std::string& function, std::int64_t argument,
                                              std::string* problem) {
  std::int64_t number = 0;
  const auto step = [&] {
    Ref callee = get_attribute(import_module(module), intern(function));
    Ref result = reference::call(callee, {make_int(argument)});
    if (!is_int(result) || !int_to_int64(result, &number)) {
      raise_type_error(function + "() gave no integer of 64 bits");
    }
  };
  if (!attempt(step, problem)) return std::nullopt;
  return number;
}

int Interpreter::run_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream source;
  if (!file || !(source << file.rdbuf())) {
    const int error = errno;
    std::fprintf(stderr, "corospec: can't open file '%s': [Errno %d] %s\n", path.c_str(), error,
                 std::strerror(error));
    return kStatusUsage;
  }
  put_first_in_path(folder_of(absolute(path)));
  if (options_.argv.empty()) set_program_arguments({path});
  return run_program(source.str(), since(9) ? with_folder(path) : path);
}

int Interpreter::run_source(std::string_view source, const std::string& filename) {
  put_first_in_path("");
  if (options_.argv.empty()) set_program_arguments({filename});
  return run_program(source, filename);
}

int Interpreter::run_program(std::string_view source, const std::string& filename) {
  not_supported_.clear();
  begin_signals();
  try {
    return end_program(run_main(source, filename));
  } catch (NotSupported& problem) {
    not_supported_ = describe(problem);
    report_refusal(not_supported_);
    return kStatusNotSupported;
  }
}

}  // namespace corospec::reference
