// The module _socket: names of hosts and services, and addresses as numbers.
#include <arpa/inet.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "reference/loop/lookup.h"
#include "reference/loop/socket_address.h"
#include "reference/loop/watch.h"
#include "reference/modules/define.h"
#include "reference/modules/socket_parts.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

int number(Value value) { return static_cast<int>(index_as_int64(value)); }
Ref plain_number(const char*, int value) { return make_int(int64_t{value}); }

Ref get_host_name(Value, Args args) {
  expect_args("gethostname", args, 0, 0);
  char name[256] = "";
  if (::gethostname(name, sizeof name - 1) != 0) raise_system_error(errno);
  return make_str(name);
}

Ref get_addresses(Value, Args args) {
  static constexpr const char* kNames[] = {"host", "port", "family", "type", "proto", "flags"};
  Value given[6];
  parse_args("getaddrinfo", args, kNames, 2, given);
  addrinfo wanted{};
  wanted.ai_family = given[2] ? number(given[2]) : 0;
  wanted.ai_socktype = given[3] ? number(given[3]) : 0;
  wanted.ai_protocol = given[4] ? number(given[4]) : 0;
  wanted.ai_flags = given[5] ? number(given[5]) : 0;
  const Addresses found = look_up(given[0], given[1], wanted);
  return describe_addresses(*found, plain_number);
}

Ref get_names(Value, Args args) {
  expect_args("getnameinfo", args, 2, 2);
  return look_up_names(args[0], number(args[1]));
}

// The first IPv4 address.
Ref get_host_by_name(Value, Args args) {
  expect_args("gethostbyname", args, 1, 1);
  addrinfo wanted{};
  wanted.ai_family = AF_INET;
  wanted.ai_socktype = SOCK_STREAM;
  const Addresses found = look_up(args[0], none(), wanted);
  return get_item(name_of_address(found->ai_addr, found->ai_addrlen), Value::small(0));
}

// An entry of the host database: (name, other names, addresses).
Ref get_host_by_address(Value, Args args) {
  expect_args("gethostbyaddr", args, 1, 1);
  const Addresses found = look_up(args[0], none(), addrinfo{});
  const sockaddr* const address = found->ai_addr;
  const bool is_new = address->sa_family == AF_INET6;
  const void* const bytes =
      is_new ? static_cast<const void*>(&reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr)
             : &reinterpret_cast<const sockaddr_in*>(address)->sin_addr;
  const hostent* const host =
      ::gethostbyaddr(bytes, is_new ? sizeof(in6_addr) : sizeof(in_addr), address->sa_family);
  if (!host) {
    const Handle<Str> text = make_str(::hstrerror(h_errno));
    throw Raise(call(Value(&HostErrorType), {Value::small(h_errno), Value(text)}));
  }
  const Handle<List> aliases = make_list();
  for (char** each = host->h_aliases; *each; ++each) list_append(aliases.get(), make_str(*each));
  const Handle<List> addresses = make_list();
  for (char** each = host->h_addr_list; *each; ++each) {
    char text[INET6_ADDRSTRLEN] = "";
    ::inet_ntop(host->h_addrtype, *each, text, sizeof text);
    list_append(addresses.get(), make_str(text));
  }
  const Handle<Str> name = make_str(host->h_name);
  return make_tuple({Value(name), Value(aliases), Value(addresses)});
}

Ref get_service_by_name(Value, Args args) {
  expect_args("getservbyname", args, 1, 2);
  const std::string protocol = args.count == 2 ? utf8(to_str(args[1])) : "";
  const servent* service =
      ::getservbyname(utf8(to_str(args[0])).c_str(), protocol.empty() ? nullptr : protocol.c_str());
  if (!service) raise(OSErrorType, "service/proto not found");
  return make_int(int64_t{ntohs(static_cast<uint16_t>(service->s_port))});
}

// --- addresses as bytes

Ref text_to_address(Value, Args args) {
  expect_args("inet_pton", args, 2, 2);
  char bytes[sizeof(in6_addr)];
  const int family = number(args[0]);
  const int result = ::inet_pton(family, utf8(to_str(args[1])).c_str(), bytes);
  if (result < 0) raise(OSErrorType, "unknown address family");
  if (result == 0) raise(OSErrorType, "illegal IP address string passed to inet_pton");
  return make_bytes({bytes, family == AF_INET ? sizeof(in_addr) : sizeof(in6_addr)});
}

Ref address_to_text(Value, Args args) {
  expect_args("inet_ntop", args, 2, 2);
  const int family = number(args[0]);
  const std::string_view bytes = bytes_like(args[1]);
  if (family != AF_INET && family != AF_INET6) raise_value_error("unknown address family");
  if (bytes.size() != (family == AF_INET ? sizeof(in_addr) : sizeof(in6_addr))) {
    raise_value_error("invalid length of packed IP address string");
  }
  char text[INET6_ADDRSTRLEN] = "";
  return make_str(::inet_ntop(family, bytes.data(), text, sizeof text));
}

Ref dotted_to_address(Value, Args args) {
  expect_args("inet_aton", args, 1, 1);
  in_addr address{};
  if (::inet_aton(utf8(to_str(args[0])).c_str(), &address) == 0) {
    raise(OSErrorType, "illegal IP address string passed to inet_aton");
  }
  return make_bytes({reinterpret_cast<const char*>(&address), sizeof address});
}

Ref address_to_dotted(Value, Args args) {
  expect_args("inet_ntoa", args, 1, 1);
  const std::string_view bytes = bytes_like(args[0]);
  if (bytes.size() != sizeof(in_addr)) raise(OSErrorType, "packed IP wrong length");
  char text[INET_ADDRSTRLEN] = "";
  return make_str(::inet_ntop(AF_INET, bytes.data(), text, sizeof text));
}

// --- byte order

template <class Number, Number (*swap)(Number)>
Ref swap_bytes(Value, Args args) {
  expect_args("byte order conversion", args, 1, 1);
  const int64_t given = index_as_int64(args[0]);
  if (given < 0) raise(OverflowErrorType, "can't convert negative Python int to C");
  if (given > int64_t{static_cast<Number>(-1)}) {
    raise(OverflowErrorType, "int larger than the C type of the conversion");
  }
  return make_int(int64_t{swap(static_cast<Number>(given))});
}

constexpr FunctionDef kFunctions[] = {
    {"gethostname", get_host_name},
    {"getaddrinfo", get_addresses},
    {"getnameinfo", get_names},
    {"gethostbyname", get_host_by_name},
    {"getservbyname", get_service_by_name},
    {"gethostbyaddr", get_host_by_address},
    {"inet_pton", text_to_address},
    {"inet_ntop", address_to_text},
    {"inet_aton", dotted_to_address},
    {"inet_ntoa", address_to_dotted},
    {"htons", swap_bytes<uint16_t, htons>},
    {"ntohs", swap_bytes<uint16_t, ntohs>},
    {"htonl", swap_bytes<uint32_t, htonl>},
    {"ntohl", swap_bytes<uint32_t, ntohl>},
};

}  // namespace

void define_socket_lookup(Module* module) { define_functions(module, kFunctions); }

}  // namespace corospec::reference
