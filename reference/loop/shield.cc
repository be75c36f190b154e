// asyncio.shield().
#include "reference/loop/awaited_by.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/task.h"
#include "reference/loop/wait.h"
#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// The outer future was cancelled; the inner one goes on, and nobody will ask for its exception.
void take_note_of_inner(Value inner, Value outer) {
  if (is_cancelled(inner)) return;
  const Ref exception = exception_of(inner);  // counts as retrieved
  if (!exception || !since(14)) return;
  const Handle<Dict> context = make_dict();
  dict_set(context.get(), intern("message"),
           make_str(type_of(exception)->name + " exception in shielded future"));
  dict_set(context.get(), intern("exception"), exception);
  dict_set(context.get(), intern("future"), inner);
  call_exception_handler(outer.as<Future>()->loop, context.get());
}

// [task.shield.result] [task.shield.exception] [task.shield.inner_cancelled]
Ref on_inner_done(Value self, Args args) {
  const Value inner = args[0];
  auto& outer = *self.as<Future>();
  if (outer.state == FutureState::kCancelled) {
    take_note_of_inner(inner, self);
    return make_none();
  }
  if (is_done(outer)) return make_none();
  if (is_cancelled(inner)) {
    cancel_future(outer);
    return make_none();
  }
  const Ref exception = exception_of(inner);
  if (exception) {
    set_exception(outer, exception);
  } else {
    set_result(outer, result_of(inner));
  }
  return make_none();
}

// self: the inner future and its callback.
Ref on_outer_done(Value self, Args) {
  const auto* pair = self.as<Tuple>();
  if (!is_done(pair->items[0])) remove_callback(pair->items[0], pair->items[1]);
  return make_none();
}

}  // namespace

Ref shield(Value awaitable, Value given_loop) {
  Ref inner = ensure_future(awaitable, given_loop);
  if (is_done(inner)) return inner;  // [task.shield.done]
  const Handle<Future> outer = make_future(loop_of_future(inner));
  const Ref callback = make_closure("_inner_done_callback", on_inner_done, Value(outer));
  add_callback(inner, callback);
  note_awaited_by_current_task(inner, outer->loop);
  // [task.shield.cancel] Only the outer future is cancelled.
  if (since(9)) {
    const Handle<Tuple> pair = make_tuple({inner.get(), callback.get()});
    add_callback(Value(outer), make_closure("_outer_done_callback", on_outer_done, Value(pair)));
  }
  return outer;
}

}  // namespace corospec::reference
