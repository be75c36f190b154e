// A Future: a result that will be there later. What the loop's callbacks and tasks wait for.
//
// Invariants
//   - callbacks is empty once the future is done: they are handed to the loop at that moment.
//   - A callback without a context is the loop's own: a Task stands for its wake-up, a native
//     function is called as it is. There is no handle for these.
//   - more_callbacks is null while `callback` is free.
#pragma once

#include <vector>

#include "reference/coroutine/context.h"
#include "reference/object/outcome.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

enum class FutureState : uint8_t { kPending, kCancelled, kFinished };

struct FutureCallback {
  Ref function;
  Handle<Context> context;  // null: the loop's own
};

struct Future : Object {
  Dict* dict;
  Value loop;
  Value result;               // of a finished one without exception; null otherwise
  Value exception;            // of a finished one; null: none
  Value exception_traceback;  // what the exception had when it was set
  Value cancel_message;       // null: none
  Value cancelled_error;      // the exception that cancelled it, until it has been raised
  Value source_traceback;     // in debug mode; null: none
  FutureCallback callback;    // the first one; without a function: none
  std::vector<FutureCallback>* more_callbacks;  // null: none
  FutureState state;
  bool log_traceback;  // nobody has asked for its exception
  bool blocking;       // `_asyncio_future_blocking`: a task has been given it by an `await`
  bool has_notes;      // of who waits for it: awaited_by.h
};
extern Type FutureType;

extern Type TaskType;
inline bool is_future(Value value) {
  return is_exactly(value, FutureType) || is_exactly(value, TaskType) ||
         is_instance(value, FutureType);
}
// asyncio.isfuture: also others' futures, by their attribute.
bool looks_like_future(Value value);
// Its methods are ours: nobody has overridden one. (That of the class may differ in cancel().)
inline bool is_own_future(Value value) {
  return is_future(value) && !value.object()->type->has(kHeapType);
}
inline bool is_done(const Future& future) { return future.state != FutureState::kPending; }

Handle<Future> make_future(Value loop);
void start_future(Future& future, Value loop);  // what __init__ does; loop null: the usual one

// These raise InvalidStateError.
void set_result(Future& future, Value result);
void set_exception(Future& future, Value exception);
// The result; raises the exception, CancelledError or InvalidStateError.
Ref result_of(Future& future);
// The exception or null; raises CancelledError or InvalidStateError.
Ref exception_of(Future& future);
// False when it is done already. `message` null: none.
bool cancel_future(Future& future, Value message = {});
// `context` null: a callback of the loop's own, a Task or a native function.
void add_callback(Future& future, Value function, Context* context = nullptr);
std::vector<FutureCallback> callbacks_of(const Future& future);
int64_t remove_callback(Future& future, Value function);
// A new CancelledError with the message, or the one that cancelled the future.
Ref make_cancelled_error(Future& future);

// --- any future, by its methods where it is not ours
Ref loop_of_future(Value future);
bool is_done(Value future);
bool is_cancelled(Value future);
bool cancel_any(Value future, Value message = {});
Ref result_of(Value future);
void add_callback(Value future, Value function, Context* context = nullptr);
void remove_callback(Value future, Value function);
// The exception, null, or a raised CancelledError; marks it as retrieved.
Ref exception_of(Value future);

// The iterator that `await future` waits with.
Ref make_future_iterator(Value future);

// Parts that Task shares (future_type.cc).
void future_traverse(Object* object, Visitor& visitor);
void future_clear(Object* object);
void future_finalize(Object* object);
// "pending", "finished result=…", "cb=[…]": what stands between the brackets of a repr.
std::vector<std::string> describe_future(Future& future);

void initialize_future();

}  // namespace corospec::reference
