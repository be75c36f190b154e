// builtins: aiter and anext, since 3.10.
#include <fmt/core.h>

#include "reference/coroutine/coroutine.h"
#include "reference/modules/builtins_parts.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference::builtins {

namespace {

Ref aiter(Value, Args args) {
  expect_args("aiter", args, 1, 1);                         // [aiter.arity]
  Ref method = find_special(args[0], names::dunder_aiter);  // [aiter.class_lookup]
  if (!method) {                                            // [aiter.missing] [aiter.text]
    raise_type_error(fmt::format("'{}' object is not an async iterable", type_of(args[0])->name));
  }
  Ref iterator = call(method, {});  // [aiter.none]
  // [aiter.not_iterator] [aiter.not_bound]
  if (!type_of(iterator)->lookup(names::dunder_anext)) {
    raise_type_error(fmt::format("aiter() returned not an async iterator of type '{}'",
                                 type_of(iterator)->name));
  }
  return iterator;  // [aiter.call]
}

// --- the awaitable that anext(iterator, default) is

struct AnextAwaitable : Object {
  Value awaitable;  // what __anext__ has returned
  Value otherwise;  // the default
};
Type AnextAwaitableType;

// [anext.default_await_again] NOTE: asked for at each step, not only at the first one.
Ref iterator_of(Value self) {
  Value awaitable = self.as<AnextAwaitable>()->awaitable;
  Ref iterator = find_await_iterator(awaitable);
  if (!iterator) {  // [anext.default_not_awaitable] [anext.default_text]
    raise_type_error(
        fmt::format("object {} can't be used in 'await' expression", type_of(awaitable)->name));
  }
  return is_exactly(iterator, CoroutineType) ? make_coroutine_wrapper(iterator) : iterator;
}

// [anext.default] The default takes the place of StopAsyncIteration alone: [anext.default_raises]
Outcome with_default(Value self, Outcome outcome) {
  if (!outcome.is_raised() || !exception_is(outcome.value, StopAsyncIterationType)) return outcome;
  outcome.discard();
  return Outcome::returned(Ref(self.as<AnextAwaitable>()->otherwise));
}

// The steps of an `await` go to what __anext__ has returned.
// [anext.default_awaits] [anext.default_steps]
Outcome awaitable_next(Value self) {
  return with_default(self, catching([&] { return reference::next(iterator_of(self)); }));
}

Ref pass_on(Value self, Str* method, Args args) {
  Outcome outcome =
      with_default(self, catching([&] {
                     return Outcome::yielded(call(get_attribute(iterator_of(self), method), args));
                   }));
  if (outcome.is_yielded()) return outcome.take();
  throw_outcome(outcome);
}

Ref awaitable_send(Value self, Args args) {
  expect_args("send", args, 1, 1);
  if (!is_tuple(args[0])) return pass_on(self, names::send, args);
  // [anext.default_tuple_sent] NOTE: taken for the arguments of send().
  Ref keep(args[0]);
  auto* items = keep.as<Tuple>();
  return pass_on(self, names::send, Args(items->items, static_cast<size_t>(items->size)));
}

// Whoever gets the arguments judges their number.
Ref awaitable_throw(Value self, Args args) {
  expect_args("throw", args, 0, -1);
  return pass_on(self, names::throw_, args);
}

Ref awaitable_close(Value self, Args args) {
  expect_args("close", args, 0, -1);
  return pass_on(self, names::close, args);
}

Ref awaitable_await(Value self, Args args) {
  expect_args("__await__", args, 0, 0);
  return Ref(self);
}

constexpr MethodDef kAwaitableMethods[] = {
    {"send", awaitable_send},
    {"throw", awaitable_throw},
    {"close", awaitable_close},
    {"__await__", awaitable_await},
};

void prepare_types() {
  Type& type = AnextAwaitableType;
  Owned<AnextAwaitable, &AnextAwaitable::awaitable, &AnextAwaitable::otherwise>::install(type);
  type.slots.iter = iterate_self;
  type.slots.next = awaitable_next;
  ready(type, "anext_awaitable", nullptr, kAwaitableMethods);
}

Ref anext(Value, Args args) {
  expect_args("anext", args, 1, 2);                         // [anext.arity]
  Ref method = find_special(args[0], names::dunder_anext);  // [anext.class_lookup]
  if (!method) {                                            // [anext.missing]
    raise_type_error(fmt::format("'{}' object is not an async iterator", type_of(args[0])->name));
  }
  Ref awaitable = call(method, {});
  if (args.count == 1) return awaitable;  // [anext.call] [anext.stop]
  auto* result = allocate<AnextAwaitable>(AnextAwaitableType);
  assign(result->awaitable, awaitable);
  assign(result->otherwise, args[1]);
  gc_track(result);
  return Ref::adopt(Value(result));
}

constexpr FunctionDef kFunctions[] = {{"aiter", aiter}, {"anext", anext}};

}  // namespace

std::span<const FunctionDef> async_functions() {
  once(prepare_types);
  return kFunctions;
}

}  // namespace corospec::reference::builtins
