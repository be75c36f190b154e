// asyncio.StreamWriter: writes through a transport.
#include "reference/coroutine/native_body.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/sleep.h"
#include "reference/loop/stream.h"
#include "reference/loop/transport.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type StreamWriterType;

namespace {

StreamWriter& self_of(Value value) { return *value.as<StreamWriter>(); }

using Fields = Owned<StreamWriter, &StreamWriter::dict, &StreamWriter::loop,
                     &StreamWriter::transport, &StreamWriter::protocol, &StreamWriter::reader>;

// The method of that name of the transport, with the same arguments.
Ref forward(Value self, const char* method, Args args) {
  const Ref function = get_attribute(self_of(self).transport, intern(method));
  return call(function, args);
}

bool is_closing(const StreamWriter& writer) {
  if (is_transport(writer.transport)) return writer.transport.as<Transport>()->closing;
  return truth(call_method(writer.transport, intern("is_closing")));
}

Ref exception_of_reader(const StreamWriter& writer) {
  if (!writer.reader) return {};
  if (is_exactly(writer.reader, StreamReaderType)) {
    return Ref(writer.reader.as<StreamReader>()->exception);
  }
  const Ref exception = call_method(writer.reader, intern("exception"));
  return is_none(exception) ? Ref() : exception;
}

Ref make_wait_for_room(Value protocol) {
  if (is_exactly(protocol, StreamReaderProtocolType)) return make_drain(protocol);
  return call_method(protocol, intern("_drain_helper"));
}

// [stream.drain]
NativeRoutine drain(Ref self) {
  const StreamWriter& writer = self_of(self);
  if (const Ref error = exception_of_reader(writer)) throw Raise(error);
  // One turn, so that a loss is noticed.
  if (is_closing(writer)) co_await wait_for(make_sleep(Value::small(0), none()));
  co_await wait_for(make_wait_for_room(writer.protocol));
  co_return make_none();
}

// [stream.wait_closed]
NativeRoutine wait_closed(Ref self) {
  const Value protocol = self_of(self).protocol;
  const Ref over = call_method(protocol, intern("_get_close_waiter"), {self});
  co_return co_await wait_for(over);
}

Ref method_write(Value self, Args args) {
  const Value transport = self_of(self).transport;
  const bool is_usual =
      args.count == 1 && !args.names && is_transport(transport) && is_exactly(args[0], BytesType);
  if (!is_usual) return forward(self, "write", args);
  write_to(*transport.as<Transport>(), bytes_like(args[0]));
  return make_none();
}
Ref method_writelines(Value self, Args args) { return forward(self, "writelines", args); }
Ref method_write_eof(Value self, Args args) { return forward(self, "write_eof", args); }
Ref method_can_write_eof(Value self, Args args) { return forward(self, "can_write_eof", args); }
Ref method_close(Value self, Args args) { return forward(self, "close", args); }
// [stream.info] [stream.info.socket]
Ref method_get_extra_info(Value self, Args args) { return forward(self, "get_extra_info", args); }
// [stream.close.closing]
Ref method_is_closing(Value self, Args args) {
  expect_args("is_closing", args, 0, 0);
  return make_bool(is_closing(self_of(self)));
}
Ref method_drain(Value self, Args args) {
  expect_args("drain", args, 0, 0);
  return make_native_coroutine(drain(Ref(self)), "StreamWriter.drain");
}
Ref method_wait_closed(Value self, Args args) {
  expect_args("wait_closed", args, 0, 0);
  return make_native_coroutine(wait_closed(Ref(self)), "StreamWriter.wait_closed");
}

Ref get_transport(Value self) { return Ref(self_of(self).transport); }  // [stream.transport]
Ref refuse_start_tls(Value, Args) { throw NotSupported("StreamWriter.start_tls"); }

Ref writer_create(Type* type, Args) {
  Object* object = allocate_object(type, type->instance_size);
  gc_track(object);
  return Ref::adopt(Value(object));
}

void writer_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"transport", "protocol", "reader", "loop"};
  Value given[4];
  parse_args("StreamWriter", args, kNames, 4, given);
  StreamWriter& writer = self_of(self);
  assign(writer.transport, given[0]);
  assign(writer.protocol, given[1]);
  assign(writer.reader, is_none(given[2]) ? Value() : given[2]);
  assign(writer.loop, given[3]);
}

Ref writer_repr(Value self) {
  const StreamWriter& writer = self_of(self);
  std::string text = "<" + type_of(self)->name + " transport=" + repr_utf8(writer.transport);
  if (writer.reader) text += " reader=" + repr_utf8(writer.reader);
  return make_str(text + ">");
}

constexpr MethodDef kMethods[] = {
    {"write", method_write},
    {"writelines", method_writelines},
    {"drain", method_drain},
    {"close", method_close},
    {"can_write_eof", method_can_write_eof},
    {"write_eof", method_write_eof},
    {"get_extra_info", method_get_extra_info},
    {"is_closing", method_is_closing},    // since 3.7
    {"wait_closed", method_wait_closed},  // since 3.7
    {"start_tls", refuse_start_tls},      // since 3.11
};
constexpr AttributeDef kAttributes[] = {{"transport", get_transport}};

}  // namespace

Ref make_stream_writer(Value transport, Value protocol, Value reader, Value loop) {
  Ref owner = writer_create(&StreamWriterType, {});
  StreamWriter& writer = self_of(owner);
  assign(writer.transport, transport);
  assign(writer.protocol, protocol);
  assign(writer.reader, reader);
  assign(writer.loop, loop);
  return owner;
}

void initialize_stream_writer() {
  Type& type = StreamWriterType;
  Fields::install(type);
  type.flags |= kSubclassable | kHasDict;
  type.flags &= ~kNoWeakrefs;
  type.dict_offset = dict_offset_of<StreamWriter>();
  type.slots.create = writer_create;
  type.slots.init = writer_init;
  type.slots.repr = writer_repr;
  std::span<const MethodDef> methods(kMethods);
  methods = methods.first(methods.size() - (since(11) ? 0 : since(7) ? 1 : 3));
  ready(type, "asyncio.streams.StreamWriter", nullptr, methods, kAttributes);
}

}  // namespace corospec::reference
