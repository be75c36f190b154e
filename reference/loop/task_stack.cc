// task.get_stack(): where the coroutine is suspended, or where its exception came from.
#include <algorithm>
#include <limits>

#include "reference/loop/task.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::reference {

namespace {

// Follows `link` from `first` to the end or until there are `limit` of them.
template <class Visit>
void follow(Ref item, const char* link, int64_t limit, Visit visit) {
  for (int64_t count = 0; !is_none(item) && count < limit; ++count) {
    visit(item);
    item = get_attribute(item, intern(link));
  }
}

// The frame of a coroutine, generator or asynchronous generator; None: it is over, or not one.
Ref frame_of_coroutine(Value coroutine) {
  for (const char* name : {"cr_frame", "gi_frame", "ag_frame"}) {
    if (Ref frame = find_attribute(coroutine, intern(name))) return frame;
  }
  return make_none();
}

}  // namespace

Handle<List> stack_of(Task& task, Value limit) {
  const int64_t most =
      limit && !is_none(limit) ? index_as_int64(limit) : std::numeric_limits<int64_t>::max();
  Handle<List> frames = make_list();
  const Ref frame = frame_of_coroutine(task.coroutine);
  if (!is_none(frame)) {
    // [task.stack.suspended] [task.stack.running] [task.stack.limit] The newest ones, and the
    // oldest of them first.
    follow(frame, "f_back", most, [&](Value item) { list_append(frames.get(), item); });
    std::reverse(frames->items, frames->items + frames->size);
    return frames;
  }
  if (!task.exception || is_none(task.exception)) return frames;  // [task.stack.done]
  // [task.stack.failed] [task.stack.limit] The oldest ones.
  follow(get_attribute(task.exception, intern("__traceback__")), "tb_next", most,
         [&](Value item) { list_append(frames.get(), get_attribute(item, intern("tb_frame"))); });
  return frames;
}

}  // namespace corospec::reference
