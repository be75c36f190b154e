#include "reference/loop/loop_signals.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>

#include "reference/loop/exceptions.h"
#include "reference/loop/executor.h"
#include "reference/loop/future.h"
#include "reference/loop/task.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/signals.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

auto find(LoopState& state, int number) {
  return std::find_if(state.signal_callbacks.begin(), state.signal_callbacks.end(),
                      [&](const auto& each) { return each.first == number; });
}

// [loop.signal.refused]
int signal_argument(Value value) {
  if (!is_int(value)) raise_type_error("sig must be an int, not " + repr_utf8(value));
  const int64_t number = index_as_int64(value);
  const bool exists = number > 0 && number < NSIG && (number < __SIGRTMIN || number >= SIGRTMIN);
  if (!exists) {
    raise_value_error(since(8) ? fmt::format("invalid signal number {}", repr_utf8(value))
                               : fmt::format("sig {} out of range(1, {})", number, NSIG));
  }
  return static_cast<int>(number);
}

void expect_first_thread() {
  // [loop.signal.first_thread]
  if (!is_first_thread()) raise(RuntimeErrorType, "set_wakeup_fd only works in main thread");
}

// What the signal does to the loop: the callback is scheduled. [loop.signal.callback]
Ref on_signal(Value self, Args args) {
  LoopState& state = *self.as<EventLoop>()->state;
  const auto place = find(state, static_cast<int>(index_as_int64(args[0])));
  if (place == state.signal_callbacks.end()) return make_none();
  if (!place->second->cancelled) state.ready.push(Ref(place->second));
  state.poller->wake();
  return make_none();
}

void restore(int number) {
  if (number == SIGINT) {
    set_signal_handler(number, default_interrupt_handler());  // [loop.signal.remove_interrupt]
  } else {
    set_signal_action(number, SIG_DFL);
  }
}

}  // namespace

void add_signal_callback(EventLoop& loop, Value number, Value callback, Args args) {
  const int wanted = signal_argument(number);
  check_not_closed(loop);
  expect_first_thread();
  Handle<CallbackHandle> handle = make_handle(HandleType, Value(&loop), callback, args, nullptr);
  if (!set_signal_handler(wanted, make_closure("_sighandler", on_signal, Value(&loop)))) {
    // [loop.signal.uncatchable]
    raise(RuntimeErrorType, fmt::format("sig {} cannot be caught", wanted));
  }
  LoopState& state = *loop.state;
  const auto place = find(state, wanted);
  if (place == state.signal_callbacks.end()) {
    state.signal_callbacks.emplace_back(wanted, std::move(handle));
  } else {
    place->second = std::move(handle);  // [loop.signal.replaced]
  }
}

bool remove_signal_callback(EventLoop& loop, Value number) {
  const int wanted = signal_argument(number);
  LoopState& state = *loop.state;
  const auto place = find(state, wanted);
  if (place == state.signal_callbacks.end()) return false;  // [loop.signal.remove]
  const Handle<CallbackHandle> kept = place->second;
  state.signal_callbacks.erase(place);
  restore(wanted);
  return true;
}

// [loop.close.signals]
void remove_signal_callbacks(EventLoop& loop) {
  auto& callbacks = loop.state->signal_callbacks;
  while (!callbacks.empty()) {
    const auto [number, handle] = callbacks.back();
    callbacks.pop_back();
    restore(number);
  }
}

// --- asyncio.run() and Runner

namespace {

Ref do_nothing(Value, Args) { return make_none(); }

// The handler of SIGINT; its data is the list of task, loop and how often it was called.
// [task.run.interrupt] [task.run.interrupt_again]
Ref interrupt_task(Value data, Args) {
  Value* parts = data.as<List>()->items;
  const int64_t before = parts[2].as_small();
  parts[2] = Value::small(before + 1);
  if (before > 0 || is_done(parts[0])) raise(KeyboardInterruptType);
  cancel_any(parts[0]);
  call_own_soon_threadsafe(parts[1], make_function("wake", do_nothing), none());
  return make_none();
}

// As long as it lives SIGINT cancels the task, where nobody else has asked for that signal.
class InterruptingTask {
 public:
  InterruptingTask(Value loop, Value task) {
    // [task.run.interrupt_handler]
    const bool is_free = signal_handler(SIGINT) == default_interrupt_handler();
    if (!is_first_thread() || !is_free) return;
    parts_ = to_list(make_tuple({task, loop, Value::small(0)}));
    handler_ = make_closure("_on_sigint", interrupt_task, Value(parts_));
    set_signal_handler(SIGINT, handler_);
  }
  ~InterruptingTask() {
    if (handler_ && signal_handler(SIGINT) == handler_.get()) {
      set_signal_handler(SIGINT, default_interrupt_handler());
    }
  }
  InterruptingTask(const InterruptingTask&) = delete;
  InterruptingTask& operator=(const InterruptingTask&) = delete;

  bool was_interrupted() const { return handler_ && parts_->items[2].as_small() > 0; }

 private:
  Handle<List> parts_;
  Ref handler_;  // null: the signal is somebody else's
};

// Nobody else has asked for the task's cancellation. [task.run.interrupt_and_cancel]
bool was_cancelled_by_signal(Value task) {
  const Ref uncancel = find_attribute(task, intern("uncancel"));
  return uncancel && index_as_int64(call(uncancel, {})) == 0;
}

}  // namespace

Ref run_interruptibly(Value loop, Value task) {
  const InterruptingTask interrupting(loop, task);
  Ref error;
  try {
    return call_method(loop, intern("run_until_complete"), {task});
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (is_cancelled_error(error) && interrupting.was_interrupted() &&
      was_cancelled_by_signal(task)) {
    Ref interrupt = make_exception(KeyboardInterruptType);
    set_context(interrupt, error);
    throw Raise(std::move(interrupt));
  }
  throw Raise(std::move(error));
}

}  // namespace corospec::reference
