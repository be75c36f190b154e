// Starting threads, and the handles by which one waits for them.
#include <fmt/format.h>
#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

#include <memory>
#include <vector>

#include "reference/language/machine.h"
#include "reference/modules/define.h"
#include "reference/modules/sys.h"
#include "reference/modules/thread_lock.h"
#include "reference/modules/thread_parts.h"
#include "reference/object/args.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/thread_state.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

struct CurrentThread {
  uint64_t number = 0;
  Value sentinel;  // owned: the lock of _set_sentinel(); null: none
};
CurrentThread current_thread;

// --- handles

enum class HandleState { kNotStarted, kStarting, kRunning, kDone };

struct ThreadHandle : Object {
  WaitingCount* done;  // 1: it is done
  uint64_t ident;
  HandleState state;
};
Type ThreadHandleType;

ThreadHandle& handle_of(Value value) { return *value.as<ThreadHandle>(); }

// Those of the threads that the program's end waits for.
std::vector<Ref>& awaited_at_end() {
  static auto& handles = *new std::vector<Ref>;
  return handles;
}

void set_done(ThreadHandle& handle) {
  if (handle.state == HandleState::kDone) return;
  handle.state = HandleState::kDone;
  handle.done->give();
  std::erase_if(awaited_at_end(), [&](const Ref& each) { return each.get() == Value(&handle); });
}

Ref handle_create(Type* type, Args args) {
  expect_args("_ThreadHandle", args, 0, 0);
  auto* handle = static_cast<ThreadHandle*>(allocate_object(type, type->instance_size));
  handle->done = new WaitingCount(0);
  return Ref::adopt(Value(handle));
}
void handle_destroy(Object* object) noexcept {
  delete static_cast<ThreadHandle*>(object)->done;
  free_object(object);
}

Ref make_handle(Value, Args args) {
  expect_args("_make_thread_handle", args, 1, 1);
  Ref made = handle_create(&ThreadHandleType, {});
  handle_of(made).ident = static_cast<uint64_t>(index_as_int64(args[0]));
  handle_of(made).state = HandleState::kRunning;
  return made;
}

Ref handle_is_done(Value self, Args) {
  return make_bool(handle_of(self).state == HandleState::kDone);
}
Ref handle_set_done(Value self, Args) {
  if (handle_of(self).state < HandleState::kRunning) {
    raise(RuntimeErrorType, "thread not started");
  }
  const Ref kept(self);
  set_done(handle_of(self));
  return make_none();
}

void join(ThreadHandle& handle, const Patience& patience) {
  if (handle.state < HandleState::kRunning) raise(RuntimeErrorType, "thread not started");
  if (handle.state == HandleState::kDone) return;
  if (handle.ident == current_thread_ident()) raise(RuntimeErrorType, "Cannot join current thread");
  // Others may wait as well.
  if (take(*handle.done, patience)) handle.done->give();
}

Ref handle_join(Value self, Args args) {
  expect_args("join", args, 0, 1);
  const bool limited = args.count > 0 && !is_none(args[0]);
  const double seconds = limited ? std::max(as_double(args[0]), 0.0) : -1;
  const Ref timeout = make_float(seconds);
  join(handle_of(self), patience_of(true, timeout));
  return make_none();
}
Ref handle_ident(Value self) {
  const ThreadHandle& handle = handle_of(self);
  return make_int(handle.state < HandleState::kRunning ? 0 : static_cast<int64_t>(handle.ident));
}
Ref handle_repr(Value self) {
  return make_str(fmt::format("<_ThreadHandle object: ident={}>", handle_of(self).ident));
}

void prepare_handle() {
  static constexpr MethodDef kMethods[] = {
      {"is_done", handle_is_done}, {"join", handle_join}, {"_set_done", handle_set_done}};
  static constexpr AttributeDef kAttributes[] = {{"ident", handle_ident}};
  ThreadHandleType.instance_size = sizeof(ThreadHandle);
  ThreadHandleType.slots.create = handle_create;
  ThreadHandleType.slots.destroy = handle_destroy;
  ThreadHandleType.slots.repr = handle_repr;
  ready(ThreadHandleType, "_thread._ThreadHandle", nullptr, kMethods, kAttributes);
}

// --- the life of a thread

size_t wanted_stack = 0;  // _thread.stack_size(); 0: as much as the system gives

size_t usual_stack() {
  constexpr size_t kMost = size_t{64} * 1024 * 1024;
  constexpr size_t kWithoutLimit = size_t{8} * 1024 * 1024;
  rlimit limit{};
  if (getrlimit(RLIMIT_STACK, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return kWithoutLimit;
  return std::min<size_t>(limit.rlim_cur, kMost);
}

// A call that a new thread makes.
struct Start {
  Ref function;
  Handle<Tuple> values;  // positional, then those of the keywords
  Handle<Tuple> names;   // null: no keywords
  Ref handle;            // null: nobody can wait for it
  size_t stack;
  ThreadState state;
};

int64_t threads_running = 0;

Args arguments_of(const Start& start) {
  const size_t keywords = start.names ? static_cast<size_t>(start.names->size) : 0;
  return {start.values->items, static_cast<size_t>(start.values->size) - keywords,
          start.names ? start.names.get() : nullptr};
}

void perform(const Start& start) {
  try {
    call(start.function, arguments_of(start));
  } catch (Raise& error) {
    const Ref exception = error.take();
    if (!exception_is(exception, SystemExitType)) report_unraisable(exception, start.function);
  } catch (const NotSupported& problem) {
    runtime_hooks.stop(problem);
  }
}

void forget_call(Start& start) {
  start.function.reset();
  start.values = {};
  start.names = {};
}

// Who waits for the thread is told that its state is gone.
void announce_end(Ref handle) {
  const Ref sentinel = Ref::adopt(std::exchange(current_thread.sentinel, Value()));
  if (sentinel) release_if_held(sentinel);
  if (handle) set_done(handle_of(handle));
}

void* live(void* given) {
  static uint64_t last_number = 0;
  const std::unique_ptr<Start> start(static_cast<Start*>(given));
  begin_thread(start->state);
  measure_stack(start->stack);
  current_thread.number = ++last_number;
  ++threads_running;
  if (start->handle) {
    handle_of(start->handle).ident = current_thread_ident();
    handle_of(start->handle).state = HandleState::kRunning;
  }
  perform(*start);
  forget_call(*start);
  --threads_running;
  forget_locals_of_thread();
  clear_thread_globals();
  announce_end(std::move(start->handle));
  end_thread(start->state);
  return nullptr;
}

// Gives its identity. Raises RuntimeError.
uint64_t start_thread(Value function, Handle<Tuple> values, Handle<Tuple> names, Value handle) {
  announce_thread();
  const size_t stack = wanted_stack == 0 ? usual_stack() : wanted_stack;
  auto* start =
      new Start{Ref(function), std::move(values), std::move(names), Ref(handle), stack, {}};
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_attr_setstacksize(&attributes, stack);
  pthread_t thread{};
  const int error = pthread_create(&thread, &attributes, live, start);
  pthread_attr_destroy(&attributes);
  if (error == 0) return static_cast<uint64_t>(thread);
  delete start;
  retract_thread();
  raise(RuntimeErrorType, "can't start new thread");
}

// start_new_thread(function, args[, kwargs])
Ref start_new_thread(Value, Args args) {
  expect_args("start_new_thread", args, 2, 3);
  if (!is_callable(args[0])) raise_type_error("first arg must be callable");
  if (!is_tuple(args[1])) raise_type_error("2nd arg must be a tuple");
  if (args.count > 2 && !is_dict(args[2])) {
    raise_type_error("optional 3rd arg must be a dictionary");
  }
  const Handle<List> values = to_list(args[1]);
  Handle<Tuple> names;
  if (args.count > 2) {
    const Handle<List> keywords = to_list(args[2]);
    for (const Value name : keywords->values()) {
      list_append(values.get(), Ref(dict_find(args[2].as<Dict>(), name)));
    }
    if (keywords->size > 0) names = to_tuple(Value(keywords));
  }
  return make_int(
      static_cast<int64_t>(start_thread(args[0], to_tuple(Value(values)), std::move(names), {})));
}

// start_joinable_thread(function, handle=None, daemon=True)
Ref start_joinable_thread(Value, Args args) {
  static constexpr const char* kNames[] = {"function", "handle", "daemon"};
  Value given[3];
  parse_args("start_joinable_thread", args, kNames, 1, given);
  if (!is_callable(given[0])) raise_type_error("thread function must be callable");
  const bool has_handle = given[1] && !is_none(given[1]);
  if (has_handle && !is_exactly(given[1], ThreadHandleType)) {
    raise_type_error("'handle' must be a _ThreadHandle");
  }
  const Ref handle = has_handle ? Ref(given[1]) : handle_create(&ThreadHandleType, {});
  if (handle_of(handle).state != HandleState::kNotStarted) {
    raise(RuntimeErrorType, "thread already started");
  }
  handle_of(handle).state = HandleState::kStarting;
  try {
    handle_of(handle).ident = start_thread(given[0], make_tuple({}), {}, handle);
  } catch (Raise&) {
    handle_of(handle).state = HandleState::kNotStarted;
    throw;
  }
  // It executes nothing before this thread gives the lock up.
  handle_of(handle).state = HandleState::kRunning;
  if (given[2] && !truth(given[2])) awaited_at_end().push_back(handle);
  return handle;
}

// Waits for the threads that are no daemons.
Ref shut_down(Value, Args) {
  while (!awaited_at_end().empty()) {
    const Ref handle = awaited_at_end().back();
    join(handle_of(handle), {true, std::nullopt});
  }
  return make_none();
}

Ref set_sentinel(Value, Args) {
  Ref lock = make_lock();
  assign(current_thread.sentinel, lock);
  return lock;
}

Ref stack_size(Value, Args args) {
  expect_args("stack_size", args, 0, 1);
  constexpr int64_t kLeast = 32 * 1024;
  const auto before = static_cast<int64_t>(wanted_stack);
  if (args.count == 0) return make_int(before);
  const int64_t size = index_as_int64(args[0]);
  if (size < 0) raise_value_error("size must be 0 or a positive value");
  if (size != 0 && size < kLeast) raise_value_error(fmt::format("size not valid: {} bytes", size));
  wanted_stack = static_cast<size_t>(size);
  return make_int(before);
}

Ref count(Value, Args) { return make_int(threads_running); }
Ref get_ident(Value, Args args) {
  expect_args("get_ident", args, 0, 0);
  return make_int(static_cast<int64_t>(current_thread_ident()));
}
Ref get_native_id(Value, Args args) {
  expect_args("get_native_id", args, 0, 0);
  return make_int(int64_t{::gettid()});
}
Ref get_main_ident(Value, Args) { return make_int(static_cast<int64_t>(first_thread_ident())); }

constexpr FunctionDef kFunctions[] = {
    {"start_new_thread", start_new_thread},
    {"start_new", start_new_thread},
    {"start_joinable_thread", start_joinable_thread},
    {"_make_thread_handle", make_handle},
    {"_shutdown", shut_down},
    {"_set_sentinel", set_sentinel},
    {"stack_size", stack_size},
    {"_count", count},
    {"get_ident", get_ident},
    {"get_native_id", get_native_id},
    {"_get_main_thread_ident", get_main_ident},
};

void prepare() {
  prepare_handle();
  belongs_to_thread(current_thread);
}

}  // namespace

uint64_t thread_number() { return current_thread.number; }

void define_starting(Module* module) {
  once(prepare);
  define_functions(module, kFunctions);
  define(module, "_ThreadHandle", Value(&ThreadHandleType));
}

}  // namespace corospec::reference
