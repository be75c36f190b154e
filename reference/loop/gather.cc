#include "reference/loop/gather.h"

#include <unordered_map>
#include <vector>

#include "reference/loop/awaited_by.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// The future that gather() returns. Cancelling it cancels its children.
struct GatheringFuture : Future {
  Tuple* children;  // in the order of the results; one that was given twice stands twice
  int64_t unfinished;
  bool return_exceptions;
  bool cancel_requested;
};
Type GatheringFutureType;

GatheringFuture& self_of(Value value) { return *value.as<GatheringFuture>(); }

using Fields = Owned<GatheringFuture, &GatheringFuture::children>;

void gathering_traverse(Object* object, Visitor& visitor) {
  future_traverse(object, visitor);
  Fields::traverse(object, visitor);
}
void gathering_clear(Object* object) {
  future_clear(object);
  Fields::clear(object);
}
void gathering_destroy(Object* object) noexcept {
  gc_untrack(object);
  gathering_clear(object);
  free_object(object);
}

// [task.gather.cancel] [task.gather.cancel_done]
bool cancel_children(GatheringFuture& outer, Value message) {
  if (is_done(outer)) return false;
  bool any = false;
  const Handle<Tuple> children(outer.children);
  for (const Value child : children->values()) {
    if (cancel_any(child, message)) any = true;
  }
  // [task.gather.cancel_swallowed] It ends as cancelled even when a child ends otherwise.
  if (any) outer.cancel_requested = true;
  return any;
}

Ref method_cancel(Value self, Args args) {
  static constexpr const char* kNames[] = {"msg"};
  Value message;
  parse_args("cancel", args, kNames, 0, &message);
  return make_bool(cancel_children(self_of(self), message && is_none(message) ? Value() : message));
}

Ref cancelled_error_of(Value child) {
  if (is_instance(child, FutureType)) return make_cancelled_error(*child.as<Future>());
  return make_exception(CancelledErrorType);
}

// Among the results the error of a child that was cancelled is a new one; since 3.9 it has an
// argument whether there is a message or not.
Ref cancelled_result_of(Value child) {
  if (!since(9)) return make_exception(CancelledErrorType);
  const Value message =
      is_instance(child, FutureType) ? child.as<Future>()->cancel_message : Value();
  return call(Value(&CancelledErrorType), {message ? message : Value(empty_str())});
}

// [task.gather.results] In the order of the arguments, exceptions among them if that was asked for.
Ref collect_results(GatheringFuture& outer) {
  Handle<List> results = make_list(outer.children->size);
  for (const Value child : outer.children->values()) {
    if (is_cancelled(child)) {
      list_append(results.get(), cancelled_result_of(child));
      continue;
    }
    Ref exception = exception_of(child);
    // [task.gather.exceptions_as_results]
    list_append(results.get(), exception ? std::move(exception) : result_of(child));
  }
  return results;
}

// [task.gather.first_exception] [task.gather.child_cancelled] True when the child has ended the
// whole.
bool fail_for_child(GatheringFuture& outer, Value child) {
  if (is_cancelled(child)) {
    set_exception(outer, cancelled_error_of(child));
    return true;
  }
  const Ref exception = exception_of(child);
  if (!exception) return false;
  set_exception(outer, exception);
  return true;
}

void finish(GatheringFuture& outer, Value last_child) {
  if (outer.cancel_requested) {
    // [task.gather.cancel_after_all]
    set_exception(outer, cancelled_error_of(last_child));
  } else {
    set_result(outer, collect_results(outer));
  }
}

Ref on_child_done(Value self, Args args) {
  GatheringFuture& outer = self_of(self);
  const Ref kept(self);
  --outer.unfinished;
  const Value child = args[0];
  if (is_done(outer)) {
    // [task.gather.later_exceptions] They count as retrieved.
    if (!is_cancelled(child)) exception_of(child);
    return make_none();
  }
  if (!outer.return_exceptions && fail_for_child(outer, child)) return make_none();
  if (outer.unfinished == 0) finish(outer, child);
  return make_none();
}

Handle<GatheringFuture> make_gathering(Value loop, Handle<Tuple> children) {
  auto* outer = allocate<GatheringFuture>(GatheringFutureType);
  Handle<GatheringFuture> owner = Handle<GatheringFuture>::adopt(outer);
  outer->children = children.take();
  gc_track(outer);
  start_future(*outer, loop);
  return owner;
}

// [task.gather.empty]
Ref gather_nothing(Value loop) {
  const Ref chosen = loop ? Ref(loop) : event_loop();
  Handle<Future> outer = make_future(chosen);
  set_result(*outer, make_list());
  return outer;
}

// [task.gather.wraps]
Ref future_of(Value awaitable, Ref* loop) {
  Ref future = ensure_future(awaitable, *loop);
  if (!*loop) *loop = loop_of_future(future);
  const bool is_new = !(future.get() == awaitable);
  if (is_new && is_instance(future, TaskType)) future.as<Task>()->log_destroy_pending = false;
  return future;
}

// [task.gather.duplicates] The same awaitable is waited for once. `first`: the places of those that
// stand there for the first time.
Handle<Tuple> make_children(std::span<const Value> awaitables, Ref* loop,
                            std::vector<size_t>* first) {
  Handle<Tuple> children = make_tuple_of_size(static_cast<int64_t>(awaitables.size()));
  std::unordered_map<uint64_t, size_t> places(awaitables.size());
  for (size_t i = 0; i < awaitables.size(); ++i) {
    const auto [place, is_first] = places.emplace(awaitables[i].bits(), i);
    if (is_first) first->push_back(i);
    Ref future = is_first ? future_of(awaitables[i], loop) : Ref(children->items[place->second]);
    children->items[i] = future.take();
  }
  return children;
}

constexpr MethodDef kMethods[] = {{"cancel", method_cancel}};

}  // namespace

Ref gather(std::span<const Value> awaitables, bool return_exceptions, Value given_loop) {
  if (awaitables.empty()) return gather_nothing(given_loop);
  Ref loop(given_loop);
  std::vector<size_t> first;
  Handle<Tuple> children = make_children(awaitables, &loop, &first);
  Handle<GatheringFuture> outer = make_gathering(loop, std::move(children));
  outer->return_exceptions = return_exceptions;
  const Ref callback = make_closure("_done_callback", on_child_done, Value(outer));
  outer->unfinished = static_cast<int64_t>(first.size());
  for (const size_t place : first) {
    add_callback(outer->children->items[place], callback);
    note_awaited_by_current_task(outer->children->items[place], loop);
  }
  return outer;
}

void initialize_gather() {
  Type& type = GatheringFutureType;
  type.instance_size = sizeof(GatheringFuture);
  type.flags = kTracked;
  type.slots.destroy = gathering_destroy;
  type.slots.traverse = gathering_traverse;
  type.slots.clear = gathering_clear;
  type.slots.create = FutureType.slots.create;
  ready(type, "asyncio.tasks._GatheringFuture", &FutureType, kMethods);
}

}  // namespace corospec::reference
