// asyncio's streams: StreamReader and StreamWriter, and the protocol between them and a transport.
#pragma once

#include <string>
#include <string_view>

#include "reference/loop/event_loop.h"
#include "reference/loop/waiters.h"

namespace corospec::reference {

struct StreamReader : Object {
  Dict* dict;
  Value loop;
  Value exception;  // null: none
  Value transport;  // null: none yet
  Future* waiter;   // who waits for data; null: nobody
  std::string* data;
  int64_t limit;
  bool at_end;  // feed_eof() was called
  bool paused;  // the transport: there is more than the reader can take
};

// What a transport calls. It feeds the reader, and lets writers wait.
struct StreamReaderProtocol : Object {
  Dict* dict;
  Value loop;
  Value callback;   // client_connected_cb; null: none
  Value transport;  // null: not connected
  Value task;       // that the callback became; null: none
  StreamReader* reader;
  Waiters* drainers;
  Future* over;  // done when the connection is
  bool paused;   // writing
  bool lost;
};

struct StreamWriter : Object {
  Dict* dict;
  Value loop;
  Value transport;
  Value protocol;
  Value reader;  // null: none
};
extern Type StreamReaderType, StreamReaderProtocolType, StreamWriterType;
extern Type IncompleteReadErrorType, LimitOverrunErrorType;

inline constexpr int64_t kStreamLimit = 64 * 1024;

// --- reader (stream_reader.cc)
Handle<StreamReader> make_stream_reader(Value loop, int64_t limit);
void feed(StreamReader& reader, std::string_view data);
void feed_end(StreamReader& reader);
void feed_error(StreamReader& reader, Value exception);

// --- protocol (stream_protocol.cc)
// `callback` null: none.
Handle<StreamReaderProtocol> make_stream_protocol(Handle<StreamReader> reader, Value callback,
                                                  Value loop);
// For a transport that knows what it has.
void stream_data_received(Value protocol, std::string_view data);
bool stream_eof_received(Value protocol);
// A coroutine: waits until there is room for more.
Ref make_drain(Value protocol);

// --- writer (stream_writer.cc)
Ref make_stream_writer(Value transport, Value protocol, Value reader, Value loop);

// --- asyncio's functions (stream_open.cc). Coroutines.
Ref open_stream(const char* function, const char* loop_method, Args args);
Ref start_stream_server(const char* function, const char* loop_method, Args args);

void initialize_stream_reader();
void initialize_stream_protocol();
void initialize_stream_writer();
void initialize_socket_streams();

}  // namespace corospec::reference
