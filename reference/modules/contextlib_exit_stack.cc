// contextlib.ExitStack: context managers that are entered one by one and left in reverse order, as
// if their with statements were nested.
#include <fmt/format.h>

#include "reference/language/machine.h"
#include "reference/modules/call_arguments.h"
#include "reference/modules/contextlib_internal.h"
#include "reference/modules/define.h"
#include "reference/modules/handling.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Type ExitStackType;

struct ExitStack : Object {
  List* callbacks;  // called like __exit__, the last first
  Dict* dict;
};

ExitStack* self_of(Value value) { return value.as<ExitStack>(); }

Ref create(Type* type, Args) {
  auto* stack = allocate<ExitStack>(*type);
  stack->callbacks = make_list().take();
  gc_track(stack);
  return Ref::adopt(Value(stack));
}

void init(Value, Args args) { expect_args("ExitStack.__init__", args, 0, 0); }

// --- filling the stack

[[noreturn]] void raise_no_manager(Type* type, Str* missing) {
  Ref absent = catching([&]() -> Outcome { raise_attribute_error(Value(type), missing); }).take();
  if (!since(11)) throw Raise(std::move(absent));  // [manager.stack.not_manager_attribute]
  Handling handling(absent);
  const std::string module = type->module && is_str(type->module) ? utf8(type->module) : "builtins";
  // [manager.stack.not_manager]
  Ref error = make_exception(
      TypeErrorType, fmt::format("'{}.{}' object does not support the context manager protocol",
                                 module, type->qualname));
  set_cause(error, none());
  throw Raise(std::move(error));
}

void push_exit(ExitStack* stack, Value exit_method, Value manager) {
  list_append(stack->callbacks, make_bound_method(exit_method, manager));
}

Ref enter_context(Value self, Args args) {
  expect_args("enter_context", args, 1, 1);
  Type* type = type_of(args[0]);
  Ref enter = find_attribute(Value(type), names::dunder_enter);
  if (!enter) raise_no_manager(type, names::dunder_enter);
  Ref exit = find_attribute(Value(type), names::dunder_exit);
  if (!exit) raise_no_manager(type, names::dunder_exit);
  Ref result = call(enter, {args[0]});      // [manager.stack.enter_fails]
  push_exit(self_of(self), exit, args[0]);  // [manager.stack.enter_context]
  return result;
}

Ref push(Value self, Args args) {
  expect_args("push", args, 1, 1);
  Ref exit = find_attribute(Value(type_of(args[0])), names::dunder_exit);
  if (exit) {
    push_exit(self_of(self), exit, args[0]);  // [manager.stack.push]
  } else {
    list_append(self_of(self)->callbacks, args[0]);  // [manager.stack.push_function]
  }
  return Ref(args[0]);
}

// What callback() pushes; `data` is (function, arguments, keywords).
// [manager.stack.callback] It hears of no exception, and what it returns is dropped.
Ref run_callback(Value data, Args) {
  const Tuple* parts = data.as<Tuple>();
  CallArguments arguments;
  arguments.add_all(parts->items[1].as<Tuple>()->values());
  arguments.set_keywords(parts->items[2].as<Dict>());
  arguments.call(parts->items[0]);
  return make_none();
}

Ref callback(Value self, Args args) {
  if (args.count == 0) raise_type_error("callback expected at least 1 positional argument, got 0");
  CallArguments arguments(drop_first(args));
  Handle<Tuple> positional = arguments.positional();
  Handle<Dict> keywords = arguments.keywords();
  Handle<Tuple> data = make_tuple({args[0], Value(positional), Value(keywords)});
  list_append(self_of(self)->callbacks, make_closure("_exit_wrapper", run_callback, data));
  return Ref(args[0]);
}

Ref pop_all(Value self, Args args) {
  expect_args("pop_all", args, 0, 0);
  Ref other = call(Value(type_of(self)), {});
  std::swap(self_of(self)->callbacks, self_of(other)->callbacks);  // [manager.stack.pop_all]
  return other;
}

// --- unwinding

// The exception that a callback has raised gets the one it was called with as context, where nested
// with statements would have put it: below the new ones, above what was being handled outside.
// [manager.stack.context]
void fix_context(Value raised, Value before, Value outside) {
  for (;;) {
    Value context = raised.as<Exception>()->context;
    if (!context || context == before) return;
    if (context == outside) break;
    raised = context;
  }
  // [manager.stack.context_lost] Without one before, `outside` is cut off.
  assign(raised.as<Exception>()->context, before && !is_none(before) ? before : Value());
}

// [manager.stack.order] [manager.stack.again] [manager.stack.inside_itself]
Ref pop_callback(ExitStack* stack) {
  List* callbacks = stack->callbacks;
  return Ref::adopt(callbacks->items[--callbacks->size]);
}

// Calls one callback with the current exception (null: none). True: it is suppressed.
bool leave_one(Value callback, Value exception) {
  if (!exception) return truth(call(callback, {none(), none(), none()}));
  Value traceback = exception.as<Exception>()->traceback;
  return truth(
      call(callback, {Value(type_of(exception)), exception, traceback ? traceback : none()}));
}

// [manager.stack.nested] What the next callback is called with, and what becomes of it.
struct Unwinding {
  Ref exception;  // on its way out; null: none
  bool suppressed = false;
  bool raised = false;  // by a callback
};

void unwind(ExitStack* stack, Unwinding& state) {
  Ref outside(handled_exception());
  while (stack->callbacks->size > 0) {
    Ref callback = pop_callback(stack);
    try {
      if (!leave_one(callback, state.exception)) continue;
      state.suppressed = true;
      state.raised = false;
      state.exception = Ref();
    } catch (Raise& error) {
      fix_context(error.exception(), state.exception, outside);
      state.raised = true;
      state.exception = error.take();
    }
  }
}

Ref exit(Value self, Args args) {
  expect_args("__exit__", args, 3, 3);
  Unwinding state;
  const bool received = !is_none(args[1]);
  if (received) state.exception = Ref(args[1]);
  unwind(self_of(self), state);
  if (state.raised) throw Raise(std::move(state.exception));
  return make_bool(received && state.suppressed);
}

// [manager.stack.enter]
Ref enter(Value self, Args args) {
  expect_args("__enter__", args, 0, 0);
  return Ref(self);
}

Ref close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  call_method(self, names::dunder_exit, {none(), none(), none()});  // [manager.stack.close]
  return make_none();
}

constexpr MethodDef kMethods[] = {
    {"enter_context", enter_context},
    {"push", push},
    {"callback", callback},
    {"pop_all", pop_all},
    {"close", close},
    {"__enter__", enter},
    {"__exit__", exit},
};

void prepare_type() {
  // [manager.stack.not_collected] Callbacks are released, not called.
  Owned<ExitStack, &ExitStack::callbacks, &ExitStack::dict>::install(ExitStackType);
  ExitStackType.flags &= ~kNoWeakrefs;
  ExitStackType.flags |= kSubclassable | kHasDict;
  ExitStackType.dict_offset = dict_offset_of<ExitStack>();
  ExitStackType.slots.create = create;
  ExitStackType.slots.init = init;
  ready(ExitStackType, "contextlib.ExitStack", nullptr, kMethods);
}

}  // namespace

void define_exit_stack(Module* module) {
  once(prepare_type);
  define_type(module, ExitStackType);
}

}  // namespace corospec::reference
