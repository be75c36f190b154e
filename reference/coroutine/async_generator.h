// Asynchronous generators (PEP 525): the object that calling an `async def` function with a `yield`
// makes, and the awaitables through which alone it is resumed.
//
// `__anext__()` and `asend()` give an AsyncGeneratorSend, `athrow()` and `aclose()` an
// AsyncGeneratorThrow. Both are iterators: what the body awaits comes out of them as their items;
// what the body yields ends them, as the value of the `await`.
//
// Invariant: a body that has yielded waits for nobody (delegate is null), and one that is suspended
// in an `await` has a delegate. That tells the two kinds of suspension apart.
#pragma once

#include "reference/coroutine/generator.h"

namespace corospec::reference {

struct AsyncGenerator : Generator {
  Value finalizer;  // sys.set_asyncgen_hooks, when it was iterated first; null: none
  bool hooked;      // it has been iterated, so the hooks were asked
  bool closed;      // aclose() was begun
  bool running;     // one of its awaitables has been started and has not ended
};

// In what state an awaitable of an asynchronous generator is.
enum class AwaitableState : uint8_t { kCreated, kIterated, kClosed };

struct AsyncGeneratorSend : Object {
  AsyncGenerator* generator;  // owned
  Value sent;                 // owned
  AwaitableState state;
};
struct AsyncGeneratorThrow : Object {
  AsyncGenerator* generator;  // owned
  Value given;                // owned: a tuple, the arguments of athrow(); null: aclose()
  AwaitableState state;
};
extern Type AsyncGeneratorSendType, AsyncGeneratorThrowType;

// sys.set_asyncgen_hooks. Null: none.
struct AsyncGeneratorHooks {
  Value first_iteration;
  Value finalizer;
};
extern AsyncGeneratorHooks async_generator_hooks;

// ag.asend(value), with None ag.__anext__(); ag.athrow(*given); ag.aclose(). Raise.
Ref make_asend(Value generator, Value value);
Ref make_athrow(Value generator, Args given);
Ref make_aclose(Value generator);

// The steps of the awaitables. Yielded: the body awaits; returned: the value of the `await`.
Outcome resume(AsyncGeneratorSend& awaitable, Value value);
Outcome throw_into(AsyncGeneratorSend& awaitable, Args given);
Outcome close(AsyncGeneratorSend& awaitable);
Outcome resume(AsyncGeneratorThrow& awaitable, Value value);
Outcome throw_into(AsyncGeneratorThrow& awaitable, Args given);
Outcome close(AsyncGeneratorThrow& awaitable);

// The steps of resume() for who resumes the body itself, which waits at a `yield` or has not begun:
// first marks both as started and answers with the generator; null when resume() has to do it. The
// body is sent awaitable.sent.
AsyncGenerator* begin_step(AsyncGeneratorSend& awaitable);
// Then makes of what the body has done an outcome of the awaitable.
Outcome finish_step(AsyncGeneratorSend& awaitable, Outcome outcome);

// True when a finalizer hook has taken the generator over.
bool hand_to_finalizer(Generator& generator);

void initialize_async_generator();
void initialize_async_generator_awaitables();

}  // namespace corospec::reference
