// What Python sees of a native coroutine: its type, methods and attributes.
#include <fmt/format.h>

#include "reference/coroutine/async_generator.h"
#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/generator_type.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/generic_alias.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/thread_state.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type CoroutineType;

namespace {

Generator& self_of(Value value) { return *value.as<Generator>(); }

Ref result_of(Outcome outcome) {
  if (outcome.is_yielded()) return outcome.take();
  throw_outcome(outcome);
}

Ref method_send(Value self, Args args) {
  // [co.send.arity]
  expect_method_args("coroutine.send", args, 1, 1);
  return result_of(send(self_of(self), args[0]));
}

Ref method_throw(Value self, Args args) {
  // [co.throw.arity]
  expect_throw_args("coroutine.throw", args);
  warn_of_throw_arguments("throw", args);
  return result_of(throw_into(self_of(self), args));
}

Ref method_close(Value self, Args args) {
  // [co.close.arity]
  expect_method_args("coroutine.close", args, 0, 0);
  Outcome outcome = close(self_of(self));
  if (outcome.is_raised()) throw_outcome(outcome);
  return outcome.take();
}

Ref method_await(Value self, Args args) {
  expect_no_args("__await__", args);
  // [await.wrapper.new]
  return make_coroutine_wrapper(self);
}

Ref get_origin(Value self) {
  Value origin = static_cast<Coroutine&>(self_of(self)).origin;
  // [co.origin.off] [co.origin.form]
  return origin ? Ref(origin) : make_none();
}

// The origin is not traversed: tuples of names and numbers are part of no cycle.
void coroutine_destroy(Object* object) noexcept {
  drop(static_cast<Coroutine*>(object)->origin);  // [co.origin.released]
  destroy_generator(object);
}

// [co.iter.no_methods] [co.members] [co.method.of_type] PEP 492, "Differences from generators":
// there is neither __iter__ nor __next__.
constexpr MethodDef kMethods[] = {
    {"send", method_send},
    {"throw", method_throw},
    {"close", method_close},
    {"__await__", method_await},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // last: since 3.13
};
constexpr AttributeDef kAttributes[] = {
    // [co.attr.await] [aflow.steps.cr_await]
    {"cr_await", get_awaited},
    {"cr_running", get_running},
    {"cr_frame", get_frame},
    {"cr_code", get_code},
    {"__name__", get_name<&Generator::name>, set_name<&Generator::name>},
    {"__qualname__", get_name<&Generator::qualname>, set_name<&Generator::qualname>},
    {"cr_origin", get_origin},        // since 3.7
    {"cr_suspended", get_suspended},  // since 3.11
};

}  // namespace

void initialize_coroutine() {
  belongs_to_thread(coroutine_origin_depth);  // [co.origin.thread]
  // [co.hook.thread]
  belongs_to_thread(coroutine_hooks.wrapper, [] { drop(coroutine_hooks.wrapper); });
  Type& type = CoroutineType;
  prepare_like_generator(type);  // [co.repr]
  type.instance_size = sizeof(Coroutine);
  type.slots.destroy = coroutine_destroy;  // [co.origin.released]
  std::span<const MethodDef> methods(kMethods);
  // [co.type.subscript] [co.type.subscript_refused]
  if (!since(13)) methods = methods.first(methods.size() - 1);
  std::span<const AttributeDef> attributes(kAttributes);
  // [co.attr.suspended] [co.attr.suspended_unknown] [co.origin.off] [co.origin.missing]
  // [co.name.function]
  attributes = attributes.first(attributes.size() - (since(11) ? 0 : since(7) ? 1 : 2));
  ready(type, "coroutine", nullptr, methods, attributes);
  initialize_coroutine_wrapper();  // [await.wrapper.type]
  initialize_async_generator();
}

}  // namespace corospec::reference
