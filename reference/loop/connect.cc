#include "reference/loop/connect.h"

#include <sys/socket.h>

#include <cctype>
#include <cerrno>
#include <cstring>
#include <string>
#include <vector>

#include "reference/loop/sleep.h"
#include "reference/loop/transport.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref not_implemented_method(Value, Args) { raise(NotImplementedErrorType); }

void add(Type& type, const MethodDef& method) {
  dict_set(type.dict, intern(method.name), make_method_attribute(&type, method));
  type_modified(&type, intern(method.name));
}

[[noreturn]] void raise_connect_error(int error, const SocketAddress& address) {
  const Ref number = make_int(int64_t{error});
  const Handle<Str> text = make_str("Connect call failed " + repr_utf8(name_of_address(address)));
  throw Raise(call(Value(&OSErrorType), {number, Value(text)}));
}

}  // namespace

Given::Given(const char* method, Args args, std::span<const Parameter> parameters, size_t required,
             size_t positional) {
  std::vector<const char*> names;
  std::vector<size_t> places;
  for (size_t i = 0; i < parameters.size(); ++i) {
    if (!since(parameters[i].since)) continue;
    names.push_back(parameters[i].name);
    places.push_back(i);
  }
  std::vector<Value> given(names.size());
  parse_args(method, args, names, required, given.data(), names.size() - positional);
  for (size_t i = 0; i < names.size(); ++i) {
    if (given[i] && !is_none(given[i])) values_[places[i]] = Ref(given[i]);
  }
}

int Given::number(size_t place, int otherwise) const {
  return has(place) ? static_cast<int>(index_as_int64(values_[place])) : otherwise;
}

bool Given::is_true(size_t place, bool otherwise) const {
  return has(place) ? truth(values_[place]) : otherwise;
}

void check_no_tls(Value ssl, Value handshake_timeout, Value shutdown_timeout) {
  if (ssl && truth(ssl)) throw NotSupported("TLS (argument ssl)");
  // [connect.tls_arguments]
  if (handshake_timeout) raise_value_error("ssl_handshake_timeout is only meaningful with ssl");
  if (shutdown_timeout) raise_value_error("ssl_shutdown_timeout is only meaningful with ssl");
}

Handle<Socket> open_socket(const addrinfo& address) {
  const int descriptor = ::socket(
      address.ai_family, address.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, address.ai_protocol);
  if (descriptor < 0) raise_system_error(errno);
  return make_socket(descriptor, address.ai_family, address.ai_socktype, address.ai_protocol);
}

void raise_bind_error(int error, const addrinfo& address) {
  std::string reason = std::strerror(error);
  for (char& c : reason) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const Ref number = make_int(int64_t{error});
  const Handle<Str> text =
      make_str("error while attempting to bind on address " +
               repr_utf8(name_of_address(address.ai_addr, address.ai_addrlen)) + ": " + reason);
  throw Raise(call(Value(&OSErrorType), {number, Value(text)}));
}

addrinfo wanted_addresses(int family, int kind, int protocol, int flags) {
  addrinfo wanted{};
  wanted.ai_family = family;
  wanted.ai_socktype = kind;
  wanted.ai_protocol = protocol;
  wanted.ai_flags = flags;
  return wanted;
}

void check_stream_socket(Value socket, int family, const char* what) {
  const int64_t kind = index_as_int64(get_attribute(socket, intern("type")));
  const int64_t its_family = index_as_int64(get_attribute(socket, intern("family")));
  const bool is_stream = (kind & 0xf) == SOCK_STREAM;
  if (is_stream && (family == -1 || its_family == family)) return;
  raise_value_error(std::string(what) + " was expected, got " + repr_utf8(socket));
}

void set_nonblocking(Value socket) { call_method(socket, intern("setblocking"), {boolean(false)}); }

// [unix.server.path_like] What os.fspath() gives.
Ref path_text(Value path) {
  const Ref method = is_str(path) ? Ref() : find_special(path, intern("__fspath__"));
  return method ? call(method, {}) : Ref(path);
}

NativeRoutine wait_until_ready(Ref loop, int descriptor, Direction direction) {
  const Handle<Future> waiter = make_future(loop);
  auto& own = *loop.as<EventLoop>();
  const Ref watcher =
      watch(own, descriptor, direction, set_result_unless_done(), {Value(waiter), none()});
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  // [sock.cancelled] [sock.cancelled.next] Unless somebody else watches in the meantime.
  if (!watcher.as<CallbackHandle>()->cancelled) unwatch(own, descriptor, direction);
  if (error) throw Raise(error);
  co_return make_none();
}

NativeRoutine connect_socket(Ref loop, Ref socket, SocketAddress address) {
  const int descriptor = descriptor_of(socket);
  if (::connect(descriptor, address.get(), address.length) == 0) co_return make_none();
  if (errno != EINPROGRESS && errno != EAGAIN && errno != EINTR) raise_system_error(errno);
  co_await wait_for(make_native_coroutine(wait_until_ready(loop, descriptor, Direction::kWrite),
                                          "BaseSelectorEventLoop.sock_connect"));
  const int error = pending_error(descriptor);
  if (error != 0) raise_connect_error(error, address);
  co_return make_none();
}

NativeRoutine make_connection(Ref loop, Ref factory, Ref socket) {
  set_nonblocking(socket);
  const Ref protocol = call(factory, {});  // [connect.factory_raises]
  const Handle<Future> waiter = make_future(loop);
  const Handle<Transport> transport = make_socket_transport(loop, socket, protocol, waiter.get());
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (error) {
    close_transport(*transport);
    throw Raise(error);
  }
  co_return make_tuple({Value(transport), protocol.get()});
}

void add_transport_methods() {
  for (const auto& table :
       {connecting_methods(), listening_methods(), unix_methods(), datagram_methods(),
        pipe_methods(), child_methods(), socket_methods(), lookup_methods()}) {
    for (const MethodDef& method : table) {
      add(BaseEventLoopType, method);
      add(AbstractEventLoopType, {method.name, not_implemented_method});
    }
  }
}

}  // namespace corospec::reference
