// asyncio.subprocess.Process, and the functions that make one.
#include "reference/loop/child_process.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "reference/coroutine/native_body.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/gather.h"
#include "reference/loop/running.h"
#include "reference/object/args.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type ProcessType;

namespace {

Process& self_of(Value value) { return *value.as<Process>(); }

using Fields =
    Owned<Process, &Process::dict, &Process::loop, &Process::transport, &Process::protocol,
          &Process::in, &Process::out, &Process::error, &Process::pid>;

// --- signals [subprocess.signal]

Ref forward(Value self, const char* method, Args args) {
  return call(get_attribute(self_of(self).transport, intern(method)), args);
}
Ref method_send_signal(Value self, Args args) { return forward(self, "send_signal", args); }
Ref method_terminate(Value self, Args args) { return forward(self, "terminate", args); }
Ref method_kill(Value self, Args args) { return forward(self, "kill", args); }

// --- waiting

Ref make_wait(const Process& process) {
  if (is_child(process.transport)) return make_wait_for_child(process.transport);
  return call_method(process.transport, intern("_wait"));
}

// [subprocess.wait.timeout] Nothing of it has to be undone when it is cancelled.
NativeRoutine wait(Ref self) { co_return co_await wait_for(make_wait(self_of(self))); }

Ref method_wait(Value self, Args args) {
  expect_args("wait", args, 0, 0);
  return make_native_coroutine(wait(Ref(self)), "Process.wait");
}

bool is_broken_pipe(Value error) {
  return exception_is(error, BrokenPipeErrorType) || exception_is(error, ConnectionResetErrorType);
}

// [subprocess.communicate.input] [subprocess.communicate.broken_pipe]
NativeRoutine feed_stdin(Ref self, Ref input) {
  const Ref in(self_of(self).in);
  Ref error;
  try {
    if (!is_none(input)) call_method(in, intern("write"), {input});
    co_await wait_for(call_method(in, intern("drain")));
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (error && !is_broken_pipe(error)) throw Raise(error);
  call_method(in, intern("close"));
  co_return make_none();
}

NativeRoutine read_stream(Ref self, int place) {
  const Process& process = self_of(self);
  const Ref transport =
      call_method(process.transport, intern("get_pipe_transport"), {Value::small(place)});
  const Ref reader(place == 1 ? process.out : process.error);
  Ref output = co_await wait_for(call_method(reader, intern("read")));
  if (!is_none(transport)) call_method(transport, intern("close"));
  co_return output;
}

NativeRoutine nothing() { co_return make_none(); }

Ref make_reading(const Ref& self, Value stream, int place) {
  return make_native_coroutine(is_none(stream) ? nothing() : read_stream(self, place),
                               "Process._read_stream");
}

// [subprocess.communicate] [subprocess.communicate.closes_stdin]
// [subprocess.communicate.leaves_stdin] What it waits for is cancelled with it, and nothing else:
// [subprocess.communicate.cancelled] [subprocess.communicate.timeout]
NativeRoutine communicate(Ref self, Ref input) {
  const Process& process = self_of(self);
  const bool feeds = since(12) ? !is_none(process.in) : !is_none(input);
  const Ref feeding =
      make_native_coroutine(feeds ? feed_stdin(self, input) : nothing(), "Process._feed_stdin");
  const Ref reading = make_reading(self, process.out, 1);
  const Ref errors = make_reading(self, process.error, 2);
  const std::array<Value, 3> all{feeding, reading, errors};
  const Ref results = co_await wait_for(gather(all, false, process.loop));
  co_await wait_for(make_wait(process));
  const Handle<Tuple> parts = to_tuple(results);
  co_return make_tuple({parts->items[1], parts->items[2]});
}

Ref method_communicate(Value self, Args args) {
  static constexpr const char* kNames[] = {"input"};
  Value input;
  parse_args("communicate", args, kNames, 0, &input);
  return make_native_coroutine(communicate(Ref(self), input ? Ref(input) : make_none()),
                               "Process.communicate");
}

// --- attributes [subprocess.process.attributes]

Ref get_stdin(Value self) { return Ref(self_of(self).in); }
Ref get_stdout(Value self) { return Ref(self_of(self).out); }
Ref get_stderr(Value self) { return Ref(self_of(self).error); }
// [subprocess.pid]
Ref get_pid(Value self) { return Ref(self_of(self).pid); }
// [subprocess.returncode] [subprocess.returncode.signal]
Ref get_returncode(Value self) {
  return call_method(self_of(self).transport, intern("get_returncode"));
}

Ref create(Type* type, Args) {
  Object* object = allocate_object(type, type->instance_size);
  gc_track(object);
  return Ref::adopt(Value(object));
}

void set_up(Process& process, Value transport, Value protocol, Value loop) {
  assign(process.transport, transport);
  assign(process.protocol, protocol);
  assign(process.loop, loop);
  assign(process.in, get_attribute(protocol, intern("stdin")));
  assign(process.out, get_attribute(protocol, intern("stdout")));
  assign(process.error, get_attribute(protocol, intern("stderr")));
  assign(process.pid, call_method(transport, intern("get_pid")));
}

void init(Value self, Args args) {
  static constexpr const char* kNames[] = {"transport", "protocol", "loop"};
  Value given[3];
  parse_args("Process", args, kNames, 3, given);
  set_up(self_of(self), given[0], given[1], given[2]);
}

Ref process_repr(Value self) {
  return make_str("<" + type_of(self)->name + " " + repr_utf8(self_of(self).pid) + ">");
}

// [subprocess.process.no_poll]
constexpr MethodDef kMethods[] = {
    {"send_signal", method_send_signal},
    {"terminate", method_terminate},
    {"kill", method_kill},
    {"wait", method_wait},
    {"communicate", method_communicate},
};
constexpr AttributeDef kAttributes[] = {
    {"stdin", get_stdin},           {"stdout", get_stdout}, {"stderr", get_stderr},
    {"returncode", get_returncode}, {"pid", get_pid},
};

// --- making one

struct Request {
  const char* method;
  std::vector<Ref> positional;
  std::vector<std::pair<std::string, Ref>> named;
  int64_t limit = kStreamLimit;
  Ref loop;  // null: the usual one
};

void set_named(Request& request, const std::string& name, Value value) {
  for (auto& [known, place] : request.named) {
    if (known != name) continue;
    place = Ref(value);
    return;
  }
  request.named.emplace_back(name, Ref(value));
}

// [subprocess.create.arguments] Popen's arguments are passed on.
Request request_from(const char* method, Args args) {
  Request request;
  request.method = method;
  for (const Value value : args.positional()) request.positional.emplace_back(value);
  // [subprocess.create.inherited]
  for (const char* stream : {"stdin", "stdout", "stderr"}) set_named(request, stream, none());
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    const std::string name = utf8(Value(args.keyword_name(i)));
    const Value value = args.keyword_value(i);
    if (name == "limit") {
      request.limit = index_as_int64(value);  // [subprocess.create.limit]
    } else if (name == "loop" && !since(10)) {
      if (!is_none(value)) request.loop = Ref(value);
    } else {
      set_named(request, name, value);
    }
  }
  return request;
}

// Called with the loop and the limit as its data.
Ref make_protocol(Value data, Args) {
  const Value* items = data.as<Tuple>()->items;
  return make_child_streams(items[0], index_as_int64(items[1]));
}

Ref call_loop(const Request& request, Value loop, Value factory) {
  std::vector<Value> values{factory};
  for (const Ref& value : request.positional) values.push_back(value);
  std::vector<Value> names;
  for (const auto& [name, value] : request.named) {
    names.emplace_back(intern(name));
    values.push_back(value);
  }
  const Handle<Tuple> keywords = make_tuple(std::span<const Value>(names));
  const Ref method = get_attribute(loop, intern(request.method));
  return call(method, Args(values.data(), 1 + request.positional.size(), keywords.get()));
}

// [subprocess.create.exec] [subprocess.create.shell]
NativeRoutine start(Request request) {
  const Ref loop = request.loop ? request.loop : since(8) ? running_loop() : event_loop();
  const Ref limit = make_int(request.limit);
  const Handle<Tuple> data = make_tuple({loop.get(), limit.get()});
  const Ref factory = make_closure("<lambda>", make_protocol, Value(data));
  const Ref pair = co_await wait_for(call_loop(request, loop, factory));
  const Handle<Tuple> parts = to_tuple(pair);
  co_return make_process(parts->items[0], parts->items[1], loop);
}

}  // namespace

Ref make_process(Value transport, Value protocol, Value loop) {
  Ref owner = create(&ProcessType, {});
  set_up(self_of(owner), transport, protocol, loop);
  return owner;
}

Ref create_process(const char* function, const char* loop_method, const char* first, Args args) {
  Request request = request_from(loop_method, args);
  const auto is_given = [&] {
    for (const auto& [name, value] : request.named) {
      if (name == first) return true;
    }
    return !request.positional.empty();
  };
  if (!is_given()) {
    raise_type_error(std::string(function) + "() missing 1 required positional argument: '" +
                     first + "'");
  }
  return make_native_coroutine(start(std::move(request)), function);
}

void initialize_process() {
  Type& type = ProcessType;
  Fields::install(type);
  type.flags |= kSubclassable | kHasDict;
  type.flags &= ~kNoWeakrefs;
  type.dict_offset = dict_offset_of<Process>();
  type.slots.create = create;
  type.slots.init = init;
  type.slots.repr = process_repr;
  ready(type, "asyncio.subprocess.Process", nullptr, kMethods, kAttributes);
}

void initialize_child_processes() {
  initialize_child();
  initialize_child_streams();
  initialize_process();
}

}  // namespace corospec::reference
