// The event loop: what is ready, what waits for its time, and one turn after another.
//
// turn() in event_loop.cc is the heart: its steps are the numbered list at the head of
// spec/event_loop.md. What Python sees of a loop is event_loop_type.cc; which loop is running, and
// which one is set, is running.h.
//
// A loop of the program's own (a subclass that overrides something, or another class altogether) is
// driven through its Python methods; functions here that take a Value decide which way to go.
//
// Invariants
//   - timers is a heap by goes_before(), and a TimerHandle in it is marked as scheduled.
//   - cancelled_timers counts those in the heap that are cancelled.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "reference/coroutine/async_generator.h"
#include "reference/loop/handle.h"
#include "reference/loop/poller.h"
#include "reference/loop/ready_queue.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Task;
struct Future;

// What a loop has that only C++ sees.
struct LoopState {
  Clock& clock = loop_clock();
  std::unique_ptr<Poller> poller = make_poller();
  ReadyQueue ready;
  std::vector<Handle<CallbackHandle>> timers;
  size_t cancelled_timers = 0;
  struct Watched {
    Handle<CallbackHandle> reader;
    Handle<CallbackHandle> writer;
  };
  std::unordered_map<int, Watched> watched;  // by descriptor
  std::vector<Ref> async_generators;         // weak references to those that were iterated
  std::vector<std::pair<int, Handle<CallbackHandle>>> signal_callbacks;
  double resolution = clock.resolution();  // timers that are due within it are due now
};

struct EventLoop : Object {
  Dict* dict;
  LoopState* state;
  Value exception_handler;  // null: the default one
  Value task_factory;       // null: none
  Value current_task;       // null: none
  Value default_executor;   // null: none
  Value selector;           // that the program has given; null: none
  double slow_callback_duration;
  bool running;
  bool stopping;
  bool closed;
  bool debug;
  bool async_generators_shut_down;
  bool executor_shut_down;
  uint64_t thread;  // where it runs; 0: nowhere
};
extern Type AbstractEventLoopType;
extern Type BaseEventLoopType;
extern Type EventLoopType;  // asyncio.SelectorEventLoop

inline bool is_event_loop(Value value) {
  return is_exactly(value, EventLoopType) || is_instance(value, BaseEventLoopType);
}
// A loop whose methods nobody can have overridden: there is no need to call them through Python.
inline bool is_plain_loop(Value value) {
  if (!is_exactly(value, EventLoopType)) return false;
  const Dict* dict = value.as<EventLoop>()->dict;
  return dict == nullptr || dict->size == 0;
}

Ref make_event_loop();

// --- loop.time(), call_soon(), call_at(), … of any loop. They raise.
double loop_time(Value loop);
// context null: a copy of the current one.
Ref call_soon(Value loop, Value callback, Args args, Context* context = nullptr);
Ref call_later(Value loop, double delay, Value callback, Args args);
// A task's step: with an exception to be thrown into it, a future that it waited for, or null.
void call_step_soon(Task& task, Value argument);
// A native function of the loop's own, with one argument: there is no handle for it.
void call_own_soon(Value loop, Value function, Value argument);
bool is_debugging(Value loop);
// loop.call_exception_handler(context), given as pairs.
void call_exception_handler(Value loop, Dict* context);

// --- the same of our own loops
Handle<CallbackHandle> add_callback(EventLoop& loop, Value callback, Args args, Context* context);
Handle<CallbackHandle> add_timer(EventLoop& loop, double when, Value callback, Args args,
                                 Context* context);
void timer_was_cancelled(EventLoop& loop);
void check_not_closed(const EventLoop& loop);
void check_not_running(const EventLoop& loop);
void run_forever(EventLoop& loop);
Ref run_until_complete(Value loop, Value awaitable);
void stop(EventLoop& loop);
void close(EventLoop& loop);
// loop.shutdown_asyncgens(): a coroutine.
Ref shutdown_async_generators(EventLoop& loop);
void handle_exception(EventLoop& loop, Dict* context);
void default_exception_handler(EventLoop& loop, Dict* context);

// One turn: spec/event_loop.md, "One turn". Raises only what ends the loop.
void turn(EventLoop& loop);
// The same of a loop that may have a method _run_once() of its own.
void turn_any(EventLoop& loop);

void initialize_event_loop();

}  // namespace corospec::reference
