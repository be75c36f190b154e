// `yield from`: chains of generators that wait for one another, and the steps of one resumption.
//
// A chain leads from its root, the generator that the program resumes, over delegates to its leaf,
// whose body executes. The steps below are shared: delegation.cc performs them for any body; the
// machine performs the same ones inline when every body of a chain is one of its frames.
#pragma once

#include <limits>

#include "reference/coroutine/generator.h"
#include "reference/coroutine/recursion.h"
#include "reference/object/function_ref.h"

namespace corospec::reference {

// --- links
// True when `value`, the delegate of `from`, is a generator that can be resumed as the next link of
// the chain: not running, not ended.
bool can_enter(const Generator& from, Value value);
// Makes `child`, which parent->delegate refers to, the next link of parent's chain. A link that led
// to child from elsewhere is forgotten.
void link(Generator& parent, Generator& child);
// Forgets that anybody waits for `generator`: it is about to be resumed as a root of its own.
void detach_from_above(Generator& generator);
// Drops what `generator` waits for.
void drop_delegate(Generator& generator);
// The last generator of the chain that starts at `from`; makes the links on the way. It may still
// have a delegate: one that can_enter refuses, or one for which `levels` are not enough.
Generator* find_leaf(Generator* from, int levels = recursion.room());
// throw() and close() begin at the leaf: no level above it is executing.
inline constexpr int kAnyLevels = std::numeric_limits<int>::max();

// --- steps
// The chain is suspended at `leaf`: both ends are, and the link from root to leaf is remembered
// when it may be.
void suspend(Generator& root, Generator& leaf);
// `generator`'s body has ended with `outcome` (returned or raised): closes it and answers what its
// resumer sees (PEP 479).
Outcome end(Generator& generator, Outcome outcome);
// PEP 479, PEP 492, PEP 525: the exception would look like the end of the body to whoever resumes
// it. StopIteration always, StopAsyncIteration in an asynchronous generator.
bool must_not_leave(const Generator& generator, Value exception);
// What a delegating generator is resumed with when its delegate has ended with `outcome`.
Resumption after_delegate(Outcome outcome);

// --- the walk
// Resumes `leaf` in the chain of `root` and goes on until the chain yields or `root` ends. The root
// is marked as running already. With throw_as_given(), `given` are the arguments of throw(), for
// the delegate of the leaf.
Outcome run_chain(Generator& root, Generator* leaf, Resumption resumption, Args given = {});
inline Resumption throw_as_given() { return {Value(), ResumptionKind::kThrow}; }

// Makes the exception that a root is to be resumed with: returned(exception) or raised(error).
using MakeException = FunctionRef<Outcome()>;
// Closes every delegate below `root`, from the leaf up, and answers what `root` is to be resumed
// with: the exception made, or the error that closing raised.
Resumption close_delegates(Generator& root, MakeException make_exception);

// Marks a root as running and keeps it alive while its chain executes. Nobody asks for its leaf
// meanwhile.
class Activation {
 public:
  explicit Activation(Generator& root);
  ~Activation();
  Activation(const Activation&) = delete;
  Activation& operator=(const Activation&) = delete;

 private:
  Generator& root_;
};

}  // namespace corospec::reference
