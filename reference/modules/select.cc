// The module select: which of several files are ready.
#include <poll.h>
#include <sys/epoll.h>

#include <cerrno>
#include <cmath>
#include <vector>

#include "reference/loop/socket_object.h"
#include "reference/loop/watch.h"
#include "reference/modules/define.h"
#include "reference/modules/select_parts.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

struct Asked {
  Ref file;
  pollfd wanted;
};

std::vector<Asked> asked_from(Value files, short events) {
  std::vector<Asked> asked;
  for_each(files, [&](Value file) {
    const int descriptor = descriptor_of(file);
    if (descriptor < 0) raise_value_error("filedescriptor cannot be a negative integer (-1)");
    asked.push_back({Ref(file), {descriptor, events, 0}});
    return true;
  });
  return asked;
}

Handle<List> ready_among(const std::vector<pollfd>& all, size_t& place,
                         const std::vector<Asked>& asked, short events) {
  Handle<List> ready = make_list();
  for (const Asked& one : asked) {
    const short found = all[place++].revents;
    if (found & POLLNVAL) raise_system_error(EBADF);
    if (found & events) list_append(ready.get(), one.file);
  }
  return ready;
}

// select(rlist, wlist, xlist[, timeout]), done with poll().
Ref select_files(Value, Args args) {
  expect_args("select", args, 3, 4);
  const std::vector<Asked> parts[3] = {asked_from(args[0], POLLIN), asked_from(args[1], POLLOUT),
                                       asked_from(args[2], POLLPRI)};
  std::vector<pollfd> all;
  for (const auto& part : parts) {
    for (const Asked& one : part) all.push_back(one.wanted);
  }
  const int wait = args.count == 4 ? milliseconds_from(args[3], 1e3) : -1;
  if (wait_for_files(all, wait) < 0) raise_system_error(errno);
  size_t place = 0;
  const Handle<List> readable = ready_among(all, place, parts[0], POLLIN | POLLHUP | POLLERR);
  const Handle<List> writable = ready_among(all, place, parts[1], POLLOUT | POLLERR);
  const Handle<List> special = ready_among(all, place, parts[2], POLLPRI);
  return make_tuple({Value(readable), Value(writable), Value(special)});
}

constexpr FunctionDef kFunctions[] = {{"select", select_files}};

struct Constant {
  const char* name;
  int64_t number;
};
#define C(name) \
  { #name, name }
constexpr Constant kConstants[] = {
    C(POLLIN),      C(POLLPRI),     C(POLLOUT),      C(POLLERR),        C(POLLHUP),
    C(POLLNVAL),    C(POLLRDNORM),  C(POLLRDBAND),   C(POLLWRNORM),     C(POLLWRBAND),
    C(POLLRDHUP),   C(EPOLLIN),     C(EPOLLOUT),     C(EPOLLPRI),       C(EPOLLERR),
    C(EPOLLHUP),    C(EPOLLRDHUP),  C(EPOLLONESHOT), C(EPOLLRDNORM),    C(EPOLLRDBAND),
    C(EPOLLWRNORM), C(EPOLLWRBAND), C(EPOLLMSG),     C(EPOLLEXCLUSIVE), C(EPOLL_CLOEXEC),
};
#undef C

}  // namespace

int milliseconds_from(Value timeout, double scale) {
  if (is_none(timeout)) return -1;
  const double given = as_double(timeout);
  return given < 0 ? -1 : static_cast<int>(std::ceil(given * scale));
}

int wait_for_files(std::vector<pollfd>& files, int milliseconds) {
  for (;;) {
    int count = 0;
    {
      const LockGivenUp elsewhere;
      count = ::poll(files.data(), files.size(), milliseconds);
    }
    if (count >= 0 || errno != EINTR) return count;
    attend();
  }
}

void initialize_module_select(Module* module) {
  define_functions(module, kFunctions);
  define_pollers(module);
  for (const Constant& constant : kConstants) {
    define(module, constant.name, Value::small(constant.number));
  }
  define(module, "EPOLLET", make_int(int64_t{static_cast<uint32_t>(EPOLLET)}));
  define(module, "PIPE_BUF", Value::small(4096));
  define(module, "error", Value(&OSErrorType));
}

}  // namespace corospec::reference
