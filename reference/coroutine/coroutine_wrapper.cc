// coroutine_wrapper: the iterator that `__await__` of a native coroutine returns. It passes
// everything on to the coroutine.
#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/generator_type.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"

namespace corospec::reference {

Type CoroutineWrapperType;

namespace {

struct CoroutineWrapper : Object {
  Value coroutine;
};

Generator& coroutine_of(Value self) {
  return *self.as<CoroutineWrapper>()->coroutine.as<Generator>();
}

Ref result_of(Outcome outcome) {
  if (outcome.is_yielded()) return outcome.take();
  throw_outcome(outcome);
}

Ref method_send(Value self, Args args) {
  expect_method_args("coroutine_wrapper.send", args, 1, 1);  // [await.wrapper.arity]
  // [await.wrapper.send]
  return result_of(send(coroutine_of(self), args[0]));
}

Ref method_throw(Value self, Args args) {
  expect_throw_args("coroutine_wrapper.throw", args);
  warn_of_throw_arguments("throw", args);  // [await.wrapper.deprecated_again]
  // [await.wrapper.throw]
  return result_of(throw_into(coroutine_of(self), args));
}

Ref method_close(Value self, Args args) {
  expect_method_args("coroutine_wrapper.close", args, 0, 0);
  // [await.wrapper.close]
  Outcome outcome = close(coroutine_of(self));
  if (outcome.is_raised()) throw_outcome(outcome);
  return outcome.take();
}

// [await.wrapper.members]
constexpr MethodDef kMethods[] = {
    {"send", method_send}, {"throw", method_throw}, {"close", method_close}};

}  // namespace

Ref make_coroutine_wrapper(Value coroutine) {
  auto* wrapper = allocate<CoroutineWrapper>(CoroutineWrapperType);
  // [await.wrapper.keeps] [await.wrapper.drop] It owns a reference, and closes nothing when it
  // goes.
  assign(wrapper->coroutine, coroutine);
  gc_track(wrapper);  // [await.wrapper.cycle]
  return Ref::adopt(Value(wrapper));
}

void initialize_coroutine_wrapper() {
  Type& type = CoroutineWrapperType;
  Owned<CoroutineWrapper, &CoroutineWrapper::coroutine>::install(type);  // [await.wrapper.keeps]
  // [await.wrapper.iter] [await.wrapper.yield_from]
  type.slots.iter = iterate_self;
  // [await.wrapper.next]
  type.slots.next = [](Value self) { return send(coroutine_of(self), none()); };
  // [await.wrapper.type] [await.wrapper.no_instance] There is no `create` slot.
  ready(type, "coroutine_wrapper", nullptr, kMethods);
}

}  // namespace corospec::reference
