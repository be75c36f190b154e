#include "reference/coroutine/coroutine.h"

#include <fmt/format.h>

#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

int coroutine_origin_depth = 0;
CoroutineHooks coroutine_hooks;

namespace {

// [await.operand.refused] [await.message.operand] PEP 492, "Awaitable objects": what `await` of it
// says when the type has no `__await__`.
std::string not_awaitable(Value value, AwaitContext context) {
  const std::string& type = type_of(value)->name;
  if (context == AwaitContext::kAenter || context == AwaitContext::kAexit) {
    // [aflow.enter.not_awaitable] [aflow.exit.not_awaitable] [aflow.message.with_awaitable]
    return fmt::format(
        "'async with' received an object from {} that does not implement __await__: {}",
        context == AwaitContext::kAenter ? "__aenter__" : "__aexit__", type);
  }
  // [await.message.operand_quoted]
  return since(14) ? fmt::format("'{}' object can't be awaited", type)
                   : fmt::format("object {} can't be used in 'await' expression", type);
}

// [await.method.iterator] [await.method.non_iterator] [await.method.coroutine]
// [await.method.generator_based] [await.message.method] [aflow.message.with_await] What `__await__`
// has returned must be an iterator, and no coroutine.
Ref checked(Ref iterator) {
  if (is_coroutine_like(iterator)) raise_type_error("__await__() returned a coroutine");
  if (!is_iterator(iterator)) {
    raise_type_error(
        fmt::format("__await__() returned non-iterator of type '{}'", type_of(iterator)->name));
  }
  return iterator;
}

}  // namespace

// [await.operand.generator]
bool is_coroutine_like(Value value) {
  if (is_exactly(value, CoroutineType)) return true;
  return is_exactly(value, GeneratorType) && value.as<Generator>()->body->is_awaitable();
}

Ref find_await_iterator(Value value) {
  // [await.kind.native] [await.kind.generator_based] [await.twice.generator_based]
  // [look.coroutine.awaitable] A coroutine, native or generator-based, is resumed itself: there is
  // no wrapper between.
  if (is_coroutine_like(value)) return Ref(value);
  // [co.abc.use] [await.kind.object] [await.method.type] [await.wrapper.not_awaitable] Looked up on
  // the type, as every special method. [await.method.none] None there cannot be called.
  Ref method = find_special(value, names::dunder_await);
  if (!method) return {};
  // [await.method.call] [await.method.raises] [await.twice.object] [await.attr.iterator]
  return checked(call(method, {}));
}

Ref await_iterator(Value value, AwaitContext context) {
  Ref iterator = find_await_iterator(value);
  if (!iterator) raise_type_error(not_awaitable(value, context));
  // [thread.co.awaited]
  // [await.twice.waiting] [await.message.waiting] Only one at a time can wait for a native
  // coroutine. NOTE: `async for` does not look.
  if (context != AwaitContext::kAsyncFor && is_exactly(iterator, CoroutineType) &&
      awaited(*iterator.as<Generator>())) {
    raise(RuntimeErrorType, "coroutine is being awaited already");
  }
  return iterator;
}

Ref iterator_to_delegate_to(Value value, bool may_await) {
  if (!is_exactly(value, CoroutineType)) return iterate(value);
  // [delegate.coroutine] A native coroutine is not iterable; a generator-based one may wait for it.
  // [await.bridge.allowed] [await.bridge.result] [await.bridge.suspended] [await.bridge.attr]
  if (may_await) return Ref(value);
  // [await.message.bridge]
  raise_type_error("cannot 'yield from' a coroutine object in a non-coroutine generator");
}

void warn_never_awaited(Generator& coroutine) {
  if (!coroutine_hooks.warn_never_awaited) return;
  Outcome warned = catching([&] {
    coroutine_hooks.warn_never_awaited(Value(&coroutine));
    return Outcome::returned(make_none());
  });
  // [co.never.error] A filter has made the warning an error, and nobody can catch it.
  if (warned.is_raised() && runtime_hooks.unraisable) {
    runtime_hooks.unraisable(warned.value, Value(&coroutine));
  }
  warned.discard();
}

// [co.hook.call]
Ref wrapped(Value coroutine) {
  static bool executing = false;
  struct Execution {
    Execution() { executing = true; }
    ~Execution() { executing = false; }
  };
  Ref wrapper(coroutine_hooks.wrapper);
  if (executing) {
    close(*coroutine.as<Generator>()).discard();  // nobody gets it, so nobody could await it
    // [co.hook.recursive]
    raise(RuntimeErrorType,
          fmt::format("coroutine wrapper {} attempted to recursively wrap {}", repr_utf8(wrapper),
                      repr_utf8(coroutine.as<Generator>()->body->code())));
  }
  Execution execution;
  return call(wrapper, {coroutine});  // [co.hook.raises]
}

void warn_of_throw_arguments(const char* method, Args args) {
  // [agen.athrow.forms.silent]
  // [co.throw.deprecated]
  if (args.count < 2 || !since(12) || !runtime_hooks.warn) return;
  runtime_hooks.warn(DeprecationWarningType,
                     fmt::format("the (type, exc, tb) signature of {}() is deprecated, use the "
                                 "single-arg signature instead.",
                                 method)
                         .c_str());
}

}  // namespace corospec::reference
