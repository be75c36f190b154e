// The transport of a child process.
#include "reference/loop/child.h"

#include <signal.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <utility>

#include "reference/coroutine/native_body.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/task.h"
#include "reference/loop/transport.h"
#include "reference/object/args.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type ChildType;

namespace {

// --- memory

using Fields =
    Owned<Child, &Child::dict, &Child::extra, &Child::loop, &Child::protocol, &Child::process,
          &Child::return_code, &Child::pending, &Child::in, &Child::out, &Child::error>;

void child_traverse(Object* object, Visitor& visitor) {
  Fields::traverse(object, visitor);
  if (const Waiters* waiters = static_cast<Child*>(object)->waiters) waiters->traverse(visitor);
}
void child_clear(Object* object) {
  Fields::clear(object);
  if (Waiters* waiters = static_cast<Child*>(object)->waiters) waiters->clear();
}
void child_destroy(Object* object) noexcept {
  delete std::exchange(static_cast<Child*>(object)->waiters, nullptr);
  Fields::destroy(object);
}

Child& self_of(Value value) { return *value.as<Child>(); }

Value& pipe_place(Child& child, size_t place) {
  Value* const places[] = {&child.in, &child.out, &child.error};
  return *places[place];
}
PipeProtocol* pipe_at(const Child& child, size_t place) {
  const Value places[] = {child.in, child.out, child.error};
  return places[place] ? places[place].as<PipeProtocol>() : nullptr;
}

void child_finalize(Object* object) {
  auto* child = static_cast<Child*>(object);
  if (child->closed) return;
  const Handle<Child> kept(child);
  try {
    // [subprocess.transport.unclosed]
    if (runtime_hooks.warn) {
      runtime_hooks.warn(ResourceWarningType, ("unclosed transport " + repr_utf8(kept)).c_str());
    }
    close_child(*child);
  } catch (Raise& error) {
    if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), kept);
  }
}

Ref child_repr(Value self) {
  static constexpr const char* kNames[] = {" stdin=", " stdout=", " stderr="};
  const Child& child = self_of(self);
  std::string text = "<_UnixSubprocessTransport";
  if (child.closed) text += " closed";
  if (child.pid) text += " pid=" + std::to_string(child.pid);
  if (child.return_code) {
    text += " returncode=" + repr_utf8(child.return_code);
  } else {
    text += child.pid ? " running" : " not started";
  }
  for (size_t i = 0; i < kStreams; ++i) {
    const PipeProtocol* pipe = pipe_at(child, i);
    if (pipe && pipe->pipe) text += kNames[i] + repr_utf8(pipe->pipe);
  }
  return make_str(text + ">");
}

// --- telling the protocol

// In the next turn, but never before connection_made() was scheduled.
void call_later_in_order(Child& child, Value function, std::initializer_list<Value> args) {
  if (!child.pending) {
    call_soon(child.loop, function, Args(args));
    return;
  }
  const Handle<Tuple> arguments = make_tuple(args);
  list_append(child.pending, make_tuple({function, Value(arguments)}));
}

void tell(Child& child, const char* method, std::initializer_list<Value> args) {
  const Ref function = get_attribute(child.protocol, intern(method));
  call_later_in_order(child, function, args);
}

bool is_over(const Child& child, size_t place) {
  if (!child.has_pipe[place]) return true;
  const PipeProtocol* pipe = pipe_at(child, place);
  return pipe && pipe->disconnected;
}

void wake_waiters(Child& child) {
  const Ref code(child.return_code);
  child.waiters->wake_all(code);
  child.waiters->clear();
}

// [subprocess.protocol.lost] [subprocess.descriptors]
Ref lose(Value self, Args) {
  const Ref kept(self);
  Child& child = self_of(self);
  Ref failure;
  try {
    const Ref protocol(child.protocol);
    call_method(protocol, intern("connection_lost"), {none()});
  } catch (Raise& raised) {
    failure = raised.take();
  }
  wake_waiters(child);
  drop(child.loop);
  drop(child.process);
  drop(child.protocol);
  if (failure) throw Raise(failure);
  return make_none();
}

// [subprocess.protocol.lost] Both the process and its pipes are at their ends.
void finish_when_over(Child& child) {
  if (child.finished || !child.return_code) return;
  for (size_t i = 0; i < kStreams; ++i) {
    if (!is_over(child, i)) return;
  }
  child.finished = true;
  const Ref callback = make_closure("_call_connection_lost", lose, Value(&child));
  call_later_in_order(child, callback, {});
}

// --- connecting the pipes

NativeRoutine connect_pipe(Handle<Child> child, int place, Ref file) {
  const Handle<PipeProtocol> protocol = make_pipe_protocol(*child, place);
  const Handle<Future> waiter = make_future(child->loop);
  const Ref loop(child->loop);
  const Handle<Transport> transport =
      place == 0 ? make_write_pipe_transport(loop, file, Value(protocol), waiter.get())
                 : make_read_pipe_transport(loop, file, Value(protocol), waiter.get());
  assign(pipe_place(*child, static_cast<size_t>(place)), Value(protocol));
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (error) {
    close_transport(*transport);
    throw Raise(error);
  }
  co_return make_none();
}

// [subprocess.protocol.made]
void begin(Child& child) {
  const Ref made = get_attribute(child.protocol, intern("connection_made"));
  call_soon(child.loop, made, {Value(&child)});
  const Handle<List> pending = Handle<List>::adopt(std::exchange(child.pending, nullptr));
  for (const Value call : pending->values()) {
    const Tuple* parts = call.as<Tuple>();
    const auto arguments = parts->items[1].as<Tuple>()->values();
    call_soon(child.loop, parts->items[0], Args(arguments.data(), arguments.size()));
  }
}

NativeRoutine connect_pipes(Handle<Child> child, Handle<Future> waiter) {
  static constexpr const char* kNames[] = {"stdin", "stdout", "stderr"};
  Ref error;
  try {
    const Ref process(child->process);
    for (size_t i = 0; i < kStreams; ++i) {
      if (!child->has_pipe[i]) continue;
      const Ref file = get_attribute(process, intern(kNames[i]));
      co_await wait_for(
          make_native_coroutine(connect_pipe(child, static_cast<int>(i), file), "connect_pipe"));
    }
    begin(*child);
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (error && ends_the_loop(error)) throw Raise(error);
  if (is_done(*waiter)) co_return make_none();
  if (error) {
    set_exception(*waiter, error);
  } else {
    set_result(*waiter, none());
  }
  co_return make_none();
}

// --- its end

// [subprocess.wait] [subprocess.wait.many] [subprocess.wait.cancelled] Each has a future of its
// own.
NativeRoutine wait_for_end(Ref self) {
  Child& child = self_of(self);
  if (child.return_code) co_return Ref(child.return_code);
  const Handle<Future> waiter = make_future(child.loop);
  child.waiters->add(waiter);
  co_return co_await wait_for(Value(waiter));
}

bool has_ended(const Child& child) {
  siginfo_t info{};
  const auto pid = static_cast<id_t>(child.pid);
  return ::waitid(P_PID, pid, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid != 0;
}

// [subprocess.wait.pipes_too] From 3.11 to 3.14 wait() also waits for the pipes.
bool wakes_at_exit() { return !since(11) || since(15); }

// --- methods

// [subprocess.transport.pid]
Ref method_get_pid(Value self, Args args) {
  expect_args("get_pid", args, 0, 0);
  const int64_t pid = self_of(self).pid;
  return pid ? make_int(pid) : make_none();
}
// [subprocess.transport.returncode]
Ref method_get_returncode(Value self, Args args) {
  expect_args("get_returncode", args, 0, 0);
  const Value code = self_of(self).return_code;
  return code ? Ref(code) : make_none();
}
Ref method_get_pipe_transport(Value self, Args args) {
  static constexpr const char* kNames[] = {"fd"};
  Value fd;
  parse_args("get_pipe_transport", args, kNames, 1, &fd);
  return pipe_of_child(self_of(self), index_as_int64(fd));
}
Ref method_send_signal(Value self, Args args) {
  static constexpr const char* kNames[] = {"signal"};
  Value number;
  parse_args("send_signal", args, kNames, 1, &number);
  send_signal_to_child(self_of(self), static_cast<int>(index_as_int64(number)));
  return make_none();
}
// [subprocess.transport.terminate]
Ref method_terminate(Value self, Args args) {
  expect_args("terminate", args, 0, 0);
  send_signal_to_child(self_of(self), SIGTERM);
  return make_none();
}
// [subprocess.transport.kill]
Ref method_kill(Value self, Args args) {
  expect_args("kill", args, 0, 0);
  send_signal_to_child(self_of(self), SIGKILL);
  return make_none();
}
Ref method_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  close_child(self_of(self));
  return make_none();
}
Ref method_is_closing(Value self, Args args) {
  expect_args("is_closing", args, 0, 0);
  return make_bool(self_of(self).closed);
}
Ref method_get_protocol(Value self, Args args) {
  expect_args("get_protocol", args, 0, 0);
  const Value protocol = self_of(self).protocol;
  return protocol ? Ref(protocol) : make_none();
}
Ref method_set_protocol(Value self, Args args) {
  static constexpr const char* kNames[] = {"protocol"};
  Value protocol;
  parse_args("set_protocol", args, kNames, 1, &protocol);
  assign(self_of(self).protocol, protocol);
  return make_none();
}
Ref method_wait(Value self, Args args) {
  expect_args("_wait", args, 0, 0);
  return make_wait_for_child(self);
}

constexpr MethodDef kMethods[] = {
    {"get_pid", method_get_pid},
    {"get_returncode", method_get_returncode},
    {"get_pipe_transport", method_get_pipe_transport},
    {"send_signal", method_send_signal},
    {"terminate", method_terminate},
    {"kill", method_kill},
    {"close", method_close},
    {"is_closing", method_is_closing},
    {"get_protocol", method_get_protocol},
    {"set_protocol", method_set_protocol},
    {"_wait", method_wait},
};

}  // namespace

// [subprocess.many] [subprocess.loops] Nothing is shared by two of them. A loop that is closed does
// nothing about it: [subprocess.loop_closed]
Handle<Child> make_child(Value loop, Value protocol, Value process,
                         const std::array<bool, kStreams>& has_pipe, Future* waiter) {
  auto* child = allocate<Child>(ChildType);
  Handle<Child> owner = Handle<Child>::adopt(child);
  child->waiters = new Waiters;
  child->pending = make_list().take();
  child->has_pipe = has_pipe;
  assign(child->loop, loop);
  assign(child->protocol, protocol);
  assign(child->process, process);
  child->pid = index_as_int64(get_attribute(process, intern("pid")));
  gc_track(child);
  set_extra_info(*child, "subprocess", process);  // [subprocess.transport.info]
  create_task(
      loop, make_native_coroutine(connect_pipes(owner, Handle<Future>(waiter)), "_connect_pipes"));
  return owner;
}

// [subprocess.protocol.exited]
void child_ended(Child& child, Value return_code) {
  if (child.return_code || !child.protocol) return;
  const Handle<Child> kept(&child);
  assign(child.return_code, return_code);
  const Ref process(child.process);
  if (is_none(get_attribute(process, intern("returncode")))) {
    set_attribute(process, intern("returncode"), return_code);
  }
  tell(child, "process_exited", {});
  if (wakes_at_exit()) wake_waiters(child);
  finish_when_over(child);
}

// [subprocess.transport.close] [subprocess.transport.close_again]
void close_child(Child& child) {
  if (child.closed) return;
  child.closed = true;
  const Handle<Child> kept(&child);
  for (size_t i = 0; i < kStreams; ++i) {
    const PipeProtocol* protocol = pipe_at(child, i);
    if (!protocol || !protocol->pipe) continue;
    const Ref pipe(protocol->pipe);
    call_method(pipe, intern("close"));
  }
  if (!child.process || child.return_code || has_ended(child)) return;
  ::kill(static_cast<pid_t>(child.pid), SIGKILL);
}

// [subprocess.transport.pipe]
Ref pipe_of_child(const Child& child, int64_t place) {
  if (place < 0 || place >= static_cast<int64_t>(kStreams)) return make_none();
  const PipeProtocol* protocol = pipe_at(child, static_cast<size_t>(place));
  return protocol && protocol->pipe ? Ref(protocol->pipe) : make_none();
}

Ref make_wait_for_child(Value child) {
  return make_native_coroutine(wait_for_end(Ref(child)), "_wait");
}

// [subprocess.transport.send_signal] [subprocess.signal.ended]
void send_signal_to_child(const Child& child, int number) {
  if (!child.process) raise(ProcessLookupErrorType);
  // Once it has ended its number may be another process's.
  if (child.return_code) return;
  if (::kill(static_cast<pid_t>(child.pid), number) < 0 && errno != ESRCH) {
    raise_system_error(errno);
  }
}

void child_pipe_data(Child& child, int place, Value data) {
  if (child.protocol) tell(child, "pipe_data_received", {Value::small(place), data});
}

// [subprocess.protocol.pipe_lost]
void child_pipe_lost(Child& child, int place, Value error) {
  if (child.protocol) tell(child, "pipe_connection_lost", {Value::small(place), error});
  finish_when_over(child);
}

void initialize_child() {
  Type& type = ChildType;
  Fields::install(type);
  type.flags &= ~kNoWeakrefs;
  type.slots.traverse = child_traverse;
  type.slots.clear = child_clear;
  type.slots.destroy = child_destroy;
  type.slots.finalize = child_finalize;
  type.slots.repr = child_repr;
  // [subprocess.transport.kind]
  ready(type, "asyncio.unix_events._UnixSubprocessTransport", &SubprocessTransportType, kMethods);
  initialize_pipe_protocols();
}

}  // namespace corospec::reference
