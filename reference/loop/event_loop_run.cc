// How a loop is started, stopped and closed.
#include <fmt/format.h>

#include "reference/coroutine/async_generator.h"
#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/native_body.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/executor.h"
#include "reference/loop/gather.h"
#include "reference/loop/loop_signals.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/loop/watch.h"
#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"
#include "reference/object/weakref.h"

namespace corospec::reference {

namespace {

// --- asynchronous generators: [loop.asyncgens.hooks]

Value hook_of(Value loop, const char* name, NativeFunction function) {
  return make_closure(name, function, loop).take();
}

// Remembers one that is iterated first.
Ref on_first_iteration(Value self, Args args) {
  auto& loop = *self.as<EventLoop>();
  if (loop.async_generators_shut_down && runtime_hooks.warn) {
    // [loop.asyncgens.after_shutdown]
    runtime_hooks.warn(ResourceWarningType,
                       fmt::format("asynchronous generator {} was scheduled after "
                                   "loop.shutdown_asyncgens() call",
                                   repr_utf8(args[0]))
                           .c_str());
  }
  loop.state->async_generators.push_back(make_weakref(args[0]));
  return make_none();
}

// Closes one that nobody refers to any more, in a task of its own: [loop.asyncgens.finalizer]
Ref on_finalization(Value self, Args args) {
  auto& loop = *self.as<EventLoop>();
  std::erase_if(loop.state->async_generators,
                [&](const Ref& ref) { return weakref_get(ref).get() == args[0]; });
  if (loop.closed) return make_none();
  const Ref closing = make_aclose(args[0]);
  const Ref create = get_attribute(self, intern("create_task"));
  call_soon(self, create, {closing});
  return make_none();
}

// Makes the loop the running one and its hooks those of asynchronous generators.
class Running {
 public:
  explicit Running(EventLoop& loop) : loop_(loop), outer_hooks_(async_generator_hooks) {
    loop.running = true;
    loop.thread = current_thread_ident();
    assign(loops.running, Value(&loop));
    async_generator_hooks.first_iteration =
        hook_of(Value(&loop), "_asyncgen_firstiter_hook", on_first_iteration);
    async_generator_hooks.finalizer =
        hook_of(Value(&loop), "_asyncgen_finalizer_hook", on_finalization);
    // [loop.debug.origin]
    if (loop.debug && since(7)) std::swap(coroutine_origin_depth, origin_depth_);
  }
  ~Running() {
    loop_.stopping = false;  // [loop.stop.reset]
    loop_.running = false;
    loop_.thread = 0;
    assign(loops.running, Value());
    release(async_generator_hooks.first_iteration);
    release(async_generator_hooks.finalizer);
    async_generator_hooks = outer_hooks_;
    if (loop_.debug && since(7)) coroutine_origin_depth = origin_depth_;
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

 private:
  EventLoop& loop_;
  AsyncGeneratorHooks outer_hooks_;
  int origin_depth_ = 10;
};

// [loop.until.stopped] When the future is done the loop stops, unless the exception is one that
// ends the loop by itself.
Ref stop_when_done(Value, Args args) {
  const Value future = args[0];
  if (!is_cancelled(future)) {
    const Ref exception = exception_of(future);
    if (exception && ends_the_loop(exception)) return make_none();
  }
  call_method(loop_of_future(future), intern("stop"));
  return make_none();
}

void run_until_done(Value loop, Value future, bool is_new_task) {
  const Ref callback = make_function("_run_until_complete_cb", stop_when_done);
  add_callback(future, callback);
  try {
    call_method(loop, intern("run_forever"));
  } catch (Raise&) {
    // [loop.until.interrupted] The task's own exception is the one that comes out; it counts as
    // retrieved.
    if (is_new_task && is_done(future) && !is_cancelled(future)) exception_of(future);
    remove_callback(future, callback);
    throw;
  }
  remove_callback(future, callback);
}

}  // namespace

// [loop.close.refuses]
void check_not_closed(const EventLoop& loop) {
  if (loop.closed) raise(RuntimeErrorType, "Event loop is closed");
}

void check_not_running(const EventLoop& loop) {
  // [loop.run.nested] [loop.run.nested_other]
  if (loop.running) raise(RuntimeErrorType, "This event loop is already running");
  if (loops.running) {
    raise(RuntimeErrorType, "Cannot run the event loop while another loop is running");
  }
}

void run_forever(EventLoop& loop) {
  check_not_closed(loop);
  check_not_running(loop);
  const Handle<EventLoop> kept(&loop);
  const Running running(loop);
  do {
    turn_any(loop);
  } while (!loop.stopping);  // [loop.stop.this_turn] [loop.stop.before]
}

Ref run_until_complete(Value loop, Value awaitable) {
  if (is_event_loop(loop)) {
    check_not_closed(*loop.as<EventLoop>());
    if (since(8)) check_not_running(*loop.as<EventLoop>());
  }
  const bool is_new_task = !looks_like_future(awaitable);
  // [loop.until.wraps] [loop.until.refused]
  const Ref future = ensure_future(awaitable, loop);
  if (is_new_task && is_instance(future, TaskType)) {
    future.as<Task>()->log_destroy_pending = false;
  }
  run_until_done(loop, future, is_new_task);
  if (!is_done(future)) {
    // [loop.until.early_stop]
    raise(RuntimeErrorType, "Event loop stopped before Future completed.");
  }
  return result_of(future);  // [loop.until.result] [loop.until.exception]
}

void stop(EventLoop& loop) { loop.stopping = true; }

void close(EventLoop& loop) {
  // [loop.close.running]
  if (loop.running) raise(RuntimeErrorType, "Cannot close a running event loop");
  if (loop.closed) return;  // [loop.close.again]
  loop.closed = true;
  // [loop.close.discards] What was scheduled is never called.
  loop.state->ready.clear();
  std::vector<Handle<CallbackHandle>> timers;
  timers.swap(loop.state->timers);
  for (const Handle<CallbackHandle>& timer : timers) timer->scheduled = false;
  forget_descriptors(*loop.state);
  remove_signal_callbacks(loop);
  abandon_default_executor(loop);
  if (!loop.selector) return;
  // [loop.selector.close]
  const Ref selector = Ref::adopt(std::exchange(loop.selector, Value()));
  call_method(selector, intern("close"));
}

namespace {

// [loop.asyncgens.shutdown]
NativeRoutine close_async_generators(Ref owner) {
  auto& loop = *owner.as<EventLoop>();
  loop.async_generators_shut_down = true;
  std::vector<Ref> refs;
  refs.swap(loop.state->async_generators);
  const Handle<List> generators = make_list();
  const Handle<List> closings = make_list();
  for (const Ref& ref : refs) {
    const Ref generator = weakref_get(ref);
    if (!generator) continue;
    list_append(generators.get(), generator.get());
    list_append(closings.get(), make_aclose(generator));
  }
  if (closings->size == 0) co_return make_none();
  const Ref all = gather(closings->values(), true);
  const Ref results = co_await wait_for(all);
  for (int64_t i = 0; i < results.as<List>()->size; ++i) {
    const Value result = results.as<List>()->items[i];
    if (!is_exception(result)) continue;
    const Value generator = generators->items[i];
    const Handle<Dict> context = make_dict();
    const std::string text =
        "an error occurred during closing of asynchronous generator " + repr_utf8(generator);
    dict_set(context.get(), intern("message"), make_str(text));
    dict_set(context.get(), intern("exception"), result);
    dict_set(context.get(), intern("asyncgen"), generator);
    call_exception_handler(owner, context.get());
  }
  co_return make_none();
}

}  // namespace

Ref shutdown_async_generators(EventLoop& loop) {
  return make_native_coroutine(close_async_generators(Ref(Value(&loop))),
                               "BaseEventLoop.shutdown_asyncgens");
}

}  // namespace corospec::reference
