// The transports that the loop makes: a connection, a socket for datagrams, one end of a pipe. Each
// moves bytes for a protocol, and calls it.
//
// One layout serves all of them. What they share (flow control, the ways to the end) is
// transport.cc; what is theirs is transport_socket.cc, transport_datagram.cc, transport_pipe.cc.
// The asynchronous functions that make them are connect.h.
//
// Invariants
//   - file, protocol and loop are set until connection_lost() was called, and null afterwards;
//     descriptor is -1 then.
//   - is_lost: connection_lost() is scheduled or was called; nothing is read or written any more.
//   - closing is set no later than is_lost.
#pragma once

#include <deque>
#include <string>

#include "reference/loop/event_loop.h"
#include "reference/loop/future.h"
#include "reference/loop/send_buffer.h"
#include "reference/loop/transport_types.h"
#include "reference/loop/watch.h"

namespace corospec::reference {

struct Datagram {
  std::string bytes;
  Ref address;  // None: that of the connected socket
};

// How a protocol takes what was read.
enum class ProtocolKind : uint8_t {
  kPlain,     // data_received(bytes)
  kBuffered,  // get_buffer(), buffer_updated()
  kStreams,   // the one behind StreamReader, called without a detour through Python
};

struct Transport : AbstractTransport {
  Value loop;
  Value file;  // the socket, or the pipe's file
  Value protocol;
  Value server;   // that accepted the connection; null: none
  Value address;  // of datagrams: the only one that they go to; null: any
  Value drained;  // a future while a file is sent: nothing is unsent; null: none is
  SendBuffer* unsent;
  std::deque<Datagram>* datagrams;
  size_t datagram_bytes;
  size_t high_water;
  size_t low_water;
  int descriptor;
  int64_t ignored_writes;
  ProtocolKind protocol_kind;
  bool closing;
  bool is_lost;
  bool reads_paused;
  bool writes_end;
  bool protocol_paused;
};
extern Type SocketTransportType, SocketDatagramTransportType, ReadPipeTransportType,
    WritePipeTransportType;

inline bool is_transport(Value value) { return is_exactly(value, SocketTransportType); }

// --- making them. Each calls connection_made() in the next turn, then begins to read, then sets
// `waiter`'s result (null: nobody waits).
Handle<Transport> make_socket_transport(Value loop, Value socket, Value protocol, Future* waiter,
                                        Value server = {}, Value peer = {});
Handle<Transport> make_datagram_transport(Value loop, Value socket, Value protocol, Future* waiter,
                                          Value address);
Handle<Transport> make_read_pipe_transport(Value loop, Value pipe, Value protocol, Future* waiter);
Handle<Transport> make_write_pipe_transport(Value loop, Value pipe, Value protocol, Future* waiter);

// --- what streams do with one of their own
void write_to(Transport& transport, std::string_view data);
void write_end(Transport& transport);
void close_transport(Transport& transport);
void pause_reading(Transport& transport);
void resume_reading(Transport& transport);

void initialize_transports();

}  // namespace corospec::reference
