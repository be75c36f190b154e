// asyncio.open_connection() and asyncio.start_server(), and their kin for Unix sockets: a reader
// and a writer around what the loop's own methods make.
#include <utility>
#include <vector>

#include "reference/coroutine/native_body.h"
#include "reference/loop/running.h"
#include "reference/loop/stream.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// What is for the loop's method: everything but limit and loop.
struct Request {
  const char* method = nullptr;
  std::vector<Ref> positional;
  std::vector<Ref> names;
  std::vector<Ref> values;
  int64_t limit = kStreamLimit;
  Ref loop;  // null: the usual one
};

// [stream.open.arguments]
Request request_from(const char* method, Args args, uint32_t own) {
  Request request;
  request.method = method;
  for (uint32_t i = own; i < args.count; ++i) request.positional.emplace_back(args[i]);
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    const Ref name(Value(args.keyword_name(i)));
    const Value value = args.keyword_value(i);
    if (utf8(name) == "limit") {
      request.limit = index_as_int64(value);  // [stream.limit]
    } else if (utf8(name) == "loop" && !since(10)) {
      if (!is_none(value)) request.loop = Ref(value);
    } else {
      request.names.push_back(name);
      request.values.emplace_back(value);
    }
  }
  return request;
}

Ref loop_for(const Request& request) {
  if (request.loop) return request.loop;
  return since(8) ? running_loop() : event_loop();
}

// loop.METHOD(factory, …)
Ref call_loop(Value loop, const Request& request, Value factory) {
  std::vector<Value> values{factory};
  for (const Ref& value : request.positional) values.push_back(value);
  for (const Ref& value : request.values) values.push_back(value);
  const std::vector<Value> names(request.names.begin(), request.names.end());
  const Handle<Tuple> keywords = make_tuple(std::span<const Value>(names));
  const Ref method = get_attribute(loop, intern(request.method));
  return call(method, Args(values.data(), 1 + request.positional.size(),
                           names.empty() ? nullptr : keywords.get()));
}

// [stream.open.pair] [stream.open.unix]
NativeRoutine open(Request request) {
  const Ref loop = loop_for(request);
  const Handle<StreamReader> reader = make_stream_reader(loop, request.limit);
  const Handle<StreamReaderProtocol> protocol = make_stream_protocol(reader, {}, loop);
  const Ref factory = make_closure(
      "<lambda>", [](Value self, Args) { return Ref(self); }, Value(protocol));
  const Ref connecting = call_loop(loop, request, factory);
  const Ref pair = co_await wait_for(connecting);
  const Handle<Tuple> parts = to_tuple(pair);
  const Ref writer = make_stream_writer(parts->items[0], Value(protocol), Value(reader), loop);
  co_return make_tuple({Value(reader), writer.get()});
}

// self: the callback, the loop and the limit.
Ref make_protocol(Value self, Args) {
  const Value* items = self.as<Tuple>()->items;
  Handle<StreamReader> reader = make_stream_reader(items[1], items[2].as_small());
  return make_stream_protocol(std::move(reader), items[0], items[1]);
}

NativeRoutine start(Ref callback, Request request) {
  const Ref loop = loop_for(request);
  const Handle<Tuple> data = make_tuple({callback.get(), loop.get(), Value::small(request.limit)});
  const Ref factory = make_closure("factory", make_protocol, Value(data));
  const Ref starting = call_loop(loop, request, factory);
  co_return co_await wait_for(starting);
}

}  // namespace

Ref open_stream(const char* function, const char* loop_method, Args args) {
  return make_native_coroutine(open(request_from(loop_method, args, 0)), function);
}

Ref start_stream_server(const char* function, const char* loop_method, Args args) {
  Request request = request_from(loop_method, args, 1);
  Ref callback(args.count > 0 ? args[0] : Value());
  for (size_t i = 0; i < request.names.size() && !callback; ++i) {
    if (utf8(request.names[i]) != "client_connected_cb") continue;
    callback = request.values[i];
    request.names.erase(request.names.begin() + static_cast<ptrdiff_t>(i));
    request.values.erase(request.values.begin() + static_cast<ptrdiff_t>(i));
  }
  if (!callback) {
    raise_type_error(std::string(function) +
                     "() missing 1 required positional argument: 'client_connected_cb'");
  }
  return make_native_coroutine(start(callback, std::move(request)), function);
}

}  // namespace corospec::reference
