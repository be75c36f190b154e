// Start of the language: types, hooks into the object system, and code that is run from native
// code.
#include <sys/resource.h>

#include "reference/coroutine/context.h"
#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/recursion.h"
#include "reference/language/frame_stack.h"
#include "reference/language/import.h"
#include "reference/language/machine.h"
#include "reference/language/machine_call.h"
#include "reference/language/machine_steps.h"
#include "reference/language/traceback.h"
#include "reference/language/type_params.h"
#include "reference/object/exception.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/reduce.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/thread_state.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constexpr const char* kTooDeep = "maximum recursion depth exceeded";

// Of the process's first thread.
size_t first_stack_size() {
  constexpr size_t kMost = size_t{64} * 1024 * 1024;
  rlimit limit{};
  size_t size = size_t{8} * 1024 * 1024;
  if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) {
    size = limit.rlim_cur;
  }
  return size > kMost ? kMost : size;
}

void enter_recursion(const char* where) {
  check_stack();
  if (!recursion.allows(1)) raise(RecursionErrorType, kTooDeep + std::string(where));
  ++recursion.depth;
}

void leave_recursion() { --recursion.depth; }

// The `__name__` in the globals of the code that is running.
Value current_module_name() {
  if (!machine.current) return {};
  return dict_find(machine.current->function->globals, names::dunder_name);
}

// Without the module nobody has asked to see warnings, and most of those issued here are hidden by
// default.
void warn_with_source(Type& category, const char* message, Value source) {
  Ref warnings(dict_find(import_system.modules, intern("warnings")));
  if (!warnings && &category != &RuntimeWarningType) return;
  if (!warnings) warnings = import_module("warnings");
  Handle<Str> text = make_str(message);
  call_method(warnings, intern("warn"), {Value(text), Value(&category), Value::small(1), source});
}

void warn(Type& category, const char* message) { warn_with_source(category, message, none()); }

// Whether the function of the module warnings has issued the warning: it writes where the coroutine
// was created, when that is known. [co.never.helper] An error in it is reported; when that is the
// warning itself, it was issued.
bool warned_by_module(Value coroutine) {
  Ref warnings = import_module("warnings");
  Ref function = find_attribute(warnings, intern("_warn_unawaited_coroutine"));
  if (!function) return false;  // [co.never.no_helper]
  try {
    call(function, {coroutine});
    return true;
  } catch (Raise& error) {
    if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), coroutine);
    return exception_is(error.exception(), RuntimeWarningType);
  }
}

// RuntimeWarning for a coroutine that nobody has awaited.
void warn_of_coroutine(Value coroutine) {
  if (since(7) && warned_by_module(coroutine)) return;
  const std::string text =
      "coroutine '" + utf8(coroutine.as<Generator>()->qualname) + "' was never awaited";
  warn_with_source(RuntimeWarningType, text.c_str(), since(9) ? coroutine : none());
}

Ref run_and_pop(Frame* frame) {
  Outcome outcome = catching([&] {
    check_stack();
    ++recursion.depth;
    Outcome result = run(frame, Resumption::send(make_none()));
    --recursion.depth;
    return result;
  });
  pop_frame(frame);
  Ref value = outcome.take();
  if (outcome.is_raised()) throw Raise(std::move(value));
  return value;
}

}  // namespace

// Leaves room for the deepest native function between two checks.
void measure_stack(size_t size) {
  constexpr size_t kReserve = size_t{512} * 1024;
  const char* here = static_cast<const char*>(__builtin_frame_address(0));
  machine.stack_limit = here - (size > 2 * kReserve ? size - kReserve : size / 2);
}

void check_stack() {
  if (static_cast<const char*>(__builtin_frame_address(0)) < machine.stack_limit) {
    raise(RecursionErrorType, kTooDeep);
  }
}

void initialize_language() {
  measure_stack(first_stack_size());
  // [thread.exc.own] [thread.exc.moves] What is handled stands in the frames, and these in bodies.
  // [thread.gen.moves] [thread.gen.close_elsewhere] Bodies belong to nobody: who resumes one puts
  // its frame on top of its own. [thread.gen.last_reference]
  belongs_to_thread(machine.current);
  belongs_to_thread(machine.stack_limit);
  belongs_to_thread(frame_stack);
  initialize_generator();
  initialize_coroutine();
  initialize_context();
  initialize_async_steps();
  initialize_code();
  initialize_function();
  initialize_frame();
  initialize_locals_proxy();
  initialize_traceback();
  initialize_type_params();
  machine.send_method = GeneratorType.lookup(intern("send"));
  machine.coroutine_send_method = CoroutineType.lookup(intern("send"));
  runtime_hooks.enter_recursion = enter_recursion;
  runtime_hooks.leave_recursion = leave_recursion;
  runtime_hooks.handled_exception = handled_exception;
  runtime_hooks.warn = warn;
  coroutine_hooks.warn_never_awaited = warn_of_coroutine;
  reduce_hooks.by_copyreg = [](Value self, int64_t protocol) {
    return call_method(import_module("copyreg"), intern("_reduce_ex"),
                       {self, Value::small(protocol)});
  };
  reduce_hooks.builtin = [](Str* name) { return Ref(dict_find(machine.builtins, name)); };
  runtime_hooks.current_module_name = current_module_name;
}

Ref run_class_body(Function* function, Dict* name_space) {
  retain(Value(function));
  retain(Value(name_space));
  Frame* frame = push_frame(function);
  frame->name_space = name_space;
  if (function->code->free_count) bind_closure(frame);
  return run_and_pop(frame);
}

Ref run_code(Code* code, Dict* globals, Dict* name_space, Tuple* closure) {
  Handle<Function> function = make_function_object(code, globals);
  if (closure) {
    retain(Value(closure));
    function->closure = closure;
  }
  return run_class_body(function.get(), name_space);
}

}  // namespace corospec::reference
