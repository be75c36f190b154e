#include "reference/loop/watch.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"

namespace corospec::reference {

namespace {

using Watched = LoopState::Watched;

Handle<CallbackHandle>& side(Watched& watched, Direction direction) {
  return direction == Direction::kRead ? watched.reader : watched.writer;
}

unsigned interest_of(const Watched& watched) {
  return (watched.reader ? kReadable : 0U) | (watched.writer ? kWritable : 0U);
}

Watched* find(LoopState& state, int descriptor) {
  for (auto& [known, watched] : state.watched) {
    if (known == descriptor) return &watched;
  }
  return nullptr;
}

void forget_when_idle(LoopState& state, int descriptor) {
  std::erase_if(state.watched, [&](const auto& entry) {
    return entry.first == descriptor && interest_of(entry.second) == 0;
  });
}

}  // namespace

void raise_system_error(int error) {
  const Ref number = make_int(int64_t{error});
  const Handle<Str> text = make_str(std::strerror(error));
  throw Raise(call(Value(&OSErrorType), {number, Value(text)}));
}

// [loop.watch.ready] [loop.watch.replaced]
Ref watch(EventLoop& loop, int descriptor, Direction direction, Value callback, Args args) {
  check_not_closed(loop);
  Handle<CallbackHandle> handle = make_handle(HandleType, Value(&loop), callback, args, nullptr);
  LoopState& state = *loop.state;
  Watched* watched = find(state, descriptor);
  if (!watched) {
    state.watched.emplace_back(descriptor, Watched{});
    watched = &state.watched.back().second;
  }
  const Handle<CallbackHandle> before = std::exchange(side(*watched, direction), handle);
  if (before) cancel(*before);
  if (!state.poller->watch(descriptor, interest_of(*watched))) {
    const int error = errno;
    side(*watched, direction) = {};
    forget_when_idle(state, descriptor);
    raise_system_error(error);
  }
  return handle;
}

// [loop.watch.removed]
bool unwatch(EventLoop& loop, int descriptor, Direction direction) {
  LoopState& state = *loop.state;
  Watched* watched = find(state, descriptor);
  if (!watched || !side(*watched, direction)) return false;
  const Handle<CallbackHandle> before = std::exchange(side(*watched, direction), {});
  cancel(*before);
  state.poller->watch(descriptor, interest_of(*watched));
  forget_when_idle(state, descriptor);
  return true;
}

bool is_watched(const EventLoop& loop, int descriptor, Direction direction) {
  Watched* watched = find(*loop.state, descriptor);
  return watched && side(*watched, direction);
}

void forget_descriptors(LoopState& state) {
  decltype(state.watched) watched;
  watched.swap(state.watched);
  if (!watched.empty()) state.poller = make_poller();
}

}  // namespace corospec::reference
