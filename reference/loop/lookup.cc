// loop.getaddrinfo() and loop.getnameinfo(). NOTE: the loop waits for the answer, which is at hand
// for addresses and for names of this machine.
#include "reference/loop/lookup.h"

#include "reference/loop/connect.h"
#include "reference/loop/hooks.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

Ref as_member(const char* enumeration, int number) {
  if (!loop_hooks.socket_constant) return make_int(int64_t{number});
  return loop_hooks.socket_constant(enumeration, Value::small(number));
}

// [lookup.addresses]
NativeRoutine look_up_addresses(Ref host, Ref port, addrinfo wanted) {
  const Addresses found = look_up(host, port, wanted);
  co_return describe_addresses(*found, as_member);
}

constexpr Parameter kAddresses[] = {{"host", 0}, {"port", 0},  {"family", 0},
                                    {"type", 0}, {"proto", 0}, {"flags", 0}};

Ref method_getaddrinfo(Value self, Args args) {
  const Given given("getaddrinfo", args, kAddresses, 2, 2);
  static_cast<void>(self);
  const addrinfo wanted = wanted_addresses(given.number(2, 0), given.number(3, 0),
                                           given.number(4, 0), given.number(5, 0));
  const Ref host = given.has(0) ? Ref(given[0]) : make_none();
  const Ref port = given.has(1) ? Ref(given[1]) : make_none();
  return make_native_coroutine(look_up_addresses(host, port, wanted), "BaseEventLoop.getaddrinfo");
}

// [lookup.names]
NativeRoutine look_up_name(Ref address, int flags) { co_return look_up_names(address, flags); }

Ref method_getnameinfo(Value, Args args) {
  static constexpr const char* kNames[] = {"sockaddr", "flags"};
  Value given[2];
  parse_args("getnameinfo", args, kNames, 1, given);
  const int flags = given[1] ? static_cast<int>(index_as_int64(given[1])) : 0;
  return make_native_coroutine(look_up_name(Ref(given[0]), flags), "BaseEventLoop.getnameinfo");
}

constexpr MethodDef kMethods[] = {{"getaddrinfo", method_getaddrinfo},
                                  {"getnameinfo", method_getnameinfo}};

}  // namespace

Ref describe_addresses(const addrinfo& first, Ref (*member)(const char*, int)) {
  const Handle<List> all = make_list();
  for (const addrinfo* one = &first; one; one = one->ai_next) {
    const Ref family = member("AddressFamily", one->ai_family);
    const Ref kind = member("SocketKind", one->ai_socktype);
    const Handle<Str> name = make_str(one->ai_canonname ? one->ai_canonname : "");
    const Ref address = name_of_address(one->ai_addr, one->ai_addrlen);
    list_append(all.get(), make_tuple({family.get(), kind.get(), Value::small(one->ai_protocol),
                                       Value(name), address.get()}));
  }
  return all;
}

Ref look_up_names(Value address, int flags) {
  if (!is_tuple(address)) raise_type_error("getnameinfo() argument 1 must be a tuple");
  const bool is_six = address.as<Tuple>()->size > 2 ||
                      (address.as<Tuple>()->size > 0 && is_str(address.as<Tuple>()->items[0]) &&
                       utf8(address.as<Tuple>()->items[0]).find(':') != std::string::npos);
  const SocketAddress known = address_from(address, is_six ? AF_INET6 : AF_INET);
  char host[NI_MAXHOST] = "";
  char service[NI_MAXSERV] = "";
  const int error =
      ::getnameinfo(known.get(), known.length, host, sizeof host, service, sizeof service, flags);
  if (error != 0) raise_lookup_error(error);
  const Handle<Str> host_text = make_str(host);
  const Handle<Str> service_text = make_str(service);
  return make_tuple({Value(host_text), Value(service_text)});
}

std::span<const MethodDef> lookup_methods() { return kMethods; }

}  // namespace corospec::reference
