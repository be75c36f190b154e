// The transport of a socket for datagrams.
#include <sys/socket.h>

#include <cerrno>

#include "reference/loop/exceptions.h"
#include "reference/loop/socket_address.h"
#include "reference/loop/socket_object.h"
#include "reference/loop/transport_internal.h"
#include "reference/loop/transport_socket_view.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type SocketDatagramTransportType;

namespace {

// [datagram.error_received]
void report_error(Transport& transport, int error) {
  const Ref exception = system_error(error);
  call_protocol(transport, "error_received", {exception});
}

// --- receiving

// [datagram.received]
Ref on_readable(Value self, Args) {
  const Ref kept(self);
  Transport& transport = transport_of(self);
  if (transport.is_lost) return make_none();
  SocketAddress from;
  const ssize_t count =
      ::recvfrom(transport.descriptor, receive_buffer(), kMostAtOnce, 0, from.get(), &from.length);
  if (count >= 0) {
    const Handle<Bytes> bytes = make_bytes({receive_buffer(), static_cast<size_t>(count)});
    const Ref address = name_of_address(from);
    call_protocol(transport, "datagram_received", {Value(bytes), address});
  } else if (!would_block(errno)) {
    report_error(transport, errno);
  }
  return make_none();
}

Ref begin(Value self, Args) {
  Transport& transport = transport_of(self);
  if (!transport.closing) {
    watch_transport(transport, Direction::kRead, "_read_ready", on_readable);
  }
  return make_none();
}

// --- sending

// 0, or the error's number. Raises what an impossible address does.
int send_now(const Transport& transport, const Datagram& datagram) {
  ssize_t count = 0;
  if (is_none(datagram.address)) {
    count =
        ::send(transport.descriptor, datagram.bytes.data(), datagram.bytes.size(), MSG_NOSIGNAL);
  } else {
    const Ref family = get_attribute(transport.file, intern("family"));
    const SocketAddress to =
        address_from(datagram.address, static_cast<int>(index_as_int64(family)));
    count = ::sendto(transport.descriptor, datagram.bytes.data(), datagram.bytes.size(),
                     MSG_NOSIGNAL, to.get(), to.length);
  }
  return count < 0 ? errno : 0;
}

// False: it has to wait.
bool try_to_send(Transport& transport, const Datagram& datagram) {
  int error = 0;
  const bool worked = guarded(transport, "Fatal write error on datagram transport",
                              [&] { error = send_now(transport, datagram); });
  if (worked && would_block(error)) return false;
  if (worked && error != 0) report_error(transport, error);
  return true;
}

Ref on_writable(Value self, Args) {
  const Ref kept(self);
  Transport& transport = transport_of(self);
  while (!transport.is_lost && !transport.datagrams->empty()) {
    if (!try_to_send(transport, transport.datagrams->front())) return make_none();
    if (transport.datagrams->empty()) break;  // given up
    transport.datagram_bytes -= transport.datagrams->front().bytes.size();
    transport.datagrams->pop_front();
  }
  if (transport.is_lost) return make_none();
  resume_protocol_when_drained(transport);
  if (!transport.datagrams->empty()) return make_none();
  unwatch_transport(transport, Direction::kWrite);
  if (transport.closing) lose_now(transport, {});
  return make_none();
}

void send_later(Transport& transport, Datagram datagram) {
  if (transport.datagrams->empty()) {
    watch_transport(transport, Direction::kWrite, "_sendto_ready", on_writable);
  }
  transport.datagram_bytes += datagram.bytes.size();
  transport.datagrams->push_back(std::move(datagram));
  pause_protocol_when_full(transport);
}

// [datagram.sendto.connected] None or the address that the endpoint is bound to.
Ref destination(const Transport& transport, Value given) {
  const bool is_given = given && !is_none(given);
  if (!transport.address) return is_given ? Ref(given) : make_none();
  if (is_given && !equal(given, transport.address)) {
    raise_value_error("Invalid address: must be None or " + repr_utf8(transport.address));
  }
  return make_none();
}

Ref method_sendto(Value self, Args args) {
  static constexpr const char* kNames[] = {"data", "addr"};
  Value given[2];
  parse_args("sendto", args, kNames, 1, given);
  Transport& transport = transport_of(self);
  Datagram datagram{std::string(bytes_like(given[0])), {}};
  if (datagram.bytes.empty() && !since(13))
    return make_none();  // [datagram.sendto.empty] [datagram.sendto.dropped]
  datagram.address = destination(transport, given[1]);
  if (transport.is_lost) {
    if (transport.address) ignore_write(transport, "socket.send() raised exception.");
    return make_none();
  }
  // [datagram.sendto]
  if (transport.datagrams->empty() && try_to_send(transport, datagram)) return make_none();
  send_later(transport, std::move(datagram));
  return make_none();
}

constexpr MethodDef kMethods[] = {{"sendto", method_sendto}};

}  // namespace

Handle<Transport> make_datagram_transport(Value loop, Value socket, Value protocol, Future* waiter,
                                          Value address) {
  Handle<Transport> transport =
      allocate_transport(SocketDatagramTransportType, loop, socket, protocol);
  transport->datagrams = new std::deque<Datagram>;
  if (address) assign(transport->address, address);
  set_socket_info(*transport, {});
  start_transport(*transport, begin, waiter);
  return transport;
}

// [datagram.kind] [datagram.kind.other]
void initialize_datagram_transport() {
  prepare_transport(SocketDatagramTransportType,
                    "asyncio.selector_events._SelectorDatagramTransport",
                    since(12) ? DatagramTransportType : BaseTransportType,
                    {shared_transport_methods(), flow_control_methods(), kMethods});
}

}  // namespace corospec::reference
