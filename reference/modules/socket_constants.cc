// The numbers of the module _socket.
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include "reference/modules/define.h"
#include "reference/modules/socket_parts.h"

namespace corospec::reference {

namespace {

struct Constant {
  const char* name;
  int64_t number;
};

#define C(name) \
  { #name, name }
constexpr Constant kConstants[] = {
    // families and types
    C(AF_UNSPEC),
    C(AF_UNIX),
    C(AF_INET),
    C(AF_INET6),
    C(AF_NETLINK),
    C(AF_PACKET),
    C(SOCK_STREAM),
    C(SOCK_DGRAM),
    C(SOCK_RAW),
    C(SOCK_RDM),
    C(SOCK_SEQPACKET),
    C(SOCK_CLOEXEC),
    C(SOCK_NONBLOCK),
    // options
    C(SOL_SOCKET),
    C(SO_ACCEPTCONN),
    C(SO_BROADCAST),
    C(SO_DEBUG),
    C(SO_DOMAIN),
    C(SO_DONTROUTE),
    C(SO_ERROR),
    C(SO_KEEPALIVE),
    C(SO_LINGER),
    C(SO_OOBINLINE),
    C(SO_PASSCRED),
    C(SO_PEERCRED),
    C(SO_PRIORITY),
    C(SO_PROTOCOL),
    C(SO_RCVBUF),
    C(SO_RCVLOWAT),
    C(SO_RCVTIMEO),
    C(SO_REUSEADDR),
    C(SO_REUSEPORT),
    C(SO_SNDBUF),
    C(SO_SNDLOWAT),
    C(SO_SNDTIMEO),
    C(SO_TYPE),
    C(SOMAXCONN),
    // protocols
    C(IPPROTO_IP),
    C(IPPROTO_ICMP),
    C(IPPROTO_TCP),
    C(IPPROTO_UDP),
    C(IPPROTO_IPV6),
    C(IPPROTO_ICMPV6),
    C(IPPROTO_RAW),
    C(IPV6_V6ONLY),
    C(IPV6_UNICAST_HOPS),
    C(IP_TTL),
    C(IP_TOS),
    C(IP_MULTICAST_IF),
    C(IP_MULTICAST_TTL),
    C(IP_MULTICAST_LOOP),
    C(IP_ADD_MEMBERSHIP),
    C(IP_DROP_MEMBERSHIP),
    // TCP
    C(TCP_NODELAY),
    C(TCP_MAXSEG),
    C(TCP_CORK),
    C(TCP_KEEPIDLE),
    C(TCP_KEEPINTVL),
    C(TCP_KEEPCNT),
    C(TCP_LINGER2),
    C(TCP_DEFER_ACCEPT),
    C(TCP_WINDOW_CLAMP),
    C(TCP_INFO),
    C(TCP_QUICKACK),
    C(TCP_FASTOPEN),
    C(TCP_USER_TIMEOUT),
    // flags of sending and receiving
    C(MSG_OOB),
    C(MSG_PEEK),
    C(MSG_DONTROUTE),
    C(MSG_DONTWAIT),
    C(MSG_EOR),
    C(MSG_TRUNC),
    C(MSG_CTRUNC),
    C(MSG_WAITALL),
    C(MSG_NOSIGNAL),
    C(MSG_MORE),
    C(MSG_CMSG_CLOEXEC),
    C(MSG_ERRQUEUE),
    // shutdown()
    C(SHUT_RD),
    C(SHUT_WR),
    C(SHUT_RDWR),
    // looking up
    C(AI_PASSIVE),
    C(AI_CANONNAME),
    C(AI_NUMERICHOST),
    C(AI_NUMERICSERV),
    C(AI_ADDRCONFIG),
    C(AI_ALL),
    C(AI_V4MAPPED),
    C(EAI_ADDRFAMILY),
    C(EAI_AGAIN),
    C(EAI_BADFLAGS),
    C(EAI_FAIL),
    C(EAI_FAMILY),
    C(EAI_MEMORY),
    C(EAI_NODATA),
    C(EAI_NONAME),
    C(EAI_OVERFLOW),
    C(EAI_SERVICE),
    C(EAI_SOCKTYPE),
    C(EAI_SYSTEM),
    C(NI_DGRAM),
    C(NI_MAXHOST),
    C(NI_MAXSERV),
    C(NI_NAMEREQD),
    C(NI_NOFQDN),
    C(NI_NUMERICHOST),
    C(NI_NUMERICSERV),
};
#undef C

constexpr Constant kAddresses[] = {
    {"INADDR_ANY", int64_t{INADDR_ANY}},
    {"INADDR_BROADCAST", int64_t{INADDR_BROADCAST}},
    {"INADDR_LOOPBACK", int64_t{INADDR_LOOPBACK}},
    {"INADDR_NONE", int64_t{INADDR_NONE}},
};

}  // namespace

void define_socket_constants(Module* module) {
  for (const Constant& constant : kConstants) {
    define(module, constant.name, Value::small(constant.number));
  }
  for (const Constant& constant : kAddresses) {
    define(module, constant.name, Value::small(constant.number));
  }
}

}  // namespace corospec::reference
