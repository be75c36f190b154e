// The steps of `async for`: PEP 492, "Asynchronous Iterators and 'async for'".
#include <fmt/format.h>

#include "reference/coroutine/async_generator.h"
#include "reference/coroutine/coroutine.h"
#include "reference/language/machine_steps.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/names.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// 3.6 awaits what `__aiter__` returns; an asynchronous iterator is then the value of that at once.
struct ReadyIterator : Object {
  Value iterator;
};
Type ReadyIteratorType;

Ref make_ready_iterator(Value iterator) {
  auto* ready = allocate<ReadyIterator>(ReadyIteratorType);
  assign(ready->iterator, iterator);
  gc_track(ready);
  return Ref::adopt(Value(ready));
}

// Raises a TypeError that was caused by `cause`.
[[noreturn]] void raise_invalid(const char* method, Value object, Value cause) {
  Ref error = make_exception(
      TypeErrorType, fmt::format("'async for' received an invalid object from {}: {}", method,
                                 type_of(object)->name));
  if (cause) {
    set_cause(error, cause);
    set_context(error, cause);
  }
  throw Raise(std::move(error));
}

// The iterator to await `awaitable` with; any failure is a fault of what `method` has returned.
Ref await_result_of(const char* method, Value awaitable) {
  // [aflow.anext.waiting]
  Outcome outcome = catching(
      [&] { return Outcome::yielded(await_iterator(awaitable, AwaitContext::kAsyncFor)); });
  Ref value = outcome.take();
  // [aflow.anext.not_awaitable] [aflow.anext.cause] [aflow.anext.await_fails] [aflow.message.item]
  if (outcome.is_raised()) raise_invalid(method, awaitable, value);
  return value;
}

// Without binding the method: that is left to the step that calls it.
bool has_next(Value iterator) { return bool(type_of(iterator)->lookup(names::dunder_anext)); }

// An awaitable from `__aiter__` was the protocol before 3.5.2: deprecated in 3.6, then gone.
// [aflow.aiter.awaitable] [aflow.message.legacy]
Ref await_legacy_iterator(Value iterable, Value iterator) {
  if (has_next(iterator)) return make_ready_iterator(iterator);
  Ref awaitable = await_result_of("__aiter__", iterator);
  if (runtime_hooks.warn) {  // [aflow.aiter.awaitable_deprecated]
    runtime_hooks.warn(DeprecationWarningType,
                       fmt::format("'{}' implements legacy __aiter__ protocol; __aiter__ should "
                                   "return an asynchronous iterator, not awaitable",
                                   type_of(iterable)->name)
                           .c_str());
  }
  return awaitable;
}

}  // namespace

Ref async_iterator(Value iterable) {
  // [aflow.for.class_methods] [aflow.for.descriptors] [acomp.source.class_lookup] [agen.abc.use]
  Ref method = find_special(iterable, names::dunder_aiter);
  if (!method) {
    // [aflow.aiter.missing] [aflow.aiter.plain] [aflow.message.iterable] [acomp.source.no_aiter]
    raise_type_error(fmt::format("'async for' requires an object with __aiter__ method, got {}",
                                 type_of(iterable)->name));
  }
  // [aflow.aiter.raises] [acomp.source.aiter_called] [acomp.source.aiter_raises]
  Ref iterator = call(method, {});  // [aflow.for.none]
  if (!since(7)) return await_legacy_iterator(iterable, iterator);
  if (has_next(iterator)) return iterator;  // [aflow.aiter.result]
  // [aflow.aiter.no_iterator] [aflow.aiter.awaitable_refused] [aflow.message.iterator]
  // [acomp.source.aiter_nonsense]
  raise_type_error(
      fmt::format("'async for' received an object from __aiter__ that does not "
                  "implement __anext__: {}",
                  type_of(iterator)->name));
}

Ref next_awaitable(Value iterator) {
  if (is_exactly(iterator, AsyncGeneratorType)) return make_asend(iterator, none());
  // [aflow.anext.each_step] [aflow.for.shared] [acomp.source.class_lookup]
  Ref method = find_special(iterator, names::dunder_anext);
  if (!method) {  // [aflow.message.lost]
    raise_type_error(fmt::format("'async for' requires an iterator with __anext__ method, got {}",
                                 type_of(iterator)->name));
  }
  // [aflow.anext.call] [aflow.anext.awaitable] [acomp.source.anext_nonsense]
  return await_result_of("__anext__", call(method, {}));
}

void initialize_async_steps() {
  Owned<ReadyIterator, &ReadyIterator::iterator>::install(ReadyIteratorType);
  ReadyIteratorType.slots.iter = iterate_self;
  ReadyIteratorType.slots.next = [](Value self) {
    return Outcome::returned(Ref(self.as<ReadyIterator>()->iterator));
  };
  ready(ReadyIteratorType, "aiter_wrapper", nullptr);
}

}  // namespace corospec::reference
