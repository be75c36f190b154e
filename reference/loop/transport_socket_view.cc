#include "reference/loop/transport_socket_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>

#include "reference/loop/hooks.h"
#include "reference/loop/socket_address.h"
#include "reference/loop/socket_object.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type TransportSocketType;

namespace {

struct TransportSocket : Object {
  Value socket;
};
using Fields = Owned<TransportSocket, &TransportSocket::socket>;

Value socket_behind(Value self) { return self.as<TransportSocket>()->socket; }

// The methods that are the socket's.
template <const char* const& name>
Ref forward(Value self, Args args) {
  const Ref method = get_attribute(socket_behind(self), intern(name));
  return call(method, args);
}
constexpr const char* kFileno = "fileno";
constexpr const char* kDup = "dup";
constexpr const char* kGetInheritable = "get_inheritable";
constexpr const char* kShutdown = "shutdown";
constexpr const char* kGetOption = "getsockopt";
constexpr const char* kSetOption = "setsockopt";
constexpr const char* kPeer = "getpeername";
constexpr const char* kName = "getsockname";

Ref method_gettimeout(Value, Args args) {
  expect_args("gettimeout", args, 0, 0);
  return make_int(int64_t{0});
}
// [transport.socket.blocking]
Ref method_settimeout(Value self, Args args) {
  expect_args("settimeout", args, 1, 1);
  if (!equal(args[0], Value::small(0))) {
    raise_value_error("settimeout(): only 0 timeout is allowed on transport sockets");
  }
  return call_method(socket_behind(self), intern("setblocking"), {boolean(false)});
}
Ref method_setblocking(Value, Args args) {
  expect_args("setblocking", args, 1, 1);
  if (truth(args[0])) {
    raise_value_error("setblocking(): transport sockets cannot be blocking");
  }
  return make_none();
}

// A number becomes a member of the module's enumeration; the sockets that the loop makes itself
// know numbers only.
Ref constant(Value self, const char* attribute, const char* enumeration) {
  const Ref value = get_attribute(socket_behind(self), intern(attribute));
  const bool is_plain = value.get().is_small() && loop_hooks.socket_constant;
  return is_plain ? loop_hooks.socket_constant(enumeration, value) : value;
}
Ref get_family(Value self) { return constant(self, "family", "AddressFamily"); }
Ref get_type(Value self) { return constant(self, "type", "SocketKind"); }
Ref get_proto(Value self) { return get_attribute(socket_behind(self), intern("proto")); }

Ref view_repr(Value self) {
  const int descriptor =
      static_cast<int>(index_as_int64(call_method(socket_behind(self), intern("fileno"))));
  std::string text = fmt::format("<asyncio.TransportSocket fd={}, family={}, type={}, proto={}",
                                 descriptor, utf8(to_str(get_family(self))),
                                 utf8(to_str(get_type(self))), utf8(to_str(get_proto(self))));
  if (descriptor >= 0) {
    if (const Ref name = name_of_socket(descriptor)) text += ", laddr=" + repr_utf8(name);
    if (const Ref peer = name_of_peer(descriptor)) text += ", raddr=" + repr_utf8(peer);
  }
  return make_str(text + ">");
}

// Until 3.10 the other methods of sockets are there, too, with a warning.
constexpr std::string_view kDeprecated[] = {
    "accept",   "connect", "connect_ex",     "bind",          "listen",       "makefile",
    "sendfile", "close",   "detach",         "sendmsg_afalg", "sendmsg",      "sendto",
    "send",     "sendall", "recv_into",      "recvfrom_into", "recvmsg_into", "recvmsg",
    "recvfrom", "recv",    "set_inheritable"};

Ref view_get_attribute(Value self, Str* name) {
  if (Ref own = generic_find_attribute(self, name)) return own;
  const std::string text = utf8(name);
  const bool is_known =
      std::find(std::begin(kDeprecated), std::end(kDeprecated), text) != std::end(kDeprecated);
  if (!is_known || since(11)) raise_attribute_error(self, name);
  if (runtime_hooks.warn) {
    runtime_hooks.warn(DeprecationWarningType,
                       ("Using " + text +
                        "() method on sockets returned from get_extra_info('socket') will be "
                        "prohibited in asyncio. Please report your use case to bugs.python.org.")
                           .c_str());
  }
  return get_attribute(socket_behind(self), name);
}

constexpr MethodDef kMethods[] = {
    {"fileno", forward<kFileno>},
    {"dup", forward<kDup>},
    {"get_inheritable", forward<kGetInheritable>},
    {"shutdown", forward<kShutdown>},
    {"getsockopt", forward<kGetOption>},
    {"setsockopt", forward<kSetOption>},
    {"getpeername", forward<kPeer>},
    {"getsockname", forward<kName>},
    {"gettimeout", method_gettimeout},
    {"settimeout", method_settimeout},
    {"setblocking", method_setblocking},
};
constexpr AttributeDef kAttributes[] = {
    {"family", get_family}, {"type", get_type}, {"proto", get_proto}};

}  // namespace

// [transport.socket]
Ref socket_for_program(Value socket) {
  if (!since(8)) return Ref(socket);
  auto* view = allocate<TransportSocket>(TransportSocketType);
  view->socket = Ref(socket).take();
  gc_track(view);
  return Ref::adopt(Value(view));
}

// [transport.info.socket]
void set_socket_info(Transport& transport, Value peer) {
  set_extra_info(transport, "socket", socket_for_program(transport.file));
  const Ref name = name_of_socket(transport.descriptor);
  set_extra_info(transport, "sockname", name ? name.get() : none());
  const Ref other = peer ? Ref(peer) : name_of_peer(transport.descriptor);
  set_extra_info(transport, "peername", other ? other.get() : none());
}

void initialize_transport_socket() {
  Fields::install(TransportSocketType);
  TransportSocketType.flags &= ~kNoWeakrefs;
  TransportSocketType.slots.repr = view_repr;
  TransportSocketType.slots.get_attribute = view_get_attribute;
  ready(TransportSocketType, "asyncio.trsock.TransportSocket", nullptr, kMethods, kAttributes);
}

}  // namespace corospec::reference
