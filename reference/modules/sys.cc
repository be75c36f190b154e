// The module sys: the interpreter's state and what can be asked about it.
#include "reference/modules/sys.h"

#include <fmt/core.h>

#include "reference/coroutine/recursion.h"
#include "reference/language/import.h"
#include "reference/language/machine.h"
#include "reference/language/traceback.h"
#include "reference/modules/define.h"
#include "reference/object/allocation.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Dict* sys_dict = nullptr;
std::vector<std::string> program_arguments;
std::string executable;

// --- what is being handled

Value traceback_of(Value exception) {
  Value traceback = exception.as<Exception>()->traceback;
  return traceback ? traceback : none();
}

Ref exc_info(Value, Args args) {
  expect_args("exc_info", args, 0, 0);
  Value handled = handled_exception();
  if (!handled) return make_tuple({none(), none(), none()});
  return make_tuple({Value(type_of(handled)), handled, traceback_of(handled)});
}

Ref exception(Value, Args args) {
  expect_args("exception", args, 0, 0);
  Value handled = handled_exception();
  return handled ? Ref(handled) : make_none();  // [look.exception]
}

Ref exit(Value, Args args) {
  expect_args("exit", args, 0, 1);
  Ref error = args.count == 1 && !is_none(args[0]) ? call(Value(&SystemExitType), {args[0]})
                                                   : call(Value(&SystemExitType), {});
  set_context(error, handled_exception());
  throw Raise(std::move(error));
}

// --- frames and recursion

Ref get_frame(Value, Args args) {
  expect_args("_getframe", args, 0, 1);
  int64_t depth = args.count > 0 ? index_as_int64(args[0]) : 0;
  Frame* found = nullptr;
  for_each_active_frame(machine.current, [&](Frame* frame) {
    if (depth-- <= 0) found = frame;
    return !found;
  });
  if (!found) raise_value_error("call stack is not deep enough");
  return frame_object_of(found);
}

Ref get_frame_module_name(Value self, Args args) {
  Ref frame;
  try {
    frame = get_frame(self, args);
  } catch (Raise&) {
    return make_none();
  }
  Value name = dict_find(frame.as<FrameObject>()->function->globals, names::dunder_name);
  return name ? Ref(name) : make_none();
}

Ref get_recursion_limit(Value, Args) { return make_int(int64_t{recursion.limit}); }

Ref set_recursion_limit(Value, Args args) {
  expect_args("setrecursionlimit", args, 1, 1);
  const int64_t limit = index_as_int64(args[0]);
  if (limit < 1) raise_value_error("recursion limit must be greater or equal than 1");
  if (limit > INT32_MAX) raise(OverflowErrorType, "signed integer is greater than maximum");
  if (recursion.depth >= limit) {
    raise(RecursionErrorType,
          fmt::format("cannot set the recursion limit to {} at the recursion depth {}: the limit "
                      "is too low",
                      limit, recursion.depth));
  }
  recursion.limit = static_cast<int>(limit);
  return make_none();
}

// --- objects

Ref get_reference_count(Value, Args args) {
  expect_args("getrefcount", args, 1, 1);
  if (!args[0].is_object()) return make_int(int64_t{1} << 30);
  return make_int(int64_t{args[0].object()->refcount});
}

Ref get_size(Value, Args args) {
  static constexpr const char* kNames[] = {"object", "default"};
  Value given[2];
  parse_args("getsizeof", args, kNames, 1, given);
  if (Ref method = find_special(given[0], names::dunder_sizeof)) return call(method, {});
  return make_int(int64_t{type_of(given[0])->instance_size});
}

Ref get_allocated_blocks(Value, Args args) {
  expect_args("getallocatedblocks", args, 0, 0);
  return make_int(static_cast<int64_t>(allocated_blocks()));
}

Ref intern_str(Value, Args args) {
  expect_args("intern", args, 1, 1);
  if (!is_exactly(args[0], StrType)) {
    const char* why = is_str(args[0]) ? "can't intern " : "intern() argument must be str, not ";
    raise_type_error(why + type_of(args[0])->name);
  }
  return intern(args[0].as<Str>());
}

Ref is_interned(Value, Args args) {
  expect_args("_is_interned", args, 1, 1);
  return make_bool(is_str(args[0]) && args[0].as<Str>()->interned);
}

// --- tracing, which the machine does not do

template <const char* const& name>
Ref set_tracer(Value, Args args) {
  expect_args(name, args, 1, 1);
  if (!is_none(args[0])) throw NotSupported(std::string("sys.") + name);
  return make_none();
}
constexpr const char* kSetTrace = "settrace";
constexpr const char* kSetProfile = "setprofile";

Ref no_tracer(Value, Args) { return make_none(); }

// --- settings

Ref get_default_encoding(Value, Args) { return make_str("utf-8"); }
Ref get_file_system_encode_errors(Value, Args) { return make_str("surrogateescape"); }
Ref is_finalizing(Value, Args) { return make_bool(false); }

Ref get_switch_interval(Value, Args) { return make_float(switch_interval()); }
Ref set_switch_interval(Value, Args args) {
  expect_args("setswitchinterval", args, 1, 1);
  const double seconds = as_double(args[0]);
  if (seconds <= 0) raise_value_error("switch interval must be strictly positive");
  reference::set_switch_interval(seconds);
  return make_none();
}

Ref get_int_max_str_digits(Value, Args) { return make_int(int_max_str_digits); }
Ref set_int_max_str_digits(Value, Args args) {
  expect_args("set_int_max_str_digits", args, 1, 1);
  const int64_t digits = index_as_int64(args[0]);
  if (digits != 0 && digits < 640) {
    raise_value_error("maxdigits must be 0 or larger than 640");
  }
  int_max_str_digits = digits;
  return make_none();
}

// --- hooks

Ref display_hook(Value, Args args) {
  expect_args("displayhook", args, 1, 1);
  if (is_none(args[0])) return make_none();
  dict_set(machine.builtins, intern("_"), none());
  Ref out(sys_attribute("stdout"));
  if (!out) raise(RuntimeErrorType, "lost sys.stdout");
  if (!is_none(out)) {
    call_method(out, names::write, {repr(args[0])});
    call_method(out, names::write, {Value(intern("\n"))});
  }
  dict_set(machine.builtins, intern("_"), args[0]);
  return make_none();
}

Ref except_hook(Value, Args args) {
  expect_args("excepthook", args, 3, 3);
  if (!is_exception(args[1])) {
    write_error("TypeError: print_exception(): Exception expected for value, " +
                type_of(args[1])->name + " found\n");
    return make_none();
  }
  write_error(format_exception(args[1]));
  return make_none();
}

std::string unraisable_text(Value exception, Value where, Value message) {
  std::string text;
  if (message && !is_none(message)) {
    text = utf8(to_str(message)) + ": ";
  } else {
    text = "Exception ignored in: ";
  }
  if (where && !is_none(where)) {
    try {
      text += repr_utf8(where);
    } catch (Raise&) {
      text += "<object repr() failed>";
    }
  }
  return text + "\n" + format_exception(exception);
}

Ref unraisable_hook(Value, Args args) {
  expect_args("unraisablehook", args, 1, 1);
  Ref error = get_attribute(args[0], intern("exc_value"));
  Ref where = get_attribute(args[0], intern("object"));
  Ref message = get_attribute(args[0], intern("err_msg"));
  if (is_exception(error)) write_error(unraisable_text(error, where, message));
  return make_none();
}

Ref audit(Value, Args) { return make_none(); }

constexpr FunctionDef kFunctions[] = {
    {"exc_info", exc_info},
    {"exit", exit},
    {"_getframe", get_frame},
    {"getrecursionlimit", get_recursion_limit},
    {"setrecursionlimit", set_recursion_limit},
    {"getrefcount", get_reference_count},
    {"getsizeof", get_size},
    {"getallocatedblocks", get_allocated_blocks},
    {"intern", intern_str},
    {"settrace", set_tracer<kSetTrace>},
    {"setprofile", set_tracer<kSetProfile>},
    {"gettrace", no_tracer},
    {"getprofile", no_tracer},
    {"getdefaultencoding", get_default_encoding},
    {"getfilesystemencoding", get_default_encoding},
    {"getfilesystemencodeerrors", get_file_system_encode_errors},
    {"is_finalizing", is_finalizing},
    {"getswitchinterval", get_switch_interval},
    {"setswitchinterval", set_switch_interval},
    {"get_int_max_str_digits", get_int_max_str_digits},
    {"set_int_max_str_digits", set_int_max_str_digits},
    {"displayhook", display_hook},
    {"__displayhook__", display_hook},
    {"excepthook", except_hook},
    {"__excepthook__", except_hook},
};
struct VersionedFunction {
  int since;
  FunctionDef definition;
};
constexpr VersionedFunction kNewer[] = {
    {8, {"unraisablehook", unraisable_hook}},
    {8, {"__unraisablehook__", unraisable_hook}},
    {8, {"audit", audit}},
    {11, {"exception", exception}},
    {12, {"_getframemodulename", get_frame_module_name}},
    {13, {"_is_interned", is_interned}},
};

Ref strings(const std::vector<std::string>& texts) {
  Handle<List> list = make_list();
  for (const std::string& text : texts) list_append(list.get(), Ref(make_str(text)));
  return list;
}

void define_places(Module* module) {
  define(module, "modules", Value(import_system.modules));
  define(module, "path", Value(import_system.path));
  define(module, "argv", strings(program_arguments));
  define(module, "orig_argv", strings(program_arguments));
  Handle<Str> nothing(empty_str());
  define(module, "executable", make_str(executable));
  for (const char* name :
       {"prefix", "exec_prefix", "base_prefix", "base_exec_prefix", "platlibdir"}) {
    define(module, name, Value(nothing));
  }
  for (const char* name : {"warnoptions", "meta_path", "path_hooks"}) {
    define(module, name, make_list());
  }
  define(module, "path_importer_cache", make_dict());
  define(module, "_xoptions", make_dict());
  define(module, "dont_write_bytecode", boolean(true));
  define(module, "pycache_prefix", none());
}

}  // namespace

void set_executable(const std::string& path) { executable = path; }

void set_program_arguments(const std::vector<std::string>& arguments) {
  program_arguments = arguments;
  if (sys_dict) dict_set(sys_dict, intern("argv"), strings(arguments));
}

Value sys_attribute(const char* name) {
  return sys_dict ? dict_find(sys_dict, intern(name)) : Value();
}

void set_sys_attribute(const char* name, Value value) {
  if (sys_dict) dict_set(sys_dict, intern(name), value);
}

void write_error(std::string_view text) {
  Ref stream(sys_attribute("stderr"));
  if (!stream || is_none(stream)) return;
  try {
    Handle<Str> message = make_str(text);
    call_method(stream, names::write, {Value(message)});
    call_method(stream, names::flush);
  } catch (Raise&) {  // NOLINT(bugprone-empty-catch): there is no other place to say it.
  }
}

bool flush_streams() {
  bool good = true;
  for (const char* name : {"stdout", "stderr"}) {
    Ref stream(sys_attribute(name));
    if (!stream || is_none(stream)) continue;
    try {
      Ref closed = find_attribute(stream, intern("closed"));
      if (closed && truth(closed)) continue;
      call_method(stream, names::flush);
    } catch (Raise&) {
      good = false;
    }
  }
  return good;
}

void report_uncaught(Value exception) {
  Ref hook(sys_attribute("excepthook"));
  if (!hook) {
    write_error("sys.excepthook is missing\n" + format_exception(exception));
    return;
  }
  try {
    call(hook, {Value(type_of(exception)), exception, traceback_of(exception)});
  } catch (Raise& error) {
    write_error("Error in sys.excepthook:\n" + format_exception(error.exception()) +
                "\nOriginal exception was:\n" + format_exception(exception));
  }
}

void report_unraisable(Value exception, Value where) {
  // [look.unraisable.traceback]
  if (since(8) && !exception.as<Exception>()->traceback && machine.current) {
    add_traceback(exception, machine.current);
  }
  Ref hook(sys_attribute("unraisablehook"));
  try {
    if (!hook || is_none(hook) || hook.get() == sys_attribute("__unraisablehook__")) {
      write_error(unraisable_text(exception, where, {}));
      return;
    }
    Ref arguments = call(Value(&SimpleNamespaceType), {});
    set_attribute(arguments, intern("exc_type"), Value(type_of(exception)));
    set_attribute(arguments, intern("exc_value"), exception);
    set_attribute(arguments, intern("exc_traceback"), traceback_of(exception));
    set_attribute(arguments, intern("err_msg"), none());
    set_attribute(arguments, intern("object"), where ? where : none());
    call(hook, {arguments});  // [look.unraisable]
  } catch (Raise& error) {
    write_error("Exception ignored in sys.unraisablehook:\n" + format_exception(error.exception()));
  }
}

void initialize_module_sys(Module* module) {
  sys_dict = module->dict;
  define_functions(module, kFunctions);
  for (const VersionedFunction& newer : kNewer) {
    if (since(newer.since)) define_functions(module, std::span(&newer.definition, 1));
  }
  define_places(module);
  define_version(Value(module));
  define_streams(Value(module));
  define_coroutine_settings(module);
  define_async_generator_hooks(module);
}

}  // namespace corospec::reference
