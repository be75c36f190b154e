#include "reference/loop/connect_attempts.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>

#include "reference/loop/task.h"
#include "reference/loop/wait.h"
#include "reference/object/exception.h"
#include "reference/object/exception_group.h"
#include "reference/object/float.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

// [connect.local_addr]
void bind_locally(const Socket& socket, const addrinfo* local) {
  int error = EADDRNOTAVAIL;
  const addrinfo* last = local;
  for (; local; local = local->ai_next) {
    if (local->ai_family != socket.family) continue;
    if (::bind(socket.descriptor, local->ai_addr, local->ai_addrlen) == 0) return;
    error = errno;
    last = local;
  }
  raise_bind_error(error, *last);
}

SocketAddress copy_of(const addrinfo& address) {
  SocketAddress copy;
  std::memcpy(&copy.storage, address.ai_addr, address.ai_addrlen);
  copy.length = address.ai_addrlen;
  return copy;
}

// Gives the connected socket.
NativeRoutine connect_to(Ref loop, const addrinfo* address, const addrinfo* local) {
  const Handle<Socket> socket = open_socket(*address);
  Ref error;
  try {
    if (local) bind_locally(*socket, local);
    co_await wait_for(
        make_native_coroutine(connect_socket(loop, Ref(Value(socket)), copy_of(*address)),
                              "BaseSelectorEventLoop.sock_connect"));
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (error) {
    close_socket(*socket);
    throw Raise(error);
  }
  co_return Ref(Value(socket));
}

// A task for each attempt of a race that goes on.
struct Attempt {
  Ref task;
  size_t number;
};

// Takes out those that are over. True when one has won; its socket is `*socket` then.
bool take_results(std::vector<Attempt>& going_on, std::vector<Ref>& errors, Ref* socket) {
  std::erase_if(going_on, [&](const Attempt& attempt) {
    if (!is_done(attempt.task)) return false;
    if (is_cancelled(attempt.task)) return true;
    Ref error = exception_of(attempt.task);
    if (error) {
      errors.push_back(std::move(error));
    } else if (*socket) {
      close_socket(*result_of(attempt.task).as<Socket>());  // it comes too late
    } else {
      *socket = result_of(attempt.task);
    }
    return true;
  });
  return static_cast<bool>(*socket);
}

Ref tasks_of(const std::vector<Attempt>& attempts) {
  const Handle<List> tasks = make_list();
  for (const Attempt& attempt : attempts) list_append(tasks.get(), attempt.task);
  return tasks;
}

Ref wait_for_one(const std::vector<Attempt>& attempts, double seconds, Value loop) {
  const Ref limit = make_float(std::max(seconds, 0.0));
  return make_wait(tasks_of(attempts), limit, Value(intern("FIRST_COMPLETED")), loop);
}

bool is_going_on(const std::vector<Attempt>& attempts, size_t number) {
  return std::ranges::any_of(attempts, [&](const Attempt& each) { return each.number == number; });
}

}  // namespace

[[noreturn]] void raise_all(const std::vector<Ref>& errors, bool as_group) {
  if (as_group) {
    // [connect.all_errors]
    std::vector<Value> values(errors.begin(), errors.end());
    const Handle<Tuple> all = make_tuple(std::span<const Value>(values));
    throw Raise(make_group("create_connection failed", Value(all)));
  }
  if (errors.size() == 1) throw Raise(errors.front());
  std::vector<std::string> texts;
  for (const Ref& error : errors) texts.push_back(utf8(to_str(error)));
  const bool all_same =
      std::all_of(texts.begin(), texts.end(), [&](auto& text) { return text == texts.front(); });
  if (all_same) throw Raise(errors.front());
  std::string joined;
  for (const std::string& text : texts) joined += (joined.empty() ? "" : ", ") + text;
  raise(OSErrorType, "Multiple exceptions: " + joined);
}

std::vector<const addrinfo*> interleaved(const std::vector<const addrinfo*>& addresses,
                                         size_t first) {
  std::vector<std::vector<const addrinfo*>> families;
  for (const addrinfo* address : addresses) {
    auto family = std::ranges::find_if(
        families, [&](const auto& each) { return each.front()->ai_family == address->ai_family; });
    if (family == families.end()) family = families.emplace(family);
    family->push_back(address);
  }
  std::vector<const addrinfo*> all;
  std::vector<size_t> next(families.size());
  const auto take = [&](size_t family) {
    if (next[family] < families[family].size()) all.push_back(families[family][next[family]++]);
  };
  for (size_t i = 1; i < first && !families.empty(); ++i) take(0);
  while (all.size() < addresses.size()) {
    for (size_t family = 0; family < families.size(); ++family) take(family);
  }
  return all;
}

// [connect.first_that_works]
NativeRoutine connect_one_by_one(Ref loop, ConnectionAttempts* attempts) {
  for (const addrinfo* address : attempts->addresses) {
    Ref socket;
    try {
      socket = co_await wait_for(
          make_native_coroutine(connect_to(loop, address, attempts->local), "connect"));
    } catch (Raise& raised) {
      attempts->errors.push_back(raised.take());
    }
    if (socket) co_return socket;
    if (!exception_is(attempts->errors.back(), OSErrorType)) {
      throw Raise(attempts->errors.back());
    }
  }
  co_return make_none();
}

// [connect.race]
NativeRoutine connect_by_race(Ref loop, ConnectionAttempts* attempts, double delay) {
  std::vector<Attempt> going_on;
  Ref socket;
  Ref error;
  size_t started = 0;
  double next_start = 0;
  const size_t count = attempts->addresses.size();
  while (!take_results(going_on, attempts->errors, &socket)) {
    const double now = loop_time(loop);
    const bool is_last_over = started == 0 || !is_going_on(going_on, started - 1);
    if (started < count && (is_last_over || now >= next_start)) {
      NativeRoutine attempt = connect_to(loop, attempts->addresses[started], attempts->local);
      Ref coroutine = make_native_coroutine(std::move(attempt), "connect");
      going_on.push_back({create_task(loop, coroutine), started++});
      next_start = now + delay;
      continue;
    }
    if (going_on.empty()) break;  // [connect.race.errors]
    const Ref waiting = started < count ? wait_for_one(going_on, next_start - now, loop)
                                        : make_wait(tasks_of(going_on), none(),
                                                    Value(intern("FIRST_COMPLETED")), loop);
    try {
      co_await wait_for(waiting);
    } catch (Raise& raised) {
      error = raised.take();
    }
    if (error) break;
  }
  // [connect.race.losers] [connect.race.cancelled] Nobody goes on behind the back of the caller.
  for (const Attempt& attempt : going_on) cancel_any(attempt.task);
  if (!going_on.empty()) {
    co_await wait_for(make_wait(tasks_of(going_on), none(), Value(intern("ALL_COMPLETED")), loop));
  }
  take_results(going_on, attempts->errors, &socket);
  if (error && socket) close_socket(*socket.as<Socket>());
  if (error) throw Raise(error);
  co_return socket ? socket : make_none();
}

}  // namespace corospec::reference
