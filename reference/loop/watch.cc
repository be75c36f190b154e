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
  const auto found = state.watched.find(descriptor);
  return found == state.watched.end() ? nullptr : &found->second;
}

void forget_when_idle(LoopState& state, int descriptor) {
  const auto found = state.watched.find(descriptor);
  if (found != state.watched.end() && interest_of(found->second) == 0) state.watched.erase(found);
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
  Watched& watched = state.watched[descriptor];
  const Handle<CallbackHandle> before = std::exchange(side(watched, direction), handle);
  if (before) cancel(*before);
  try {
    if (!state.poller->watch(descriptor, interest_of(watched))) raise_system_error(errno);
  } catch (Raise&) {
    if (Watched* refused = find(state, descriptor)) side(*refused, direction) = {};
    forget_when_idle(state, descriptor);
    throw;
  }
  return handle;
}

// [loop.watch.removed]
bool unwatch(EventLoop& loop, int descriptor, Direction direction) {
  LoopState& state = *loop.state;
  Watched* watched = find(state, descriptor);
  if (!watched || !side(*watched, direction)) return false;
  const Handle<CallbackHandle> before = std::exchange(side(*watched, direction), {});
  const unsigned left = interest_of(*watched);
  forget_when_idle(state, descriptor);
  cancel(*before);
  state.poller->watch(descriptor, left);
  return true;
}

bool is_watched(const EventLoop& loop, int descriptor, Direction direction) {
  Watched* watched = find(*loop.state, descriptor);
  return watched && side(*watched, direction);
}

void forget_descriptors(LoopState& state) {
  decltype(state.watched) watched;
  watched.swap(state.watched);
  state.poller = make_poller();
}

}  // namespace corospec::reference
