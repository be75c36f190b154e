// Callbacks that the loop is to call: asyncio.Handle and asyncio.TimerHandle.
//
// Steps and wake-ups of tasks need no handle: see ready_queue.h.
#pragma once

#include "reference/coroutine/context.h"
#include "reference/object/tuple.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct CallbackHandle : Object {
  Value callback;  // null: cancelled
  Tuple* args;     // null: cancelled
  Value loop;
  Context* context;
  Value source_traceback;  // in debug mode; null: none
  bool cancelled;
  // Of a TimerHandle.
  double when;
  uint64_t number;  // of its creation: the earlier goes first among equals
  bool scheduled;   // it lies in its loop's heap
};
extern Type HandleType;
extern Type TimerHandleType;

// `context` null: a copy of the current one.
Handle<CallbackHandle> make_handle(Type& type, Value loop, Value callback, Args args,
                                   Context* context);
// Calls the callback in its context. Raises what it raises.
void call_back(CallbackHandle& handle);
void cancel(CallbackHandle& handle);

inline bool is_handle(Value value) {
  return is_exactly(value, HandleType) || is_exactly(value, TimerHandleType);
}
inline bool goes_before(const CallbackHandle* a, const CallbackHandle* b) {
  return a->when < b->when || (a->when == b->when && a->number < b->number);
}

// "f(1, 2) at file.py:3", as representations show a callback. `args` null: without the call.
std::string describe_callback(Value callback, Tuple* args);

void initialize_handles();

}  // namespace corospec::reference
