// contextlib.ExitStack: context managers that are entered one by one and left in reverse order, as
// if their with statements were nested.
#include "reference/language/machine.h"
#include "reference/modules/contextlib_internal.h"
#include "reference/modules/contextlib_stack.h"
#include "reference/modules/define.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"

namespace corospec::reference {

namespace {

Type ExitStackType;

ExitStack* self_of(Value value) { return value.as<ExitStack>(); }

// Calls one callback with the current exception (null: none). True: it is suppressed.
bool leave_one(Value callback, Value exception) {
  if (!exception) return truth(call(callback, {none(), none(), none()}));
  // Ours, for the callback may give the exception another one.
  const Ref traceback(exception.as<Exception>()->traceback);
  return truth(
      call(callback, {Value(type_of(exception)), exception, traceback ? traceback.get() : none()}));
}

// [manager.stack.nested] What the next callback is called with, and what becomes of it.
struct Unwinding {
  Ref exception;  // on its way out; null: none
  bool suppressed = false;
  bool raised = false;  // by a callback
};

void unwind(ExitStack* stack, Unwinding& state) {
  Ref outside(handled_exception());
  while (Ref entry = pop_callback(stack)) {
    try {
      if (!leave_one(entry.as<Tuple>()->items[1], state.exception)) continue;
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

constexpr MethodDef kMethods[] = {{"close", close}, {"__enter__", enter}, {"__exit__", exit}};

void prepare_type() {
  ExitStackType.flags = kSubclassable;
  ready(ExitStackType, "contextlib.ExitStack", &BaseExitStackType, kMethods);
}

}  // namespace

void define_exit_stack(Module* module) {
  once(prepare_type);
  define_type(module, ExitStackType);
}

}  // namespace corospec::reference
