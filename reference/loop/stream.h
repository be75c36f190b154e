// asyncio's streams over TCP: open_connection, start_server, StreamReader and StreamWriter.
//
// A Connection is what a reader and a writer share: the socket, what is still to be written, and
// who waits. It stands for the transport and the protocol of asyncio, which programs do not see
// here.
#pragma once

#include <string>

#include "reference/loop/event_loop.h"
#include "reference/loop/waiters.h"

namespace corospec::reference {

struct StreamReader;

struct Connection : Object {
  Value loop;
  StreamReader* reader;  // owned; null once it is over
  int socket;            // -1: closed
  std::string* unsent;
  Waiters* drainers;
  Future* over;     // done when the connection is
  bool closing;     // close() was called: what is unsent is still sent
  bool writes_end;  // write_eof() was called
  bool paused;      // the reader has more than it can take
};

struct StreamReader : Object {
  Dict* dict;
  Value loop;
  Value exception;         // null: none
  Connection* connection;  // borrowed; null: none
  Future* waiter;          // who waits for data; null: nobody
  std::string* data;
  int64_t limit;
  bool at_end;  // feed_eof() was called
};

struct StreamWriter : Object {
  Dict* dict;
  Connection* connection;
  StreamReader* reader;
};
extern Type ConnectionType, StreamReaderType, StreamWriterType, StreamServerType;
extern Type IncompleteReadErrorType, LimitOverrunErrorType, AddressErrorType;

inline constexpr int64_t kStreamLimit = 64 * 1024;

// --- reader (stream_reader.cc)
Handle<StreamReader> make_stream_reader(Value loop, int64_t limit);
void feed(StreamReader& reader, std::string_view data);
void feed_end(StreamReader& reader);
void feed_error(StreamReader& reader, Value exception);

// --- connection (stream_connection.cc)
// Takes the connected socket over and begins to read from it.
Handle<Connection> make_connection(Value loop, int socket, Handle<StreamReader> reader);
void write_to(Connection& connection, std::string_view data);
void close_connection(Connection& connection);
void write_end(Connection& connection);
void pause_reading(Connection& connection);
void resume_reading(Connection& connection);

// --- writer (stream_writer.cc)
Ref make_stream_writer(Handle<Connection> connection, Handle<StreamReader> reader);

// --- connecting (stream_connect.cc, stream_server.cc). Coroutines.
Ref make_open_connection(Value host, Value port, int64_t limit);
Ref make_start_server(Value callback, Value host, Value port, int64_t limit);

void initialize_stream_reader();
void initialize_stream_writer();
void initialize_stream_server();
void initialize_streams();

}  // namespace corospec::reference
