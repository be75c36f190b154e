// Native coroutines: the objects that calling an `async def` function makes, and the `await` step.
//
// A coroutine is a Generator (generator.h) that cannot be iterated, only awaited: send, throw_into
// and close there do the work, and an `await` of one coroutine by another is a link of a chain
// (delegation.h) just as `yield from` is. Here is what PEP 492 adds: what can be awaited, the
// iterator that `__await__` of a coroutine returns, the warning about one that never was awaited.
//
// Asynchronous generators are async_generator.h.
#pragma once

#include "reference/coroutine/generator.h"

namespace corospec::reference {

struct Coroutine : Generator {
  Value origin;  // cr_origin, a tuple; null: not tracked when it was made
};
extern Type CoroutineWrapperType;

// sys.set_coroutine_origin_tracking_depth: how many frames a new coroutine remembers.
extern int coroutine_origin_depth;

// What the kernel asks of whoever knows the module warnings. Null: nobody is told.
struct CoroutineHooks {
  void (*warn_never_awaited)(Value coroutine) = nullptr;  // may throw
  // sys.set_coroutine_wrapper, until 3.7: called with every new coroutine. Null: nothing is.
  Value wrapper;
};
extern CoroutineHooks coroutine_hooks;

// True: what the caller of the function gets is wrapped(generator).
inline bool is_to_be_wrapped(const Generator& generator) {
  return coroutine_hooks.wrapper && is_coroutine(generator);
}
// What the wrapper makes of a new coroutine. Raises.
Ref wrapped(Value coroutine);

// Who awaits: some errors say so.
enum class AwaitContext : unsigned short { kAwait, kAenter, kAexit, kAsyncFor };
// The iterator that `await value` delegates to. Raises.
Ref await_iterator(Value value, AwaitContext context = AwaitContext::kAwait);
// The same; null, without an error, when the type of `value` has no way to be awaited.
Ref find_await_iterator(Value value);
// A native coroutine, or a generator whose function types.coroutine has marked.
bool is_coroutine_like(Value value);
// The iterator that `yield from value` delegates to in a body that may (a coroutine's: marked by
// types.coroutine) or may not wait for a coroutine. Raises.
Ref iterator_to_delegate_to(Value value, bool may_await);

// What happens when the last reference to an unstarted coroutine goes: RuntimeWarning.
void warn_never_awaited(Generator& coroutine);

// coroutine.__await__()
Ref make_coroutine_wrapper(Value coroutine);
// The DeprecationWarning for more than one argument of `method`: since 3.12.
void warn_of_throw_arguments(const char* method, Args args);

void initialize_coroutine();  // after initialize_generator
void initialize_coroutine_wrapper();

}  // namespace corospec::reference
