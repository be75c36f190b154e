// loop.subprocess_exec() and loop.subprocess_shell().
#include <string>
#include <utility>
#include <vector>

#include "reference/coroutine/native_body.h"
#include "reference/loop/child.h"
#include "reference/loop/connect.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/hooks.h"
#include "reference/object/bytes.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constexpr int64_t kPipe = -1;  // subprocess.PIPE

// What is asked for: everything else goes to Popen as it is.
struct Order {
  Ref loop;
  Ref factory;
  Ref command;  // a tuple of words, or the text for the shell
  bool through_shell;
  std::array<Ref, kStreams> streams;
  std::vector<std::pair<std::string, Ref>> options;
};

constexpr const char* kStreamNames[] = {"stdin", "stdout", "stderr"};

// Takes the option out; null: it was not given.
Ref take_option(Order& order, std::string_view name) {
  for (size_t i = 0; i < order.options.size(); ++i) {
    if (order.options[i].first != name) continue;
    Ref value = std::move(order.options[i].second);
    order.options.erase(order.options.begin() + static_cast<ptrdiff_t>(i));
    return value;
  }
  return {};
}

Order order_from(Value self, Args args, uint32_t positional, bool through_shell) {
  Order order;
  order.loop = Ref(self);
  order.through_shell = through_shell;
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    order.options.emplace_back(utf8(Value(args.keyword_name(i))), Ref(args.keyword_value(i)));
  }
  order.factory = positional > 0 ? Ref(args[0]) : take_option(order, "protocol_factory");
  for (size_t i = 0; i < kStreams; ++i) {
    // [subprocess.loop.streams]
    order.streams[i] = take_option(order, kStreamNames[i]);
    if (!order.streams[i]) order.streams[i] = Ref(Value::small(kPipe));
  }
  return order;
}

[[noreturn]] void raise_missing(const char* method, const char* name) {
  raise_type_error(std::string(method) + "() missing 1 required positional argument: '" + name +
                   "'");
}

// [subprocess.refused.newlines] [subprocess.refused.text] [subprocess.refused.shell]
void check_options(Order& order) {
  const auto expect = [&](const char* name, bool wanted, const char* text) {
    const Ref given = take_option(order, name);
    if (given && truth(given) != wanted) raise_value_error(text);
  };
  expect("universal_newlines", false, "universal_newlines must be False");
  expect("shell", order.through_shell,
         order.through_shell ? "shell must be True" : "shell must be False");
  expect("bufsize", false, "bufsize must be 0");
  if (!since(8)) return;
  expect("text", false, "text must be False");
  for (const char* name : {"encoding", "errors"}) {
    const Ref given = take_option(order, name);
    if (given && !is_none(given)) raise_value_error(std::string(name) + " must be None");
  }
}

// [subprocess.refused.command]
void check_command(const Order& order) {
  const auto is_text = [](Value value) { return is_str(value) || is_instance(value, BytesType); };
  if (order.through_shell) {
    if (!is_text(order.command)) raise_value_error("cmd must be a string");
    return;
  }
  if (since(8)) return;
  for (const Value word : order.command.as<Tuple>()->values()) {
    if (is_text(word)) continue;
    raise_type_error("program arguments must be a bytes or text string, not " +
                     type_of(word)->name);
  }
}

// The Popen. It raises what cannot be done [subprocess.create.failed], gives the program the
// streams [subprocess.streams.stdout] [subprocess.streams.devnull] [subprocess.streams.file] and
// nothing else [subprocess.descriptors.not_inherited].
Ref start_program(const Order& order) {
  std::vector<Value> values{order.command};
  std::vector<Value> names;
  const Ref shell = make_bool(order.through_shell);
  const auto add = [&](const char* name, Value value) {
    names.emplace_back(intern(name));
    values.push_back(value);
  };
  add("shell", shell);
  for (size_t i = 0; i < kStreams; ++i) add(kStreamNames[i], order.streams[i]);
  add("bufsize", Value::small(0));
  for (const auto& [name, value] : order.options) add(name.c_str(), value);
  const Handle<Tuple> keywords = make_tuple(std::span<const Value>(names));
  const Ref type = get_attribute(loop_hooks.import_module("subprocess"), intern("Popen"));
  return call(type, Args(values.data(), 1, keywords.get()));
}

bool is_pipe(Value stream) {
  int64_t number = 0;
  return is_int(stream) && int_to_int64(stream, &number) && number == kPipe;
}

// What the watcher calls: with the pid, the return code, and the transport.
Ref on_exit(Value loop, Args args) {
  const Ref ended = make_closure(
      "_process_exited",
      [](Value child, Args code) {
        child_ended(*child.as<Child>(), code[0]);
        return make_none();
      },
      args[2]);
  return call_method(loop, intern("call_soon_threadsafe"), {ended, args[1]});
}

// The watcher in force, as a context manager.
class Watching {
 public:
  Watching() : watcher_(loop_hooks.child_watcher()) {
    call_method(watcher_, intern("__enter__"));
    try {
      check_active();
    } catch (...) {
      leave();
      throw;
    }
  }
  void add(Value loop, Child& child) {
    const Ref pid = make_int(child.pid);
    const Ref callback = make_closure("_child_watcher_callback", on_exit, loop);
    call_method(watcher_, intern("add_child_handler"), {pid, callback, Value(&child)});
  }
  void leave() { call_method(watcher_, intern("__exit__"), {none(), none(), none()}); }

 private:
  // [subprocess.watcher.inactive]
  void check_active() {
    if (!since(8) || truth(call_method(watcher_, intern("is_active")))) return;
    raise(RuntimeErrorType,
          "asyncio.get_child_watcher() is not activated, subprocess support is not installed.");
  }

  Ref watcher_;
};

Handle<Child> start_watched(const Order& order, Value protocol, Future* waiter) {
  Watching watching;
  Handle<Child> child;
  Ref error;
  try {
    const Ref process = start_program(order);
    std::array<bool, kStreams> has_pipe{};
    for (size_t i = 0; i < kStreams; ++i) has_pipe[i] = is_pipe(order.streams[i]);
    child = make_child(order.loop, protocol, process, has_pipe, waiter);
    watching.add(order.loop, *child);
  } catch (Raise& raised) {
    error = raised.take();
  }
  watching.leave();
  if (error) throw Raise(error);
  return child;
}

// [subprocess.loop.exec] [subprocess.loop.shell]
NativeRoutine start(Order order) {
  check_command(order);
  check_options(order);
  const Ref protocol = call(order.factory, {});  // [subprocess.loop.factory_raises]
  const Handle<Future> waiter = make_future(order.loop);
  const Handle<Child> child = start_watched(order, protocol, waiter.get());
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (!error) co_return make_tuple({Value(child), protocol.get()});
  // [subprocess.loop.cancelled] Nothing of it stays.
  if (!ends_the_loop(error)) {
    close_child(*child);
    co_await wait_for(make_wait_for_child(Value(child)));
  }
  throw Raise(error);
}

Ref method_exec(Value self, Args args) {
  Order order = order_from(self, args, args.count, false);
  if (!order.factory) raise_missing("subprocess_exec", "protocol_factory");
  const Ref program = take_option(order, "program");
  std::vector<Value> words;
  if (program) words.push_back(program);
  for (uint32_t i = 1; i < args.count; ++i) words.push_back(args[i]);
  if (words.empty()) raise_missing("subprocess_exec", "program");
  order.command = make_tuple(std::span<const Value>(words));
  return make_native_coroutine(start(std::move(order)), "BaseEventLoop.subprocess_exec");
}

Ref method_shell(Value self, Args args) {
  Order order = order_from(self, args, args.count, true);
  if (!order.factory) raise_missing("subprocess_shell", "protocol_factory");
  if (args.count > 2) {
    raise_type_error("subprocess_shell() takes 3 positional arguments but " +
                     std::to_string(args.count + 1) + " were given");
  }
  order.command = args.count > 1 ? Ref(args[1]) : take_option(order, "cmd");
  if (!order.command) raise_missing("subprocess_shell", "cmd");
  return make_native_coroutine(start(std::move(order)), "BaseEventLoop.subprocess_shell");
}

constexpr MethodDef kMethods[] = {{"subprocess_exec", method_exec},
                                  {"subprocess_shell", method_shell}};

}  // namespace

std::span<const MethodDef> child_methods() { return kMethods; }

}  // namespace corospec::reference
