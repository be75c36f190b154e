#include "reference/loop/handle.h"

#include <fmt/format.h>

#include "reference/loop/debug.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/hooks.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type HandleType;
Type TimerHandleType;

Handle<CallbackHandle> make_handle(Type& type, Value loop, Value callback, Args args,
                                   Context* context) {
  static uint64_t made = 0;
  auto* handle = allocate<CallbackHandle>(type);
  Handle<CallbackHandle> owner = Handle<CallbackHandle>::adopt(handle);
  assign(handle->callback, callback);
  assign(handle->loop, loop);
  handle->args = make_tuple(args.positional()).take();
  // [loop.soon.context_copy] [loop.soon.context]
  handle->context = (context ? Handle<Context>(context) : copy_of(current_context())).take();
  handle->number = ++made;
  assign(handle->source_traceback, stack_for_debugging(loop));
  gc_track(handle);
  return owner;
}

void call_back(CallbackHandle& handle) {
  Handle<Context> context(handle.context);
  const Ref callback(handle.callback);
  const Handle<Tuple> args(handle.args);
  if (context->entered) {
    raise(RuntimeErrorType, fmt::format("cannot enter context: {} is already entered",
                                        repr_utf8(Value(context.get()))));
  }
  const EnteredContext entered(context.get());
  call(callback, Args(args->items, static_cast<size_t>(args->size)));
}

// [loop.handle.cancel] [loop.handle.cancel_again]
void cancel(CallbackHandle& handle) {
  if (handle.cancelled) return;
  handle.cancelled = true;
  if (handle.scheduled && is_event_loop(handle.loop)) {
    timer_was_cancelled(*handle.loop.as<EventLoop>());
  }
  // NOTE: what it would call is let go at once; in debug mode its text is kept for messages.
  drop(handle.callback);
  drop(handle.args);
}

namespace {

std::string name_of_callable(Value callback) {
  for (Str* name : {names::dunder_qualname, names::dunder_name}) {
    const Ref text = find_attribute(callback, name);
    if (text && is_str(text)) return utf8(text);
  }
  return repr_utf8(callback);
}

std::string describe_arguments(const Tuple* args) {
  std::string text;
  for (Value value : args->values()) text += (text.empty() ? "" : ", ") + repr_utf8(value);
  return "(" + text + ")";
}

CallbackHandle& handle_of(Value self) { return *self.as<CallbackHandle>(); }

Ref method_cancel(Value self, Args args) {
  expect_args("cancel", args, 0, 0);
  cancel(handle_of(self));
  return make_none();
}

Ref method_cancelled(Value self, Args args) {
  expect_args("cancelled", args, 0, 0);
  return make_bool(handle_of(self).cancelled);  // [loop.handle.cancelled]
}

Ref method_get_context(Value self, Args args) {
  expect_args("get_context", args, 0, 0);
  return Ref(Value(handle_of(self).context));  // [loop.handle.get_context]
}

Ref method_when(Value self, Args args) {
  expect_args("when", args, 0, 0);
  return make_float(handle_of(self).when);  // [loop.handle.when]
}

std::string description(Value self) {
  const CallbackHandle& handle = handle_of(self);
  std::string text = "<" + type_of(self)->name;
  if (handle.cancelled) text += " cancelled";
  if (is_instance(self, TimerHandleType)) text += " when=" + float_repr(handle.when);
  if (handle.callback) {
    const bool with_arguments = !since(13) || is_debugging(handle.loop);
    text += " " + describe_callback(handle.callback, with_arguments ? handle.args : empty_tuple());
  }
  if (handle.source_traceback) text += " " + place_of_creation(handle.source_traceback);
  return text + ">";
}

// [loop.handle.repr]
Ref handle_repr(Value self) { return make_str(description(self)); }

bool same(Value left, Value right) {
  return left == right || (left && right && equal(left, right));
}

// [loop.handle.equal]
bool are_equal(const CallbackHandle& a, const CallbackHandle& b) {
  return a.when == b.when && a.cancelled == b.cancelled && same(a.callback, b.callback) &&
         same(Value(a.args), Value(b.args));
}

// [loop.handle.compare]
Ref timer_compare(Value left, Value right, CompareOp op) {
  if (!is_instance(right, TimerHandleType)) return not_implemented();
  const CallbackHandle& a = handle_of(left);
  const CallbackHandle& b = handle_of(right);
  switch (op) {
    case CompareOp::kLt:
      return make_bool(a.when < b.when);
    case CompareOp::kLe:
      return make_bool(a.when < b.when || are_equal(a, b));
    case CompareOp::kEq:
      return make_bool(are_equal(a, b));
    case CompareOp::kNe:
      return make_bool(!are_equal(a, b));
    case CompareOp::kGt:
      return make_bool(a.when > b.when);
    case CompareOp::kGe:
      return make_bool(a.when > b.when || are_equal(a, b));
  }
  return not_implemented();
}
int64_t timer_hash(Value self) { return float_hash(handle_of(self).when); }

constexpr MethodDef kMethods[] = {
    {"cancel", method_cancel},
    {"cancelled", method_cancelled},      // since 3.7
    {"get_context", method_get_context},  // since 3.12
};
constexpr MethodDef kTimerMethods[] = {{"when", method_when}};

// Handle(callback, args, loop, context=None), for loops of the program's own.
Ref created(Type& type, const Value* given) {
  const bool with_context = given[3] && !is_none(given[3]);
  if (with_context && !is_exactly(given[3], ContextType)) {
    throw NotSupported("a context of another type");
  }
  const Handle<Tuple> args = to_tuple(given[1]);
  const Args values(args->items, static_cast<size_t>(args->size));
  return make_handle(type, given[2], given[0], values,
                     with_context ? given[3].as<Context>() : nullptr);
}

// [loop.handle.create]
Ref create_handle(Type*, Args args) {
  static constexpr const char* kNames[] = {"callback", "args", "loop", "context"};
  Value given[4];
  parse_args("Handle", args, std::span(kNames).first(since(7) ? 4 : 3), 3, given);
  return created(HandleType, given);
}

Ref create_timer(Type*, Args args) {
  static constexpr const char* kNames[] = {"when", "callback", "args", "loop", "context"};
  Value given[5];
  parse_args("TimerHandle", args, std::span(kNames).first(since(7) ? 5 : 4), 4, given);
  Ref timer = created(TimerHandleType, given + 1);
  timer.as<CallbackHandle>()->when = as_double(given[0]);
  return timer;
}

using Fields =
    Owned<CallbackHandle, &CallbackHandle::callback, &CallbackHandle::args, &CallbackHandle::loop,
          &CallbackHandle::context, &CallbackHandle::source_traceback>;

}  // namespace

std::string describe_callback(Value callback, Tuple* args) {
  std::string text = name_of_callable(callback);
  if (args) text += describe_arguments(args);
  return loop_hooks.place_of_function ? text + loop_hooks.place_of_function(callback) : text;
}

void initialize_handles() {
  Fields::install(HandleType);
  HandleType.flags &= ~kNoWeakrefs;
  HandleType.slots.create = create_handle;
  HandleType.slots.repr = handle_repr;
  std::span<const MethodDef> methods(kMethods);
  // [loop.handle.no_get_context]
  methods = methods.first(since(12) ? 3 : since(7) ? 2 : 1);
  ready(HandleType, "asyncio.events.Handle", nullptr, methods);
  Fields::install(TimerHandleType);
  TimerHandleType.flags &= ~kNoWeakrefs;
  TimerHandleType.slots.create = create_timer;
  TimerHandleType.slots.compare = timer_compare;
  TimerHandleType.slots.hash = timer_hash;
  ready(TimerHandleType, "asyncio.events.TimerHandle", &HandleType,
        since(7) ? std::span<const MethodDef>(kTimerMethods) : std::span<const MethodDef>());
}

}  // namespace corospec::reference
