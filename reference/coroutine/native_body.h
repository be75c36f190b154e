// Native coroutines: bodies written in C++ as C++20 coroutines.
//
//   NativeRoutine sleep_once() {
//     co_yield make_none();                     // what `yield` does in Python
//     co_return make_none();
//   }
//   NativeRoutine twice(Ref awaitable) {
//     Ref first = co_await wait_for(awaitable); // what `await` does in Python; throws Raise
//     co_return first;
//   }
//   Ref coroutine = make_native_coroutine(twice(std::move(awaitable)), "twice");
//
// The object is a coroutine like any other: nothing is executed before the first send, throw and
// close behave as in Python, and one that is never awaited is warned about. An exception thrown
// into it comes out of the co_await or co_yield as Raise. A co_await cannot stand in a `catch`
// block: catch, remember, and wait behind it. Parameters are taken by value, since the body runs
// after the call.
//
// What a routine holds is not seen by the cycle collector: a cycle through it is never collected.
#pragma once

#include <coroutine>
#include <utility>

#include "reference/coroutine/body.h"
#include "reference/object/raise.h"

namespace corospec::reference {

// The iterator that a routine waits for.
struct Awaited {
  Ref iterator;
};
// `await value`. Raises what `await` raises for what is not awaitable.
Awaited wait_for(Value value);

class NativeRoutine {
 public:
  struct promise_type;
  using Coroutine = std::coroutine_handle<promise_type>;

  // Hands the value that the resumption brings to the expression that suspended.
  struct Suspension {
    promise_type& promise;
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) const noexcept {}
    Ref await_resume() const;
  };

  struct promise_type {
    Resumption in{};
    Outcome out{};

    NativeRoutine get_return_object() { return NativeRoutine(Coroutine::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(Ref value) { out = Outcome::returned(std::move(value)); }
    void unhandled_exception();
    Suspension yield_value(Ref value) {
      out = Outcome::yielded(std::move(value));
      return {*this};
    }
    Suspension await_transform(Awaited awaited) {
      out = {awaited.iterator.take(), OutcomeKind::kDelegates};
      return {*this};
    }
  };

  NativeRoutine(NativeRoutine&& other) noexcept
      : coroutine_(std::exchange(other.coroutine_, nullptr)) {}
  NativeRoutine(const NativeRoutine&) = delete;
  NativeRoutine& operator=(const NativeRoutine&) = delete;
  NativeRoutine& operator=(NativeRoutine&&) = delete;
  ~NativeRoutine() { reset(); }

  Outcome resume(Resumption resumption);
  // Drops what it holds; it is not resumed again.
  void reset() noexcept {
    if (coroutine_) std::exchange(coroutine_, nullptr).destroy();
  }

 private:
  explicit NativeRoutine(Coroutine coroutine) : coroutine_(coroutine) {}

  Coroutine coroutine_;
};

// The coroutine object for a routine; `name`, a literal, is its `__qualname__`: "Queue.put". Its
// `__name__` is what stands behind the last dot.
Ref make_native_coroutine(NativeRoutine routine, const char* name);

}  // namespace corospec::reference
