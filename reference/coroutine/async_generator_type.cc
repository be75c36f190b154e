// What Python sees of an asynchronous generator and of its awaitables.
#include <fmt/format.h>

#include "reference/coroutine/async_generator.h"
#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/generator_type.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/generic_alias.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/thread_state.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type AsyncGeneratorType;
Type AsyncGeneratorSendType, AsyncGeneratorThrowType;

namespace {

AsyncGenerator& self_of(Value value) { return *value.as<AsyncGenerator>(); }

// --- the generator

Ref method_anext(Value self, Args args) {
  // [agen.anext.arity]
  expect_no_args("__anext__", args);
  return make_asend(self, none());
}

Ref method_aiter(Value self, Args args) {
  expect_no_args("__aiter__", args);  // [agen.aiter.arity]
  return Ref(self);                   // [agen.aiter.self]
}

Ref method_asend(Value self, Args args) {
  // [agen.asend.arity]
  expect_method_args("async_generator.asend", args, 1, 1);
  return make_asend(self, args[0]);
}

Ref method_athrow(Value self, Args args) {
  expect_args("athrow", args, 0, -1);
  warn_of_throw_arguments("athrow", args);  // [agen.athrow.forms.deprecated]
  return make_athrow(self, args);
}

Ref method_aclose(Value self, Args args) {
  // [agen.aclose.arity]
  expect_method_args("async_generator.aclose", args, 0, 0);
  return make_aclose(self);
}

// [agen.attr.running.waits] Since 3.8 for as long as one of its awaitables runs;
// [agen.attr.running] [agen.attr.running.waits_false] before, while the body executes.
Ref get_async_running(Value self) {
  return since(8) ? make_bool(self_of(self).running) : get_running(self);
}

// [agen.hooks.finalizer_cycle]
void generator_traverse(Object* object, Visitor& visitor) {
  GeneratorType.slots.traverse(object, visitor);
  visit_if_set(visitor, static_cast<AsyncGenerator*>(object)->finalizer);
}

// [agen.final.nothing_kept]
void generator_destroy(Object* object) noexcept {
  drop(static_cast<AsyncGenerator*>(object)->finalizer);
  destroy_generator(object);
}

// [agen.create.not_awaitable] [agen.create.not_iterable] There is no `__await__`, and no `send`.
constexpr MethodDef kMethods[] = {
    {"__aiter__", method_aiter},
    {"__anext__", method_anext},
    {"asend", method_asend},
    {"athrow", method_athrow},
    {"aclose", method_aclose},
    // [agen.attr.subscript]
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // last: since 3.9
};
// [agen.attr.read_only] Only the names have a setter.
constexpr AttributeDef kAttributes[] = {
    {"ag_await", get_awaited},
    {"ag_running", get_async_running},
    {"ag_frame", get_frame},
    {"ag_code", get_code},
    {"__name__", get_name<&Generator::name>, set_name<&Generator::name>},
    {"__qualname__", get_name<&Generator::qualname>, set_name<&Generator::qualname>},
    {"ag_suspended", get_suspended},  // last: since 3.12
};

// --- its awaitables

Ref result_of(Outcome outcome) {
  if (outcome.is_yielded()) return outcome.take();
  throw_outcome(outcome);
}

// As messages call the methods of the awaitables.
struct MethodNames {
  const char *send, *throw_, *close;
};
template <class Awaitable>
constexpr MethodNames kNames = {"async_generator_asend.send", "async_generator_asend.throw",
                                "async_generator_asend.close"};
template <>
constexpr MethodNames kNames<AsyncGeneratorThrow> = {
    "async_generator_athrow.send", "async_generator_athrow.throw", "async_generator_athrow.close"};

template <class Awaitable>
Ref awaitable_send(Value self, Args args) {
  expect_method_args(kNames<Awaitable>.send, args, 1, 1);  // [agen.step.arity]
  return result_of(resume(*self.as<Awaitable>(), args[0]));
}

template <class Awaitable>
Ref awaitable_throw(Value self, Args args) {
  // [agen.step.arity_ends] The generator's throw() counts them.
  if (args.names != nullptr) expect_throw_args(kNames<Awaitable>.throw_, args);
  return result_of(throw_into(*self.as<Awaitable>(), args));
}

template <class Awaitable>
Ref awaitable_close(Value self, Args args) {
  expect_method_args(kNames<Awaitable>.close, args, 0, 0);
  Outcome outcome = close(*self.as<Awaitable>());
  if (outcome.is_raised()) throw_outcome(outcome);
  return outcome.take();
}

Ref awaitable_await(Value self, Args args) {
  expect_no_args("__await__", args);
  // [agen.step.iterator]
  return Ref(self);
}

// Since 3.13: RuntimeWarning for an awaitable that nobody has awaited.
void warn_never_awaited(const AsyncGenerator& generator, const char* method, Value awaitable) {
  if (!runtime_hooks.warn) return;
  Outcome warned = catching([&] {
    // [agen.step.never_awaited_text]
    runtime_hooks.warn(RuntimeWarningType,
                       fmt::format("coroutine method '{}' of '{}' was never awaited", method,
                                   utf8(generator.qualname))
                           .c_str());
    return Outcome::returned(make_none());
  });
  if (warned.is_raised() && runtime_hooks.unraisable) {  // [agen.step.never_awaited_error]
    runtime_hooks.unraisable(warned.value, awaitable);
  }
  warned.discard();
}

// [agen.step.never_awaited_closed] Its state says so.
void send_finalize(Object* object) {
  auto* awaitable = static_cast<AsyncGeneratorSend*>(object);
  if (awaitable->state != AwaitableState::kCreated) return;
  warn_never_awaited(*awaitable->generator, "asend", Value(object));
}

void throw_finalize(Object* object) {
  auto* awaitable = static_cast<AsyncGeneratorThrow*>(object);
  if (awaitable->state != AwaitableState::kCreated) return;
  warn_never_awaited(*awaitable->generator, awaitable->given ? "athrow" : "aclose", Value(object));
}

// [agen.step.awaitable] [agen.step.methods] And `__next__` below.
template <class Awaitable>
constexpr MethodDef kAwaitableMethods[] = {
    {"send", awaitable_send<Awaitable>},
    {"throw", awaitable_throw<Awaitable>},
    {"close", awaitable_close<Awaitable>},
    {"__await__", awaitable_await},
};

template <class Awaitable>
void prepare_awaitable(Type& type, const char* name, void (*finalize)(Object*)) {
  // [agen.step.no_attributes] There is no kHasDict.
  type.slots.iter = iterate_self;  // [agen.step.iterator]
  // [agen.step.next]
  type.slots.next = [](Value self) { return resume(*self.as<Awaitable>(), none()); };
  // [agen.step.never_awaited] [agen.step.never_awaited_silent]
  if (since(13)) type.slots.finalize = finalize;
  ready(type, name, nullptr, kAwaitableMethods<Awaitable>);
}

}  // namespace

void initialize_async_generator_awaitables() {
  // [agen.step.types]
  Owned<AsyncGeneratorSend, &AsyncGeneratorSend::generator, &AsyncGeneratorSend::sent>::install(
      AsyncGeneratorSendType);
  prepare_awaitable<AsyncGeneratorSend>(AsyncGeneratorSendType, "async_generator_asend",
                                        send_finalize);
  Owned<AsyncGeneratorThrow, &AsyncGeneratorThrow::generator, &AsyncGeneratorThrow::given>::install(
      AsyncGeneratorThrowType);
  prepare_awaitable<AsyncGeneratorThrow>(AsyncGeneratorThrowType, "async_generator_athrow",
                                         throw_finalize);
}

void initialize_async_generator() {
  // [agen.hooks.thread]
  belongs_to_thread(async_generator_hooks, [] {
    drop(async_generator_hooks.first_iteration);
    drop(async_generator_hooks.finalizer);
  });
  Type& type = AsyncGeneratorType;
  prepare_like_generator(type);
  type.instance_size = sizeof(AsyncGenerator);
  type.slots.destroy = generator_destroy;    // [agen.hooks.finalizer_captured]
  type.slots.traverse = generator_traverse;  // [agen.hooks.finalizer_cycle]
  std::span<const MethodDef> methods(kMethods);
  // [agen.attr.subscript] [agen.attr.subscript_missing]
  if (!since(9)) methods = methods.first(methods.size() - 1);
  std::span<const AttributeDef> attributes(kAttributes);
  // [agen.attr.suspended] [agen.attr.suspended_missing] [agen.attr.name]
  if (!since(12)) attributes = attributes.first(attributes.size() - 1);
  ready(type, "async_generator", nullptr, methods, attributes);
  initialize_async_generator_awaitables();
}

}  // namespace corospec::reference
