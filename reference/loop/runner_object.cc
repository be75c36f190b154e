#include "reference/loop/runner_object.h"

#include "reference/loop/loop_signals.h"
#include "reference/loop/policy.h"
#include "reference/loop/runner.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"

namespace corospec::reference {

Type RunnerType;

namespace {

enum class RunnerState { kCreated, kInitialized, kClosed };

struct Runner : Object {
  Value debug;
  Value loop_factory;
  Value loop;
  Context* context;
  RunnerState state;
  bool has_set_loop;
};
using Memory =
    Owned<Runner, &Runner::debug, &Runner::loop_factory, &Runner::loop, &Runner::context>;

Runner& self_of(Value value) { return *value.as<Runner>(); }

// [task.runner.lazy] The loop is made when it is needed first.
void initialize_lazily(Runner& runner) {
  // [task.runner.closed]
  if (runner.state == RunnerState::kClosed) raise(RuntimeErrorType, "Runner is closed");
  if (runner.state == RunnerState::kInitialized) return;
  if (!runner.loop_factory || is_none(runner.loop_factory)) {
    assign(runner.loop, new_event_loop());
    set_event_loop(runner.loop);
    runner.has_set_loop = true;
  } else {
    assign(runner.loop, call(runner.loop_factory, {}));
  }
  if (runner.debug && !is_none(runner.debug)) {
    call_method(runner.loop, intern("set_debug"), {runner.debug});
  }
  runner.context = copy_of(current_context()).take();
  runner.state = RunnerState::kInitialized;
}

Ref runner_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"debug", "loop_factory"};
  Value given[2];
  parse_args("Runner", args, kNames, 0, given, 2);
  auto* runner = allocate<Runner>(*type);
  Ref owner = Ref::adopt(Value(runner));
  assign(runner->debug, given[0]);
  assign(runner->loop_factory, given[1]);
  gc_track(runner);
  return owner;
}

Ref method_run(Value self, Args args) {
  static constexpr const char* kNames[] = {"coro", "context"};
  Value given[2];
  parse_args("run", args, kNames, 1, given, 1);
  if (!is_coroutine_for_task(given[0])) {
    raise_value_error("a coroutine was expected, got " + repr_utf8(given[0]));
  }
  if (loops.running) {
    raise(RuntimeErrorType, "Runner.run() cannot be called from a running event loop");
  }
  Runner& runner = self_of(self);
  initialize_lazily(runner);
  const bool with_context = given[1] && !is_none(given[1]);
  // [task.runner.context]
  const Value context = with_context ? given[1] : Value(runner.context);
  const Ref task = create_task(runner.loop, given[0], {}, context);
  const Ref loop(runner.loop);
  return run_interruptibly(loop, task);  // [task.runner.run]
}

Ref method_get_loop(Value self, Args args) {
  expect_args("get_loop", args, 0, 0);
  initialize_lazily(self_of(self));
  return Ref(self_of(self).loop);
}

// [task.runner.close]
void close(Runner& runner) {
  if (runner.state != RunnerState::kInitialized) return;
  const Ref loop(runner.loop);
  shut_down(loop, runner.has_set_loop);
  drop(runner.loop);
  runner.state = RunnerState::kClosed;
}

Ref method_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  close(self_of(self));
  return make_none();
}
Ref method_enter(Value self, Args args) {
  expect_args("__enter__", args, 0, 0);
  initialize_lazily(self_of(self));
  return Ref(self);
}
Ref method_exit(Value self, Args args) {
  expect_args("__exit__", args, 3, 3);
  close(self_of(self));
  return make_none();
}

constexpr MethodDef kMethods[] = {{"run", method_run},
                                  {"get_loop", method_get_loop},
                                  {"close", method_close},
                                  {"__enter__", method_enter},
                                  {"__exit__", method_exit}};

}  // namespace

void initialize_runner() {
  Memory::install(RunnerType);
  RunnerType.slots.create = runner_create;
  ready(RunnerType, "asyncio.runners.Runner", nullptr, kMethods);
}

}  // namespace corospec::reference
