// The objects of the module select that remember what they wait for: poll and epoll.
#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

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

int64_t events_from(Args args, int64_t otherwise) {
  return args.count > 1 ? index_as_int64(args[1]) : otherwise;
}

Ref pair(int64_t descriptor, int64_t events) {
  return make_tuple({Value::small(descriptor), Value::small(events)});
}

// --- poll

struct PollObject : Object {
  std::vector<pollfd>* files;
};
Type PollType;

std::vector<pollfd>& files_of(Value value) { return *value.as<PollObject>()->files; }

void poll_destroy(Object* object) noexcept {
  delete std::exchange(static_cast<PollObject*>(object)->files, nullptr);
  free_object(object);
}

Ref make_poll(Value, Args args) {
  expect_args("poll", args, 0, 0);
  auto* poll = allocate<PollObject>(PollType);
  poll->files = new std::vector<pollfd>;
  return Ref::adopt(Value(poll));
}

auto find_file(std::vector<pollfd>& files, int descriptor) {
  return std::find_if(files.begin(), files.end(),
                      [&](const pollfd& file) { return file.fd == descriptor; });
}

Ref poll_register(Value self, Args args) {
  expect_args("register", args, 1, 2);
  const int descriptor = descriptor_of(args[0]);
  const auto events = static_cast<short>(events_from(args, POLLIN | POLLPRI | POLLOUT));
  std::vector<pollfd>& files = files_of(self);
  const auto known = find_file(files, descriptor);
  if (known == files.end()) {
    files.push_back({descriptor, events, 0});
  } else {
    known->events = events;
  }
  return make_none();
}

Ref poll_modify(Value self, Args args) {
  expect_args("modify", args, 2, 2);
  std::vector<pollfd>& files = files_of(self);
  const auto known = find_file(files, descriptor_of(args[0]));
  if (known == files.end()) raise_system_error(ENOENT);
  known->events = static_cast<short>(index_as_int64(args[1]));
  return make_none();
}

Ref poll_unregister(Value self, Args args) {
  expect_args("unregister", args, 1, 1);
  std::vector<pollfd>& files = files_of(self);
  const auto known = find_file(files, descriptor_of(args[0]));
  if (known == files.end()) raise_key_error(args[0]);
  files.erase(known);
  return make_none();
}

// The time-out is in milliseconds.
Ref poll_poll(Value self, Args args) {
  expect_args("poll", args, 0, 1);
  std::vector<pollfd>& files = files_of(self);
  const int wait = args.count == 1 ? milliseconds_from(args[0], 1) : -1;
  if (wait_for_files(files, wait) < 0) raise_system_error(errno);
  const Handle<List> ready = make_list();
  for (const pollfd& file : files) {
    if (file.revents) list_append(ready.get(), pair(file.fd, file.revents));
  }
  return ready;
}

constexpr MethodDef kPollMethods[] = {{"register", poll_register},
                                      {"modify", poll_modify},
                                      {"unregister", poll_unregister},
                                      {"poll", poll_poll}};

// --- epoll

struct EpollObject : Object {
  int descriptor;  // -1: closed
};
Type EpollType;

int epoll_of(Value value) {
  const int descriptor = value.as<EpollObject>()->descriptor;
  if (descriptor < 0) raise_value_error("I/O operation on closed epoll object");
  return descriptor;
}

void close_epoll(EpollObject& epoll) {
  const int descriptor = std::exchange(epoll.descriptor, -1);
  if (descriptor >= 0) ::close(descriptor);
}

void epoll_destroy(Object* object) noexcept {
  close_epoll(*static_cast<EpollObject*>(object));
  free_object(object);
}

Ref epoll_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"sizehint", "flags"};
  Value given[2];
  parse_args("epoll", args, kNames, 0, given);
  auto* epoll = static_cast<EpollObject*>(allocate_object(type, type->instance_size));
  epoll->descriptor = ::epoll_create1(EPOLL_CLOEXEC);
  Ref owner = Ref::adopt(Value(epoll));
  if (epoll->descriptor < 0) raise_system_error(errno);
  return owner;
}

void control(Value self, int operation, Value file, uint32_t events) {
  epoll_event event{};
  event.events = events;
  event.data.fd = descriptor_of(file);
  if (::epoll_ctl(epoll_of(self), operation, event.data.fd, &event) != 0) raise_system_error(errno);
}

Ref epoll_register(Value self, Args args) {
  static constexpr const char* kNames[] = {"fd", "eventmask"};
  Value given[2];
  parse_args("register", args, kNames, 1, given);
  const int64_t events = given[1] ? index_as_int64(given[1]) : EPOLLIN | EPOLLPRI | EPOLLOUT;
  control(self, EPOLL_CTL_ADD, given[0], static_cast<uint32_t>(events));
  return make_none();
}
Ref epoll_modify(Value self, Args args) {
  static constexpr const char* kNames[] = {"fd", "eventmask"};
  Value given[2];
  parse_args("modify", args, kNames, 2, given);
  control(self, EPOLL_CTL_MOD, given[0], static_cast<uint32_t>(index_as_int64(given[1])));
  return make_none();
}
Ref epoll_unregister(Value self, Args args) {
  static constexpr const char* kNames[] = {"fd"};
  Value file;
  parse_args("unregister", args, kNames, 1, &file);
  control(self, EPOLL_CTL_DEL, file, 0);
  return make_none();
}

// The time-out is in seconds.
Ref epoll_poll(Value self, Args args) {
  static constexpr const char* kNames[] = {"timeout", "maxevents"};
  Value given[2];
  parse_args("poll", args, kNames, 0, given);
  const int wait = given[0] ? milliseconds_from(given[0], 1e3) : -1;
  const int64_t wanted = given[1] ? index_as_int64(given[1]) : -1;
  std::vector<epoll_event> events(wanted > 0 ? static_cast<size_t>(wanted) : 1023);
  const int epoll = epoll_of(self);
  int count = 0;
  {
    const LockGivenUp elsewhere;
    count = ::epoll_wait(epoll, events.data(), static_cast<int>(events.size()), wait);
  }
  if (count < 0 && errno != EINTR) raise_system_error(errno);
  const Handle<List> ready = make_list();
  for (int i = 0; i < count; ++i) {
    const epoll_event& event = events[static_cast<size_t>(i)];
    list_append(ready.get(), pair(event.data.fd, event.events));
  }
  return ready;
}

Ref epoll_close(Value self, Args) {
  close_epoll(*self.as<EpollObject>());
  return make_none();
}
Ref epoll_fileno(Value self, Args args) {
  expect_args("fileno", args, 0, 0);
  return make_int(int64_t{epoll_of(self)});
}
Ref epoll_enter(Value self, Args) {
  epoll_of(self);
  return Ref(self);
}
Ref get_closed(Value self) { return make_bool(self.as<EpollObject>()->descriptor < 0); }

constexpr MethodDef kEpollMethods[] = {
    {"register", epoll_register}, {"modify", epoll_modify},  {"unregister", epoll_unregister},
    {"poll", epoll_poll},         {"close", epoll_close},    {"fileno", epoll_fileno},
    {"__enter__", epoll_enter},   {"__exit__", epoll_close},
};
constexpr AttributeDef kEpollAttributes[] = {{"closed", get_closed}};

void prepare() {
  PollType.instance_size = sizeof(PollObject);
  PollType.slots.destroy = poll_destroy;
  ready(PollType, "select.poll", nullptr, kPollMethods);
  EpollType.instance_size = sizeof(EpollObject);
  EpollType.slots.create = epoll_create;
  EpollType.slots.destroy = epoll_destroy;
  ready(EpollType, "select.epoll", nullptr, kEpollMethods, kEpollAttributes);
}

constexpr FunctionDef kFunctions[] = {{"poll", make_poll}};

}  // namespace

void define_pollers(Module* module) {
  once(prepare);
  define_functions(module, kFunctions);
  define(module, "epoll", Value(&EpollType));
}

}  // namespace corospec::reference
