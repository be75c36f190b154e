// builtins: functions about the scope of their caller, and __import__.
#include <fmt/core.h>

#include "reference/language/import.h"
#include "reference/language/machine.h"
#include "reference/modules/builtins_parts.h"
#include "reference/modules/sys.h"
#include "reference/object/exception.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference::builtins {

Ref import(Value, Args args) {
  static constexpr const char* kNames[] = {"name", "globals", "locals", "fromlist", "level"};
  Value given[5];
  parse_args("__import__", args, kNames, 1, given);
  if (!is_str(given[0])) raise_type_error("module name must be a string");
  const int64_t level = given[4] ? index_as_int64(given[4]) : 0;
  if (level < 0) raise_value_error("level must be >= 0");
  Handle<Dict> none_given = make_dict();
  const bool has_globals = given[1] && is_dict(given[1]);
  return import_by_name(given[0].as<Str>(), has_globals ? given[1].as<Dict>() : none_given.get(),
                        given[3], static_cast<int>(level));
}

namespace {

Frame* caller() {
  if (!machine.current) raise(SystemErrorType, "frame does not exist");
  return machine.current;
}

Ref globals(Value, Args args) {
  expect_args("globals", args, 0, 0);
  return Ref(Value(caller()->function->globals));
}

Ref locals(Value, Args args) {
  expect_args("locals", args, 0, 0);
  return frame_locals(caller());
}

Ref vars(Value, Args args) {
  expect_args("vars", args, 0, 1);
  if (args.count == 0) return frame_locals(caller());
  if (Ref dict = find_attribute(args[0], names::dunder_dict)) return dict;
  raise_type_error("vars() argument must have __dict__ attribute");
}

Ref sorted_list(Value names) {
  Handle<List> list = to_list(names);
  list_sort(list.get(), {}, false);
  return list;
}

Ref dir(Value, Args args) {
  expect_args("dir", args, 0, 1);
  if (args.count == 0) {
    Ref variables = frame_locals(caller());
    return sorted_list(is_dict(variables) ? variables : call_method(variables, names::keys));
  }
  Ref method = find_special(args[0], intern("__dir__"));
  if (!method) raise_type_error("object does not provide __dir__");
  return sorted_list(call(method, {}));
}

// What the machine calls for an expression statement in interactive code.
Ref display(Value, Args args) {
  expect_args("__displayhook__", args, 1, 1);
  Ref hook(sys_attribute("displayhook"));
  if (!hook) raise(RuntimeErrorType, "lost sys.displayhook");
  return call(hook, {args[0]});
}

// exit() and quit(), which the module site gives to every program.
Ref exit(Value, Args args) {
  expect_args("exit", args, 0, 1);
  Ref exception = call(Value(&SystemExitType), {args.count > 0 ? args[0] : none()});
  set_context(exception, handled_exception());
  throw Raise(std::move(exception));
}

constexpr FunctionDef kFunctions[] = {
    {"exit", exit},       {"quit", exit},     {"__displayhook__", display},
    {"globals", globals}, {"locals", locals}, {"vars", vars},
    {"dir", dir}};

}  // namespace

std::span<const FunctionDef> scope_functions() { return kFunctions; }

}  // namespace corospec::reference::builtins
