// What Python sees of an event loop: its types and methods.
#include <fmt/format.h>

#include "reference/loop/debug.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/executor.h"
#include "reference/loop/hooks.h"
#include "reference/loop/loop_signals.h"
#include "reference/loop/runner.h"
#include "reference/loop/running.h"
#include "reference/loop/socket_object.h"
#include "reference/loop/task.h"
#include "reference/loop/watch.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/gc.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/list.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type AbstractEventLoopType;
Type BaseEventLoopType;
Type EventLoopType;

namespace {

EventLoop& self_of(Value value) { return *value.as<EventLoop>(); }

// --- memory

using Fields =
    Owned<EventLoop, &EventLoop::dict, &EventLoop::exception_handler, &EventLoop::task_factory,
          &EventLoop::current_task, &EventLoop::default_executor, &EventLoop::selector>;

void loop_traverse(Object* object, Visitor& visitor) {
  Fields::traverse(object, visitor);
  const LoopState* state = static_cast<EventLoop*>(object)->state;
  if (!state) return;
  state->ready.traverse(visitor);
  for (const Handle<CallbackHandle>& timer : state->timers) visitor.visit(Value(timer));
  for (const auto& [descriptor, watched] : state->watched) {
    if (watched.reader) visitor.visit(Value(watched.reader));
    if (watched.writer) visitor.visit(Value(watched.writer));
  }
  for (const Ref& ref : state->async_generators) visitor.visit(ref);
  for (const auto& [number, handle] : state->signal_callbacks) visitor.visit(Value(handle));
}

void loop_clear(Object* object) {
  Fields::clear(object);
  LoopState* state = static_cast<EventLoop*>(object)->state;
  if (!state) return;
  state->ready.clear();
  std::vector<Handle<CallbackHandle>>().swap(state->timers);
  forget_descriptors(*state);
  std::vector<Ref>().swap(state->async_generators);
  decltype(state->signal_callbacks)().swap(state->signal_callbacks);
}

void loop_destroy(Object* object) noexcept {
  gc_untrack(object);
  loop_clear(object);
  delete std::exchange(static_cast<EventLoop*>(object)->state, nullptr);
  free_object(object);
}

Ref loop_create(Type* type, Args) {
  auto* loop = static_cast<EventLoop*>(allocate_object(type, type->instance_size));
  Ref owner = Ref::adopt(Value(loop));
  loop->state = new LoopState;
  loop->slow_callback_duration = 0.1;
  loop->debug = is_debug_by_default();
  gc_track(loop);
  return owner;
}

void loop_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"selector"};
  Value selector;
  parse_args("SelectorEventLoop", args, kNames, 0, &selector);
  if (!selector || is_none(selector)) return;
  if (virtual_clock()) throw NotSupported("an event loop with a selector, under virtual time");
  EventLoop& loop = self_of(self);
  assign(loop.selector, selector);
  loop.state->poller = make_selector_poller(selector);  // [loop.selector]
}

Ref abstract_create(Type* type, Args) {
  Object* object = allocate_object(type, type->instance_size);
  gc_track(object);
  return Ref::adopt(Value(object));
}

// --- scheduling

bool is_coroutine_callback(Value callback) {
  return is_coroutine_for_task(callback) ||
         (loop_hooks.is_coroutine_function && loop_hooks.is_coroutine_function(callback));
}

// [loop.debug.callback] Only in debug mode.
void check_callback(Value callback, const char* method) {
  if (is_coroutine_callback(callback)) {
    raise_type_error(fmt::format("coroutines cannot be used with {}()", method));
  }
  if (!is_callable(callback)) {
    raise_type_error(
        fmt::format("a callable object was expected by {}(), got {}", method, repr_utf8(callback)));
  }
}

// callback, *args, context=None behind `fixed` other arguments.
struct Scheduled {
  Value callback;
  Args args;
  Handle<Context> context;
};

Handle<Context> context_keyword(const char* method, Args args) {
  Handle<Context> context;
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    if (!since(7) || !str_equal(args.keyword_name(i), intern("context"))) {
      // [loop.soon.keywords]
      raise_type_error(fmt::format("{}() got an unexpected keyword argument '{}'", method,
                                   utf8(args.keyword_name(i))));
    }
    const Value given = args.keyword_value(i);
    if (is_none(given)) continue;
    if (!is_exactly(given, ContextType)) throw NotSupported("a context of another type");
    context = Handle<Context>(given.as<Context>());
  }
  return context;
}

Scheduled scheduled_arguments(const char* method, Args args, uint32_t fixed) {
  if (args.count < fixed + 1) {
    raise_type_error(fmt::format("{}() missing {} required positional argument", method,
                                 fixed + 1 - args.count));
  }
  // [loop.soon.arguments] [loop.later.arguments]
  Scheduled scheduled{args[fixed], {args.values + fixed + 1, args.count - fixed - 1}, {}};
  scheduled.context = context_keyword(method, args);
  return scheduled;
}

Ref schedule(Value self, const char* method, Args args) {
  EventLoop& loop = self_of(self);
  const Scheduled scheduled = scheduled_arguments(method, args, 0);
  check_not_closed(loop);
  if (loop.debug) check_callback(scheduled.callback, method);
  // [loop.soon.handle]
  return add_callback(loop, scheduled.callback, scheduled.args, scheduled.context.get());
}

// [thread.loop.wrong_thread]
void check_thread(const EventLoop& loop) {
  if (!loop.debug || loop.thread == 0 || loop.thread == current_thread_ident()) return;
  raise(RuntimeErrorType,
        "Non-thread-safe operation invoked on an event loop other than the current one");
}

Ref method_call_soon(Value self, Args args) {
  check_thread(self_of(self));
  return schedule(self, "call_soon", args);
}
// [loop.threadsafe]
Ref method_call_soon_threadsafe(Value self, Args args) {
  Ref handle = schedule(self, "call_soon_threadsafe", args);
  self_of(self).state->poller->wake();  // [loop.threadsafe.wakes]
  return handle;
}

Ref schedule_at(Value self, const char* method, double when, Args args) {
  EventLoop& loop = self_of(self);
  const Scheduled scheduled = scheduled_arguments(method, args, 1);
  check_not_closed(loop);
  check_thread(loop);
  if (loop.debug) check_callback(scheduled.callback, method);
  return add_timer(loop, when, scheduled.callback, scheduled.args, scheduled.context.get());
}

Ref method_call_later(Value self, Args args) {
  scheduled_arguments("call_later", args, 1);
  if (is_none(args[0]) && since(11)) raise_type_error("delay must not be None");
  const Ref now = make_float(loop_time(self));
  const Ref when = binary(BinaryOp::kAdd, now, args[0]);  // [loop.later.past]
  if (is_plain_loop(self)) return schedule_at(self, "call_at", as_double(when), args);
  // [loop.own.call_at]
  std::vector<Value> values(args.values, args.values + args.count + args.keyword_count());
  values[0] = when;
  return call(get_attribute(self, intern("call_at")), Args(values.data(), args.count, args.names));
}

Ref method_call_at(Value self, Args args) {
  scheduled_arguments("call_at", args, 1);
  if (is_none(args[0]) && since(11)) raise_type_error("when cannot be None");
  return schedule_at(self, "call_at", as_double(args[0]), args);  // [loop.at.deadline]
}

Ref method_time(Value self, Args args) {
  expect_args("time", args, 0, 0);
  return make_float(self_of(self).state->clock.now());  // [loop.time]
}

// --- running

Ref method_run_forever(Value self, Args args) {
  expect_args("run_forever", args, 0, 0);
  run_forever(self_of(self));
  return make_none();
}
Ref method_run_until_complete(Value self, Args args) {
  static constexpr const char* kNames[] = {"future"};
  Value future;
  parse_args("run_until_complete", args, kNames, 1, &future);
  return run_until_complete(self, future);
}
Ref method_stop(Value self, Args args) {
  expect_args("stop", args, 0, 0);
  stop(self_of(self));
  return make_none();
}
Ref method_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  close(self_of(self));
  return make_none();
}
// [loop.is_running] [loop.is_closed]
Ref method_is_running(Value self, Args args) {
  expect_args("is_running", args, 0, 0);
  return make_bool(self_of(self).running);
}
Ref method_is_closed(Value self, Args args) {
  expect_args("is_closed", args, 0, 0);
  return make_bool(self_of(self).closed);
}
Ref method_shutdown_asyncgens(Value self, Args args) {
  expect_args("shutdown_asyncgens", args, 0, 0);
  return shutdown_async_generators(self_of(self));
}
Ref method_shutdown_default_executor(Value self, Args args) {
  static constexpr const char* kNames[] = {"timeout"};
  Value timeout;
  parse_args("shutdown_default_executor", args, std::span(kNames).first(since(12) ? 1 : 0), 0,
             &timeout);
  return shutdown_default_executor(self_of(self), timeout);
}
Ref method_run_once(Value self, Args args) {
  expect_args("_run_once", args, 0, 0);
  turn(self_of(self));
  return make_none();
}
// Takes what a selector says that tests put in the place of the loop's own.
Ref method_process_events(Value self, Args args) {
  expect_args("_process_events", args, 1, 1);
  if (is_exactly(self, BaseEventLoopType)) raise(NotImplementedErrorType);
  if (truth(args[0])) throw NotSupported("events of a selector in the place of the loop's own");
  return make_none();
}

// --- descriptors

template <Direction direction>
Ref method_watch(Value self, Args args) {
  const Scheduled scheduled = scheduled_arguments("add_reader", args, 1);
  watch(self_of(self), descriptor_of(args[0]), direction, scheduled.callback, scheduled.args);
  return make_none();
}
template <Direction direction>
Ref method_unwatch(Value self, Args args) {
  expect_args("remove_reader", args, 1, 1);
  check_not_closed(self_of(self));
  return make_bool(unwatch(self_of(self), descriptor_of(args[0]), direction));
}

// --- threads and signals

Ref method_run_in_executor(Value self, Args args) {
  const Scheduled scheduled = scheduled_arguments("run_in_executor", args, 1);
  check_not_closed(self_of(self));
  if (self_of(self).debug) check_callback(scheduled.callback, "run_in_executor");
  return run_in_executor(self_of(self), args[0], scheduled.callback, scheduled.args);
}
Ref method_set_default_executor(Value self, Args args) {
  expect_args("set_default_executor", args, 1, 1);
  set_default_executor(self_of(self), args[0]);
  return make_none();
}

Ref method_add_signal_handler(Value self, Args args) {
  const Scheduled scheduled = scheduled_arguments("add_signal_handler", args, 1);
  if (is_coroutine_callback(scheduled.callback)) {
    raise_type_error("coroutines cannot be used with add_signal_handler()");
  }
  add_signal_callback(self_of(self), args[0], scheduled.callback, scheduled.args);
  return make_none();
}
Ref method_remove_signal_handler(Value self, Args args) {
  expect_args("remove_signal_handler", args, 1, 1);
  return make_bool(remove_signal_callback(self_of(self), args[0]));
}

// --- futures and tasks

Ref method_create_future(Value self, Args args) {
  expect_args("create_future", args, 0, 0);
  return make_future(self);  // [loop.create_future]
}

Ref method_create_task(Value self, Args args) {
  if (since(14)) return create_own_task_with_keywords(self_of(self), args);
  static constexpr const char* kNames[] = {"coro", "name", "context"};
  const size_t known = since(11) ? 3 : since(8) ? 2 : 1;
  Value given[3];
  parse_args("create_task", args, std::span(kNames).first(known), 1, given, known - 1);
  // [loop.create_task]
  return create_own_task(self_of(self), given[0], given[1], given[2]);
}

Ref method_set_task_factory(Value self, Args args) {
  expect_args("set_task_factory", args, 1, 1);
  if (!is_none(args[0]) && !is_callable(args[0])) {
    raise_type_error("task factory must be a callable or None");  // [loop.task_factory.refused]
  }
  assign(self_of(self).task_factory, is_none(args[0]) ? Value() : args[0]);
  return make_none();
}

Ref or_none(Value value) { return value ? Ref(value) : make_none(); }

Ref method_get_task_factory(Value self, Args args) {
  expect_args("get_task_factory", args, 0, 0);
  return or_none(self_of(self).task_factory);
}

// --- exceptions and debug mode

Ref method_set_exception_handler(Value self, Args args) {
  expect_args("set_exception_handler", args, 1, 1);
  if (!is_none(args[0]) && !is_callable(args[0])) {
    // [loop.handler.refused]
    raise_type_error("A callable object or None is expected, got " + repr_utf8(args[0]));
  }
  assign(self_of(self).exception_handler, is_none(args[0]) ? Value() : args[0]);
  return make_none();
}
Ref method_get_exception_handler(Value self, Args args) {
  expect_args("get_exception_handler", args, 0, 0);
  return or_none(self_of(self).exception_handler);  // [loop.handler.get]
}
Dict* context_dict(Value value) {
  if (!is_dict(value)) raise_type_error("the context of an exception is a dict");
  return value.as<Dict>();
}
Ref method_call_exception_handler(Value self, Args args) {
  expect_args("call_exception_handler", args, 1, 1);
  handle_exception(self_of(self), context_dict(args[0]));
  return make_none();
}
Ref method_default_exception_handler(Value self, Args args) {
  expect_args("default_exception_handler", args, 1, 1);
  default_exception_handler(self_of(self), context_dict(args[0]));
  return make_none();
}
Ref method_get_debug(Value self, Args args) {
  expect_args("get_debug", args, 0, 0);
  return make_bool(self_of(self).debug);  // [loop.debug.get]
}
Ref method_set_debug(Value self, Args args) {
  expect_args("set_debug", args, 1, 1);
  self_of(self).debug = truth(args[0]);
  return make_none();
}

Ref get_slow_callback_duration(Value self) {
  return make_float(self_of(self).slow_callback_duration);
}
void set_slow_callback_duration(Value self, Value value) {
  if (!value) raise(AttributeErrorType, "slow_callback_duration");
  self_of(self).slow_callback_duration = as_double(value);
}
Ref get_clock_resolution(Value self) { return make_float(self_of(self).state->resolution); }
void set_clock_resolution(Value self, Value value) {
  if (!value) raise(AttributeErrorType, "_clock_resolution");
  self_of(self).state->resolution = as_double(value);
}
// What is ready, as another list each time.
Ref get_ready(Value self) {
  const Handle<List> list = make_list();
  ReadyQueue& ready = self_of(self).state->ready;
  for (size_t left = ready.size(); left > 0; --left) {
    ReadyQueue::Entry entry = ready.pop();
    list_append(list.get(), entry.target.get());
    ready.push(std::move(entry.target), std::move(entry.argument));
  }
  return list;
}
Ref get_default_executor(Value self) { return or_none(self_of(self).default_executor); }
void set_default_executor_unchecked(Value self, Value value) {
  assign(self_of(self).default_executor, !value || is_none(value) ? Value() : value);
}

Ref loop_repr(Value self) {
  const EventLoop& loop = self_of(self);
  const auto word = [](bool value) { return value ? "True" : "False"; };
  return make_str(fmt::format("<{} running={} closed={} debug={}>", type_of(self)->name,
                              word(loop.running), word(loop.closed), word(loop.debug)));
}

constexpr MethodDef kMethods[] = {
    {"call_soon", method_call_soon},
    {"call_soon_threadsafe", method_call_soon_threadsafe},
    {"call_later", method_call_later},
    {"call_at", method_call_at},
    {"time", method_time},
    {"run_forever", method_run_forever},
    {"run_until_complete", method_run_until_complete},
    {"stop", method_stop},
    {"close", method_close},
    {"is_running", method_is_running},
    {"is_closed", method_is_closed},
    {"shutdown_asyncgens", method_shutdown_asyncgens},
    {"add_reader", method_watch<Direction::kRead>},
    {"add_writer", method_watch<Direction::kWrite>},
    {"remove_reader", method_unwatch<Direction::kRead>},
    {"remove_writer", method_unwatch<Direction::kWrite>},
    {"run_in_executor", method_run_in_executor},
    {"set_default_executor", method_set_default_executor},
    {"add_signal_handler", method_add_signal_handler},
    {"remove_signal_handler", method_remove_signal_handler},
    {"create_future", method_create_future},
    {"create_task", method_create_task},
    {"set_task_factory", method_set_task_factory},
    {"get_task_factory", method_get_task_factory},
    {"set_exception_handler", method_set_exception_handler},
    {"get_exception_handler", method_get_exception_handler},
    {"call_exception_handler", method_call_exception_handler},
    {"default_exception_handler", method_default_exception_handler},
    {"get_debug", method_get_debug},
    {"set_debug", method_set_debug},
    {"_run_once", method_run_once},
    {"_process_events", method_process_events},
    {"shutdown_default_executor", method_shutdown_default_executor},  // last: since 3.9
};
constexpr AttributeDef kAttributes[] = {
    {"slow_callback_duration", get_slow_callback_duration, set_slow_callback_duration},
    {"_clock_resolution", get_clock_resolution, set_clock_resolution},
    {"_ready", get_ready},
    {"_default_executor", get_default_executor, set_default_executor_unchecked},
};

// The methods that a loop must have and AbstractEventLoop only names.
Ref not_implemented_method(Value, Args) { raise(NotImplementedErrorType); }

std::vector<MethodDef> abstract_methods() {
  std::vector<MethodDef> methods;
  for (const MethodDef& method : kMethods) {
    if (method.name[0] != '_') methods.push_back({method.name, not_implemented_method});
  }
  if (!since(9)) methods.pop_back();
  return methods;
}

}  // namespace

Ref make_event_loop() { return loop_create(&EventLoopType, {}); }

void initialize_event_loop() {
  Type& abstract = AbstractEventLoopType;
  abstract.instance_size = sizeof(EventLoop);
  abstract.flags = kSubclassable | kTracked | kHasDict;
  abstract.dict_offset = dict_offset_of<EventLoop>();
  abstract.slots.destroy = loop_destroy;
  abstract.slots.traverse = loop_traverse;
  abstract.slots.clear = loop_clear;
  abstract.slots.create = abstract_create;
  static const std::vector<MethodDef> named = abstract_methods();
  ready(abstract, "asyncio.events.AbstractEventLoop", nullptr, named);

  Type& base = BaseEventLoopType;
  base.flags = kSubclassable | kTracked;
  base.slots.create = loop_create;
  base.slots.init = loop_init;
  base.slots.repr = loop_repr;
  std::span<const MethodDef> methods(kMethods);
  if (!since(9)) methods = methods.first(methods.size() - 1);
  ready(base, "asyncio.base_events.BaseEventLoop", &abstract, methods, kAttributes);

  Type& selector = EventLoopType;
  selector.flags = kSubclassable | kTracked;
  selector.slots.create = loop_create;
  ready(selector, "asyncio.unix_events._UnixSelectorEventLoop", &base);
}

}  // namespace corospec::reference
