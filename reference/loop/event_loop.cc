#include "reference/loop/event_loop.h"

#include <fmt/format.h>

#include <algorithm>

#include "reference/loop/debug.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/hooks.h"
#include "reference/loop/task.h"
#include "reference/object/dict.h"
#include "reference/object/float.h"
#include "reference/object/function.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

LoopHooks loop_hooks;

namespace {

constexpr double kLongestWait = 24 * 3600;
// Cancelled timers are dropped when they come first; when there are many, all at once.
constexpr size_t kManyCancelledTimers = 100;

bool is_later(const Handle<CallbackHandle>& a, const Handle<CallbackHandle>& b) {
  return goes_before(b.get(), a.get());
}

Handle<CallbackHandle> pop_timer(LoopState& state) {
  std::pop_heap(state.timers.begin(), state.timers.end(), is_later);
  Handle<CallbackHandle> timer = std::move(state.timers.back());
  state.timers.pop_back();
  timer->scheduled = false;
  if (timer->cancelled) --state.cancelled_timers;
  return timer;
}

// --- the steps of a turn

// [loop.turn.cancelled_timers]
void drop_cancelled_timers(LoopState& state) {
  if (state.cancelled_timers > kManyCancelledTimers &&
      state.cancelled_timers * 2 > state.timers.size()) {
    std::vector<Handle<CallbackHandle>> kept;
    for (Handle<CallbackHandle>& timer : state.timers) {
      if (!timer->cancelled) {
        kept.push_back(std::move(timer));
      } else {
        timer->scheduled = false;
      }
    }
    state.timers.swap(kept);
    std::make_heap(state.timers.begin(), state.timers.end(), is_later);
    state.cancelled_timers = 0;
    return;
  }
  while (!state.timers.empty() && state.timers.front()->cancelled) pop_timer(state);
}

// [loop.turn.wait]
std::optional<double> time_to_wait(EventLoop& loop) {
  const LoopState& state = *loop.state;
  if (!state.ready.empty() || loop.stopping) return 0.0;
  if (state.timers.empty()) return std::nullopt;
  return std::clamp(state.timers.front()->when - loop_time(Value(&loop)), 0.0, kLongestWait);
}

// What the loops of tests have: an attribute `_selector` of their own, which says what is ready. To
// it the loop's own descriptors are unknown.
Value own_selector(const EventLoop& loop) {
  if (loop.dict == nullptr || loop.dict->size == 0) return {};
  static Str* const name = intern("_selector");
  return dict_find(loop.dict, name);
}

void ask_own_selector(EventLoop& loop, Value selector, std::optional<double> seconds) {
  const Ref kept(selector);
  const Ref timeout = seconds ? make_float(*seconds) : make_none();
  const Ref events = call_method(kept, intern("select"), {timeout});
  call_method(Value(&loop), intern("_process_events"), {events});
}

void queue_watcher(LoopState& state, const Handle<CallbackHandle>& watcher) {
  if (watcher && !watcher->cancelled) state.ready.push(Ref(watcher));
}

void poll_descriptors(LoopState& state, std::optional<double> seconds) {
  // NOTE: nothing is asked of the system when there is nothing to ask for.
  if (seconds == 0.0 && !state.poller->is_watching()) return;
  const std::vector<PollEvent> events = state.poller->wait(seconds);
  if (is_attention_wanted()) attend();
  for (const PollEvent& event : events) {
    const auto found = state.watched.find(event.descriptor);
    if (found == state.watched.end()) continue;
    if (event.ready & kReadable) queue_watcher(state, found->second.reader);
    if (event.ready & kWritable) queue_watcher(state, found->second.writer);
  }
}

// [loop.turn.due_timers] [loop.later.order] [loop.later.equal]
void queue_due_timers(EventLoop& loop) {
  LoopState& state = *loop.state;
  if (state.timers.empty()) return;
  const double end = loop_time(Value(&loop)) + state.resolution;
  while (!state.timers.empty() && state.timers.front()->when < end) {
    state.ready.push(Ref(pop_timer(state)));
  }
}

void report_failed_callback(EventLoop& loop, CallbackHandle& handle, Value exception) {
  Handle<Dict> context = make_dict();
  const std::string text =
      "Exception in callback " + describe_callback(handle.callback, handle.args);
  dict_set(context.get(), intern("message"), make_str(text));
  dict_set(context.get(), intern("exception"), exception);
  dict_set(context.get(), intern("handle"), Value(&handle));
  add_source_traceback(context.get(), handle.source_traceback);
  call_exception_handler(Value(&loop), context.get());
}

void run_callback(EventLoop& loop, CallbackHandle& handle) {
  if (handle.cancelled) return;  // [loop.handle.cancel]
  try {
    call_back(handle);
  } catch (Raise& error) {
    const Ref exception = error.take();
    // [loop.callback.exit]
    if (ends_the_loop(exception)) throw Raise(exception);
    report_failed_callback(loop, handle, exception);  // [loop.callback.raises]
  }
}

// A native function of the loop's own.
void run_own(EventLoop& loop, const ReadyQueue::Entry& entry) {
  try {
    call(entry.target, {entry.argument});
  } catch (Raise& error) {
    const Ref exception = error.take();
    if (ends_the_loop(exception)) throw Raise(exception);
    const Handle<CallbackHandle> handle =
        make_handle(HandleType, Value(&loop), entry.target, {entry.argument}, nullptr);
    report_failed_callback(loop, *handle, exception);
  }
}

void run_entry(EventLoop& loop, const ReadyQueue::Entry& entry) {
  if (is_exactly(entry.target, TaskType)) {
    run_step(*entry.target.as<Task>(), entry.argument);
  } else if (is_handle(entry.target)) {
    run_callback(loop, *entry.target.as<CallbackHandle>());
  } else if (is_exactly(entry.target, BuiltinFunctionType)) {
    run_own(loop, entry);
  } else {
    run_step(*entry.target.as<Task>(), entry.argument);  // of a class of the program
  }
}

std::string describe_entry(const ReadyQueue::Entry& entry) { return repr_utf8(entry.target); }

// [loop.debug.slow_callback]
void run_entry_timed(EventLoop& loop, const ReadyQueue::Entry& entry) {
  const double begun = loop_time(Value(&loop));
  run_entry(loop, entry);
  const double taken = loop_time(Value(&loop)) - begun;
  if (taken < loop.slow_callback_duration || !loop_hooks.log) return;
  loop_hooks.log(LogLevel::kWarning,
                 fmt::format("Executing {} took {:.3f} seconds", describe_entry(entry), taken), {});
}

// [loop.turn.ready] [loop.soon.next_turn] Only what was ready when the step began: what these add
// waits for the next turn.
void run_ready(EventLoop& loop) {
  ReadyQueue& ready = loop.state->ready;
  for (size_t left = ready.size(); left > 0 && !ready.empty(); --left) {
    const ReadyQueue::Entry entry = ready.pop();  // [loop.soon.order] [loop.soon.once]
    if (loop.debug) {
      run_entry_timed(loop, entry);
    } else {
      run_entry(loop, entry);
    }
  }
}

}  // namespace

void turn(EventLoop& loop) {
  LoopState& state = *loop.state;
  drop_cancelled_timers(state);
  const std::optional<double> seconds = time_to_wait(loop);
  if (const Value selector = own_selector(loop)) {
    ask_own_selector(loop, selector, seconds);
  } else {
    poll_descriptors(state, seconds);
  }
  queue_due_timers(loop);
  run_ready(loop);
}

void turn_any(EventLoop& loop) {
  if (is_plain_loop(Value(&loop))) return turn(loop);
  call_method(Value(&loop), intern("_run_once"));
}

Handle<CallbackHandle> add_callback(EventLoop& loop, Value callback, Args args, Context* context) {
  Handle<CallbackHandle> handle = make_handle(HandleType, Value(&loop), callback, args, context);
  loop.state->ready.push(Ref(handle));
  return handle;
}

Handle<CallbackHandle> add_timer(EventLoop& loop, double when, Value callback, Args args,
                                 Context* context) {
  Handle<CallbackHandle> timer =
      make_handle(TimerHandleType, Value(&loop), callback, args, context);
  timer->when = when;
  timer->scheduled = true;
  std::vector<Handle<CallbackHandle>>& timers = loop.state->timers;
  timers.push_back(timer);
  std::push_heap(timers.begin(), timers.end(), is_later);
  return timer;
}

void timer_was_cancelled(EventLoop& loop) {
  if (loop.state) ++loop.state->cancelled_timers;
}

// --- any loop

double loop_time(Value loop) {
  if (is_plain_loop(loop)) return loop.as<EventLoop>()->state->clock.now();
  return as_double(call_method(loop, intern("time")));  // [loop.own.time]
}

bool is_debugging(Value loop) {
  if (is_plain_loop(loop)) return loop.as<EventLoop>()->debug;
  return truth(call_method(loop, intern("get_debug")));
}

namespace {

// loop.NAME(first..., context=context), as far as the version knows contexts.
Ref call_with_context(Value loop, const char* name, std::span<const Value> positional,
                      Context* context) {
  const Ref method = get_attribute(loop, intern(name));
  std::vector<Value> values(positional.begin(), positional.end());
  const bool with_context = context != nullptr && since(7);
  if (with_context) values.push_back(Value(context));
  const Handle<Tuple> names = make_tuple({Value(intern("context"))});
  return call(method, Args(values.data(), positional.size(), with_context ? names.get() : nullptr));
}

}  // namespace

Ref call_soon(Value loop, Value callback, Args args, Context* context) {
  if (is_plain_loop(loop)) {
    check_not_closed(*loop.as<EventLoop>());
    return add_callback(*loop.as<EventLoop>(), callback, args, context);
  }
  std::vector<Value> positional{callback};
  positional.insert(positional.end(), args.values, args.values + args.count);
  return call_with_context(loop, "call_soon", positional, context);
}

Ref call_later(Value loop, double delay, Value callback, Args args) {
  if (is_plain_loop(loop)) {
    check_not_closed(*loop.as<EventLoop>());
    return add_timer(*loop.as<EventLoop>(), loop_time(loop) + delay, callback, args, nullptr);
  }
  const Ref seconds = make_float(delay);
  std::vector<Value> positional{seconds, callback};
  positional.insert(positional.end(), args.values, args.values + args.count);
  return call_with_context(loop, "call_later", positional, nullptr);
}

void call_step_soon(Task& task, Value argument) {
  if (is_plain_loop(task.loop)) {
    auto& loop = *task.loop.as<EventLoop>();
    check_not_closed(loop);
    loop.state->ready.push(Ref(Value(&task)), Ref(argument));
    return;
  }
  // [loop.own.tasks]
  const Ref step = make_step_function(task);
  if (argument) {
    call_soon(task.loop, step, {argument}, task.context);
  } else {
    call_soon(task.loop, step, {}, task.context);
  }
}

void call_own_soon(Value loop, Value function, Value argument) {
  if (!is_plain_loop(loop)) {
    call_soon(loop, function, {argument});
    return;
  }
  check_not_closed(*loop.as<EventLoop>());
  loop.as<EventLoop>()->state->ready.push(Ref(function), Ref(argument));
}

void call_exception_handler(Value loop, Dict* context) {
  if (is_plain_loop(loop)) {
    handle_exception(*loop.as<EventLoop>(), context);
  } else {
    call_method(loop, intern("call_exception_handler"), {Value(context)});
  }
}

}  // namespace corospec::reference
