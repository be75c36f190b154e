// What Python sees of a Future: its type, methods and attributes.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "reference/coroutine/throw_arguments.h"
#include "reference/loop/awaited_by.h"
#include "reference/loop/debug.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/future.h"
#include "reference/loop/hooks.h"
#include "reference/loop/task.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/list.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type FutureType;

namespace {

Future& self_of(Value value) {
  auto& future = *value.as<Future>();
  if (!future.loop) raise(RuntimeErrorType, "Future object is not initialized.");
  return future;
}

// --- memory

using Fields = Owned<Future, &Future::dict, &Future::loop, &Future::result, &Future::exception,
                     &Future::exception_traceback, &Future::cancel_message,
                     &Future::cancelled_error, &Future::source_traceback>;

void future_destroy(Object* object) noexcept {
  gc_untrack(object);
  future_clear(object);
  free_object(object);
}

// [fut.unretrieved] [fut.unretrieved.asked]
void report_unretrieved(Future& future) {
  future.log_traceback = false;
  const Ref self{Value(&future)};
  Handle<Dict> context = make_dict();
  dict_set(context.get(), intern("message"),
           make_str(type_name(self) + " exception was never retrieved"));
  dict_set(context.get(), intern("exception"), future.exception);
  dict_set(context.get(), intern("future"), self.get());
  add_source_traceback(context.get(), future.source_traceback);
  call_exception_handler(future.loop, context.get());
}

// --- methods

Ref future_create(Type* type, Args) {
  auto* future = static_cast<Future*>(allocate_object(type, type->instance_size));
  gc_track(future);
  return Ref::adopt(Value(future));
}

void future_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"loop"};
  Value loop;
  parse_args("Future", args, kNames, 0, &loop, 1);
  start_future(*self.as<Future>(), loop);  // [fut.create.loop] [fut.create.pending]
}

Ref method_result(Value self, Args args) {
  expect_args("result", args, 0, 0);
  return result_of(self_of(self));
}

Ref method_exception(Value self, Args args) {
  expect_args("exception", args, 0, 0);
  Ref exception = exception_of(self_of(self));
  return exception ? exception : make_none();  // [fut.result.value]
}

Ref method_set_result(Value self, Args args) {
  static constexpr const char* kNames[] = {"result"};
  Value result;
  parse_args("set_result", args, kNames, 1, &result);
  set_result(self_of(self), result);
  return make_none();
}

Ref method_set_exception(Value self, Args args) {
  static constexpr const char* kNames[] = {"exception"};
  Value exception;
  parse_args("set_exception", args, kNames, 1, &exception);
  set_exception(self_of(self), exception);
  return make_none();
}

Ref method_cancel(Value self, Args args) {
  static constexpr const char* kNames[] = {"msg"};
  Value message;
  if (since(9)) {
    parse_args("cancel", args, kNames, 0, &message);
  } else {
    expect_args("cancel", args, 0, 0);
  }
  return make_bool(cancel_future(self_of(self), message && is_none(message) ? Value() : message));
}

Ref method_cancelled(Value self, Args args) {
  expect_args("cancelled", args, 0, 0);
  return make_bool(self_of(self).state == FutureState::kCancelled);  // [fut.cancelled]
}

Ref method_done(Value self, Args args) {
  expect_args("done", args, 0, 0);
  return make_bool(is_done(self_of(self)));  // [fut.done]
}

Ref method_get_loop(Value self, Args args) {
  expect_args("get_loop", args, 0, 0);
  return Ref(self_of(self).loop);  // [fut.get_loop]
}

Ref method_add_done_callback(Value self, Args args) {
  static constexpr const char* kNames[] = {"fn", "context"};
  Value given[2];
  parse_args("add_done_callback", args, std::span(kNames).first(since(7) ? 2 : 1), 1, given,
             since(7) ? 1 : 0);
  const bool with_context = given[1] && !is_none(given[1]);
  if (with_context && !is_exactly(given[1], ContextType)) {
    throw NotSupported("a context that is no contextvars.Context");
  }
  // A task as a callback is called like any other: wrapped in a context of its own.
  const Handle<Context> context =
      with_context ? Handle<Context>(given[1].as<Context>()) : copy_of(current_context());
  add_callback(self_of(self), given[0], context.get());
  return make_none();
}

Ref method_remove_done_callback(Value self, Args args) {
  expect_args("remove_done_callback", args, 1, 1);
  return make_int(remove_callback(self_of(self), args[0]));
}

Ref method_await(Value self, Args args) {
  expect_args("__await__", args, 0, 0);
  return make_future_iterator(self);
}

Ref method_make_cancelled_error(Value self, Args args) {
  expect_args("_make_cancelled_error", args, 0, 0);
  return make_cancelled_error(self_of(self));
}

// --- attributes

Ref get_blocking(Value self) { return make_bool(self_of(self).blocking); }
void set_blocking(Value self, Value value) {
  if (!value) raise(AttributeErrorType, "cannot delete attribute");
  self_of(self).blocking = truth(value);
}
Ref or_none(Value value) { return value ? Ref(value) : make_none(); }
Ref get_state(Value self) {
  static constexpr const char* kStates[] = {"PENDING", "CANCELLED", "FINISHED"};
  return Ref(Value(intern(kStates[static_cast<size_t>(self_of(self).state)])));
}
Ref get_log_traceback(Value self) { return make_bool(self_of(self).log_traceback); }
void set_log_traceback(Value self, Value value) {
  if (!value || truth(value)) raise_value_error("_log_traceback can only be set to False");
  self_of(self).log_traceback = false;
}
void set_cancel_message(Value self, Value value) {
  assign(self_of(self).cancel_message, value && is_none(value) ? Value() : value);
}
Ref get_callbacks(Value self) {
  const std::vector<FutureCallback> callbacks = callbacks_of(self_of(self));
  if (callbacks.empty()) return make_none();
  Handle<List> list = make_list();
  for (const FutureCallback& callback : callbacks) {
    const Value context = callback.context ? Value(callback.context) : none();
    list_append(list.get(), make_tuple({callback.function.get(), context}));
  }
  return list;
}
template <Value Future::*field>
Ref get_field(Value self) {
  return or_none(self_of(self).*field);
}

// [fut.repr]
Ref future_repr(Value self) {
  const ReprGuard guard(self);
  if (guard.active()) return make_str("...");
  return make_str(
      fmt::format("<{} {}>", type_name(self), fmt::join(describe_future(self_of(self)), " ")));
}

std::string describe_one(const FutureCallback& callback) {
  const bool is_wake_up = is_instance(callback.function, TaskType) && !callback.context;
  if (is_wake_up) return "Task.task_wakeup()";
  return describe_callback(callback.function, empty_tuple());
}

std::string describe_callbacks(const std::vector<FutureCallback>& callbacks) {
  std::string text = describe_one(callbacks.front());
  if (callbacks.size() > 2) text += fmt::format(", <{} more>", callbacks.size() - 2);
  if (callbacks.size() > 1) text += ", " + describe_one(callbacks.back());
  return "cb=[" + text + "]";
}

// --- the iterator

struct FutureIterator : Object {
  Future* future;  // null: it has ended
};
Type FutureIteratorType;

Outcome iterator_next(Value self) {
  auto* iterator = self.as<FutureIterator>();
  if (!iterator->future) return Outcome::returned(make_none());
  Future& future = *iterator->future;
  if (!is_done(future)) {
    if (!future.blocking) {
      future.blocking = true;  // [fut.await.suspends]
      return Outcome::yielded(Ref(Value(&future)));
    }
    // [fut.await.resumed_early]
    return Outcome::raised(make_exception(since(7) ? RuntimeErrorType : AssertionErrorType,
                                          "await wasn't used with future"));
  }
  const Handle<Future> kept = Handle<Future>::adopt(std::exchange(iterator->future, nullptr));
  return catching([&] { return Outcome::returned(result_of(*kept)); });  // [fut.await.result]
}

Ref iterator_send(Value self, Args args) {
  expect_args("send", args, 1, 1);
  Outcome outcome = iterator_next(self);
  if (outcome.is_yielded()) return outcome.take();
  throw_outcome(outcome);
}

Ref iterator_throw(Value self, Args args) {
  expect_args("throw", args, 1, 3);
  drop(self.as<FutureIterator>()->future);
  Outcome thrown = make_thrown(args);
  throw Raise(thrown.take());
}

Ref iterator_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  drop(self.as<FutureIterator>()->future);
  return make_none();
}

constexpr MethodDef kIteratorMethods[] = {
    {"send", iterator_send}, {"throw", iterator_throw}, {"close", iterator_close}};

constexpr MethodDef kMethods[] = {
    {"result", method_result},
    {"exception", method_exception},
    {"set_result", method_set_result},
    {"set_exception", method_set_exception},
    {"cancel", method_cancel},
    {"cancelled", method_cancelled},
    {"done", method_done},
    {"add_done_callback", method_add_done_callback},
    {"remove_done_callback", method_remove_done_callback},
    {"__await__", method_await},
    {"get_loop", method_get_loop},  // since 3.7
    {"_make_cancelled_error", method_make_cancelled_error},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // since 3.9
};
constexpr AttributeDef kAttributes[] = {
    {"_asyncio_future_blocking", get_blocking, set_blocking},
    {"_loop", get_field<&Future::loop>},
    {"_result", get_field<&Future::result>},
    {"_exception", get_field<&Future::exception>},
    {"_state", get_state},
    {"_callbacks", get_callbacks},
    {"_log_traceback", get_log_traceback, set_log_traceback},
    {"_source_traceback", get_field<&Future::source_traceback>},
    {"_cancel_message", get_field<&Future::cancel_message>, set_cancel_message},
};

}  // namespace

namespace {

void visit_callback(Visitor& visitor, const FutureCallback& callback) {
  if (callback.function) visitor.visit(callback.function);
  if (callback.context) visitor.visit(Value(callback.context));
}

}  // namespace

void future_traverse(Object* object, Visitor& visitor) {
  Fields::traverse(object, visitor);
  const auto* future = static_cast<Future*>(object);
  visit_callback(visitor, future->callback);
  visit_notes(*future, visitor);
  if (!future->more_callbacks) return;
  for (const FutureCallback& callback : *future->more_callbacks) visit_callback(visitor, callback);
}

void future_clear(Object* object) {
  auto* future = static_cast<Future*>(object);
  const FutureCallback callback = std::exchange(future->callback, {});
  delete std::exchange(future->more_callbacks, nullptr);
  drop_notes(*future);
  Fields::clear(object);
}

void future_finalize(Object* object) {
  auto& future = *static_cast<Future*>(object);
  if (!future.log_traceback || !future.exception) return;
  try {
    report_unretrieved(future);
  } catch (Raise& error) {
    if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), Value(object));
  }
}

std::vector<std::string> describe_future(Future& future) {
  static constexpr const char* kStates[] = {"pending", "cancelled", "finished"};
  std::vector<std::string> parts{kStates[static_cast<size_t>(future.state)]};
  if (future.state == FutureState::kFinished) {
    parts.push_back(future.exception ? "exception=" + repr_utf8(future.exception)
                                     : "result=" + repr_utf8(future.result));
  }
  const std::vector<FutureCallback> callbacks = callbacks_of(future);
  if (!callbacks.empty()) parts.push_back(describe_callbacks(callbacks));
  if (future.source_traceback) parts.push_back(place_of_creation(future.source_traceback));
  return parts;
}

Ref make_future_iterator(Value future) {
  auto* iterator = allocate<FutureIterator>(FutureIteratorType);
  iterator->future = Handle<Future>(future.as<Future>()).take();
  gc_track(iterator);
  return Ref::adopt(Value(iterator));
}

void initialize_future() {
  Type& type = FutureType;
  type.instance_size = sizeof(Future);
  type.flags = kSubclassable | kTracked | kHasDict;
  type.dict_offset = dict_offset_of<Future>();
  type.slots.destroy = future_destroy;
  type.slots.traverse = future_traverse;
  type.slots.clear = future_clear;
  type.slots.finalize = future_finalize;
  type.slots.create = future_create;
  type.slots.init = future_init;
  type.slots.repr = future_repr;
  type.slots.iter = make_future_iterator;  // [fut.await.iter]
  std::span<const MethodDef> methods(kMethods);
  methods = methods.first(methods.size() - (since(9) ? 0 : since(7) ? 2 : 3));
  ready(type, "_asyncio.Future", nullptr, methods, kAttributes);

  Owned<FutureIterator, &FutureIterator::future>::install(FutureIteratorType);
  FutureIteratorType.slots.iter = iterate_self;
  FutureIteratorType.slots.next = iterator_next;
  ready(FutureIteratorType, "_asyncio.FutureIter", nullptr, kIteratorMethods);
}

}  // namespace corospec::reference
