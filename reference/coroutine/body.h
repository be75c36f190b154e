// What a generator or coroutine executes: anything that can be resumed.
//
// The kernel (generator.h, delegation.h) does not know who executes a body. There are three kinds:
// frames of the case language (language/frame.h), native C++20 coroutines and the coroutines of
// third-party libraries. A body knows nothing about states, delegation or StopIteration: it runs
// until it yields, waits for another iterator, returns or raises.
#pragma once

#include "reference/object/outcome.h"
#include "reference/object/type.h"

namespace corospec::reference {

class Body {
 public:
  virtual ~Body() = default;

  // Runs to the next suspension or the end. The kernel calls it only when the body is neither
  // running nor ended; the first resumption is send(None). Takes over the resumption's value. Never
  // throws.
  virtual Outcome resume(Resumption resumption) = 0;
  // Drops everything the body owns; it is not resumed again. May run code of the program.
  virtual void clear() noexcept = 0;
  virtual void traverse(Visitor& visitor) const = 0;
  // PEP 479: a StopIteration that leaves the body becomes a RuntimeError.
  virtual bool converts_stop_iteration() const { return true; }
  // CO_ITERABLE_COROUTINE: a generator with this body can be awaited (types.coroutine).
  virtual bool is_awaitable() const { return false; }
  // False: an exception raised where the body is suspended leaves it, and no code is executed.
  virtual bool may_catch() const { return true; }
  // The traceback of an exception that the body never sees names it all the same.
  virtual void add_to_traceback(Value) {}
  // While an iterator that the body delegates to executes on its behalf, the body is what called
  // it: it stands among the active frames, and what it handles is handled there too.
  virtual void enter_stack() {}
  virtual void leave_stack() {}
  // `gi_frame` and `gi_code`; null where there is no such thing.
  virtual Ref frame_object() { return {}; }
  virtual Value code() const { return {}; }
};

}  // namespace corospec::reference
