// Over a transport: its socket is lent to the system once nothing is unsent. What the system cannot
// copy is written to the transport, whose protocol is another meanwhile.
#include "reference/loop/future.h"
#include "reference/loop/protocol.h"
#include "reference/loop/sendfile.h"
#include "reference/loop/transport_internal.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/str.h"

namespace corospec::reference {

namespace {

// --- by the system

bool is_reading(const Transport& transport) {
  return !transport.closing && !transport.reads_paused;
}

NativeRoutine copy_to_transport(Ref loop, Handle<Transport> transport, FilePart part) {
  if (transport->drained) raise(RuntimeErrorType, "a file is being sent already");
  const bool was_reading = is_reading(*transport);
  pause_reading(*transport);
  const Handle<Future> drained = make_future(loop);
  assign(transport->drained, Value(drained));
  if (unsent_size(*transport) == 0) set_result(*drained, none());
  Ref sent;
  Ref error;
  try {
    co_await wait_for(Value(drained));
    const Ref socket(transport->file);
    sent = co_await wait_for(make_native_coroutine(send_over_socket(loop, socket, part, false),
                                                   "BaseEventLoop.sock_sendfile"));
  } catch (Raise& raised) {
    error = raised.take();
  }
  drop(transport->drained);
  if (was_reading) resume_reading(*transport);  // [sendfile.transport.reads]
  if (error) throw Raise(error);
  co_return sent;
}

// --- by reading and writing

// The protocol of a transport while a file is written to it. NOTE: reading is paused meanwhile.
struct FileProtocol : Object {
  Value loop;
  Value original;  // the protocol that the transport had
  Value waiter;    // a future while writing is paused; null: it is not
};
Type FileProtocolType;
using Fields =
    Owned<FileProtocol, &FileProtocol::loop, &FileProtocol::original, &FileProtocol::waiter>;

FileProtocol& self_of(Value value) { return *value.as<FileProtocol>(); }

void pause(FileProtocol& protocol) {
  if (!protocol.waiter) assign(protocol.waiter, Value(make_future(protocol.loop)));
}

Ref method_pause_writing(Value self, Args) {
  pause(self_of(self));
  return make_none();
}
Ref method_resume_writing(Value self, Args) {
  const Ref waiter(self_of(self).waiter);
  drop(self_of(self).waiter);
  if (waiter && !is_done(waiter)) set_result(*waiter.as<Future>(), none());
  return make_none();
}
Ref connection_error() {
  return call(Value(&ConnectionErrorType), {make_str("the connection was closed")});
}
// [sendfile.transport.lost] Not all was sent, whatever ended the connection.
Ref method_connection_lost(Value self, Args args) {
  const FileProtocol& protocol = self_of(self);
  if (protocol.waiter && !is_done(protocol.waiter)) {
    set_exception(*protocol.waiter.as<Future>(),
                  is_none(args[0]) ? connection_error() : Ref(args[0]));
  }
  const Ref original(protocol.original);
  return call_method(original, intern("connection_lost"), {args[0]});
}

constexpr MethodDef kMethods[] = {
    {"pause_writing", method_pause_writing},
    {"resume_writing", method_resume_writing},
    {"connection_lost", method_connection_lost},
};

Handle<FileProtocol> step_between(Transport& transport) {
  auto* protocol = allocate<FileProtocol>(FileProtocolType);
  Handle<FileProtocol> owner = Handle<FileProtocol>::adopt(protocol);
  assign(protocol->loop, transport.loop);
  assign(protocol->original, transport.protocol);
  if (transport.protocol_paused) pause(*protocol);
  gc_track(protocol);
  set_protocol(transport, Value(protocol));
  return owner;
}

// Gives the transport its protocol back.
void step_aside(Transport& transport, FileProtocol& protocol, bool was_paused) {
  if (transport.protocol) set_protocol(transport, protocol.original);
  if (protocol.waiter) cancel_future(*protocol.waiter.as<Future>());
  const Ref original(protocol.original);
  if (was_paused) call_method(original, intern("resume_writing"));
}

// [sendfile.transport.fallback]
NativeRoutine write_content(Ref loop, Handle<Transport> transport, FilePart part) {
  FileContent content(part);
  const bool was_reading = is_reading(*transport);
  const bool was_paused = transport->protocol_paused;
  pause_reading(*transport);
  const Handle<FileProtocol> protocol = step_between(*transport);
  Ref error;
  try {
    while (const Ref reading = content.read_next(loop)) {
      const Ref count = co_await wait_for(reading);
      const std::string_view block = content.block(count);
      if (block.empty()) break;
      if (transport->closing) throw Raise(connection_error());
      if (const Ref waiter(protocol->waiter); waiter) co_await wait_for(waiter);
      write_to(*transport, block);
      content.add_sent(block.size());
    }
  } catch (Raise& raised) {
    error = raised.take();
  }
  content.put_back();
  step_aside(*transport, *protocol, was_paused);
  if (was_reading) resume_reading(*transport);
  if (error) throw Raise(error);
  co_return make_int(content.sent());
}

}  // namespace

NativeRoutine send_over_transport(Ref loop, Ref transport, FilePart part, bool fallback) {
  if (truth(call_method(transport, intern("is_closing")))) {
    raise(RuntimeErrorType, "the transport is closing");
  }
  // [sendfile.transport.kinds]
  if (!is_transport(transport)) {
    raise(RuntimeErrorType, "files are not sent over " + repr_utf8(transport));
  }
  const Handle<Transport> own(transport.as<Transport>());
  try {
    co_return co_await wait_for(
        make_native_coroutine(copy_to_transport(loop, own, part), "BaseEventLoop.sendfile"));
  } catch (Raise& raised) {
    const Ref error = raised.take();
    if (!fallback || !exception_is(error, SendfileErrorType)) throw Raise(error);
  }
  co_return co_await wait_for(
      make_native_coroutine(write_content(loop, own, part), "BaseEventLoop.sendfile"));
}

void initialize_file_protocol() {
  Fields::install(FileProtocolType);
  ready(FileProtocolType, "asyncio.base_events._SendfileFallbackProtocol", &ProtocolType, kMethods);
}

}  // namespace corospec::reference
