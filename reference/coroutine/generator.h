// The generator object and what can be done with it: the semantic kernel.
//
// Native coroutines (coroutine.h) and asynchronous generators (async_generator.h) are resumed by
// the same steps; their objects begin with a Generator, and where a rule depends on the kind, the
// step asks for it.
//
// Everything here follows the specification's chapters "generators" and "delegation"; the labels in
// generator.cc and delegation.cc name the clause that a step performs. `for`, `next()` and `yield
// from` of the case language, the C++ API and third-party engines all come through send, throw_into
// and close, or, in the machine, through the same steps inline (delegation.h).
//
// Invariants
//   - state is kRunning for the root of the active chain and for the generator whose body executes.
//     A generator between the two is suspended by its own account; is_running() knows better.
//   - delegate is non-null exactly while the body waits in `yield from`; it is owned.
//   - parent is the generator that waits for this one in the chain last walked; parent->delegate is
//   this.
//   - leaf is non-null only on a root (parent == null) whose chain may be resumed directly at its
//   end:
//     leaf is the last generator of the chain, leaf->root is this one, leaf->delegate is null and
//     every body of the chain is a frame of the machine. Null means: walk (find_leaf).
#pragma once

#include "reference/coroutine/body.h"
#include "reference/object/args.h"
#include "reference/object/outcome.h"
#include "reference/object/type.h"

namespace corospec::reference {

enum class GeneratorState : uint8_t { kCreated, kSuspended, kRunning, kClosed };

struct Generator : Object {
  GeneratorState state;
  bool interpreted;     // the body is a frame: the machine may switch to it without a call
  uint32_t block_size;  // bytes of this object and the body behind it
  uint32_t depth;       // links between the root of the chain and this generator
  Value name;           // owned str
  Value qualname;
  Value delegate;
  Generator* parent;
  Generator* leaf;
  Generator* root;
  Body* body;  // in the same block, right behind this header; never null
};
extern Type GeneratorType;
extern Type CoroutineType;
extern Type AsyncGeneratorType;

inline bool is_coroutine(const Generator& generator) { return generator.type == &CoroutineType; }
inline bool is_async_generator(const Generator& generator) {
  return generator.type == &AsyncGeneratorType;
}
// As messages call it: "generator", "coroutine" or "async generator".
const char* kind_name(const Generator& generator);

// A generator with room for a body of `body_size` bytes behind it, at body_storage(). The caller
// constructs the body there, sets `body` and calls gc_track.
Generator* allocate_generator(Type& type, size_t body_size, Value name, Value qualname);
inline void* body_storage(Generator* generator) {
  return reinterpret_cast<char*>(generator) + generator->type->instance_size;
}
void initialize_generator();

// g.send(value), and with None next(g). Yielded, returned (StopIteration) or raised.
Outcome send(Generator& generator, Value value);
// What becomes of a GeneratorExit that meets a delegate.
enum class OnExit : bool { kCloseDelegate, kForward };
// g.throw(...) with the one to three arguments as they were given.
Outcome throw_into(Generator& generator, Args given, OnExit on_exit = OnExit::kCloseDelegate);
// g.close(): returned(value) or raised.
Outcome close(Generator& generator);
// What close() makes of the end of the generator's run.
Outcome outcome_of_close(const Generator& generator, Outcome outcome);
// What happens when the last reference goes: an unfinished generator is closed, errors are
// unraisable.
void finalize(Generator& generator);

// What it waits for in `yield from` or `await`, borrowed; null: nothing, or it executes.
Value awaited(const Generator& generator);
// True also for a generator that waits for a running one in the active chain.
bool is_running(const Generator& generator);
// inspect.getgeneratorstate
GeneratorState observed_state(const Generator& generator);

}  // namespace corospec::reference
