// What a StreamReader and a StreamWriter share.
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

#include "reference/loop/exceptions.h"
#include "reference/loop/stream.h"
#include "reference/loop/watch.h"
#include "reference/object/container.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"

namespace corospec::reference {

Type ConnectionType;

namespace {

constexpr size_t kMostAtOnce = 256 * 1024;

Connection& self_of(Value value) { return *value.as<Connection>(); }
EventLoop& loop_of(Connection& connection) { return *connection.loop.as<EventLoop>(); }

using Fields = Owned<Connection, &Connection::loop, &Connection::reader, &Connection::over>;

void let_go_of_socket(Connection& connection) {
  if (connection.socket < 0) return;
  if (connection.loop) {
    unwatch(loop_of(connection), connection.socket, Direction::kRead);
    unwatch(loop_of(connection), connection.socket, Direction::kWrite);
  }
  ::close(std::exchange(connection.socket, -1));
}

void connection_traverse(Object* object, Visitor& visitor) {
  Fields::traverse(object, visitor);
  if (const Waiters* drainers = static_cast<Connection*>(object)->drainers) {
    drainers->traverse(visitor);
  }
}

void connection_clear(Object* object) {
  StreamReader* reader = static_cast<Connection*>(object)->reader;
  if (reader) reader->connection = nullptr;
  Fields::clear(object);
}

void connection_destroy(Object* object) noexcept {
  auto* connection = static_cast<Connection*>(object);
  connection_clear(object);
  if (connection->socket >= 0) ::close(std::exchange(connection->socket, -1));
  delete std::exchange(connection->unsent, nullptr);
  delete std::exchange(connection->drainers, nullptr);
  Fields::destroy(object);
}

// The end: nobody reads or writes any more. `error` null: it was closed on purpose.
Ref end_connection(Connection& connection, Value error) {
  const Handle<Connection> kept(&connection);
  let_go_of_socket(connection);
  if (connection.reader) {
    connection.reader->connection = nullptr;
    if (error) {
      feed_error(*connection.reader, error);
    } else {
      feed_end(*connection.reader);
    }
  }
  if (!is_done(*connection.over)) {
    if (error) {
      set_exception(*connection.over, error);
      connection.over->log_traceback = false;
    } else {
      set_result(*connection.over, none());
    }
  }
  connection.drainers->wake_all(none());
  return make_none();
}

void end_soon(Connection& connection, Value error) {
  connection.closing = true;
  connection.unsent->clear();
  if (connection.socket >= 0) {
    unwatch(loop_of(connection), connection.socket, Direction::kRead);
    unwatch(loop_of(connection), connection.socket, Direction::kWrite);
  }
  const Ref callback = make_closure(
      "_call_connection_lost",
      [](Value self, Args args) {
        return end_connection(self_of(self), is_none(args[0]) ? Value() : args[0]);
      },
      Value(&connection));
  call_own_soon(connection.loop, callback, error ? error : none());
}

Ref system_error(int error) {
  try {
    raise_system_error(error);
  } catch (Raise& raised) {
    return raised.take();
  }
}

bool is_temporary(int error) { return error == EAGAIN || error == EWOULDBLOCK || error == EINTR; }

// [stream.read.data] [stream.read.end]
Ref on_readable(Value self, Args) {
  Connection& connection = self_of(self);
  const Ref kept(self);
  static char* const buffer = new char[kMostAtOnce];
  const ssize_t count = ::recv(connection.socket, buffer, kMostAtOnce, 0);
  if (count > 0) {
    if (connection.reader) feed(*connection.reader, {buffer, static_cast<size_t>(count)});
  } else if (count == 0) {
    unwatch(loop_of(connection), connection.socket, Direction::kRead);
    if (connection.reader) feed_end(*connection.reader);
  } else if (!is_temporary(errno)) {
    end_soon(connection, system_error(errno));
  }
  return make_none();
}

// How much of `data` the system takes now.
size_t send_now(Connection& connection, std::string_view data) {
  const ssize_t count = ::send(connection.socket, data.data(), data.size(), MSG_NOSIGNAL);
  if (count >= 0) return static_cast<size_t>(count);
  if (is_temporary(errno)) return 0;
  end_soon(connection, system_error(errno));
  return data.size();
}

void after_sending(Connection& connection) {
  if (connection.unsent->size() <= static_cast<size_t>(kStreamLimit) / 4) {
    connection.drainers->wake_all(none());
  }
  if (!connection.unsent->empty() || connection.socket < 0) return;
  unwatch(loop_of(connection), connection.socket, Direction::kWrite);
  if (connection.closing) {
    end_soon(connection, {});
  } else if (connection.writes_end) {
    ::shutdown(connection.socket, SHUT_WR);
  }
}

Ref on_writable(Value self, Args) {
  Connection& connection = self_of(self);
  const Ref kept(self);
  const size_t count = send_now(connection, *connection.unsent);
  connection.unsent->erase(0, count);
  after_sending(connection);
  return make_none();
}

}  // namespace

Handle<Connection> make_connection(Value loop, int socket, Handle<StreamReader> reader) {
  auto* connection = allocate<Connection>(ConnectionType);
  Handle<Connection> owner = Handle<Connection>::adopt(connection);
  connection->socket = socket;
  connection->unsent = new std::string;
  connection->drainers = new Waiters;
  assign(connection->loop, loop);
  connection->over = make_future(loop).take();
  reader->connection = connection;
  connection->reader = reader.take();
  gc_track(connection);
  resume_reading(*connection);
  return owner;
}

void write_to(Connection& connection, std::string_view data) {
  if (connection.writes_end) {
    raise(RuntimeErrorType, "Cannot call write() after write_eof()");
  }
  if (data.empty() || connection.closing || connection.socket < 0) return;
  // [stream.write.order] What is there already goes first.
  if (connection.unsent->empty()) data.remove_prefix(send_now(connection, data));
  if (data.empty()) return;
  if (connection.unsent->empty()) {
    const Ref callback = make_closure("_write_ready", on_writable, Value(&connection));
    watch(loop_of(connection), connection.socket, Direction::kWrite, callback);
  }
  connection.unsent->append(data);
}

// [stream.close.sends_rest]
void close_connection(Connection& connection) {
  if (connection.closing) return;
  connection.closing = true;
  if (connection.socket < 0) return;
  unwatch(loop_of(connection), connection.socket, Direction::kRead);
  if (connection.unsent->empty()) end_soon(connection, {});
}

// [stream.write_eof]
void write_end(Connection& connection) {
  if (connection.closing || connection.writes_end) return;
  connection.writes_end = true;
  if (connection.unsent->empty() && connection.socket >= 0) ::shutdown(connection.socket, SHUT_WR);
}

void pause_reading(Connection& connection) {
  connection.paused = true;
  if (connection.socket >= 0) unwatch(loop_of(connection), connection.socket, Direction::kRead);
}

void resume_reading(Connection& connection) {
  connection.paused = false;
  if (connection.closing || connection.socket < 0) return;
  const Ref callback = make_closure("_read_ready", on_readable, Value(&connection));
  watch(loop_of(connection), connection.socket, Direction::kRead, callback);
}

void initialize_streams() {
  Fields::install(ConnectionType);
  ConnectionType.slots.destroy = connection_destroy;
  ConnectionType.slots.traverse = connection_traverse;
  ConnectionType.slots.clear = connection_clear;
  ready(ConnectionType, "asyncio.selector_events._SelectorSocketTransport", nullptr);
  initialize_stream_reader();
  initialize_stream_writer();
  initialize_stream_server();
}

}  // namespace corospec::reference
