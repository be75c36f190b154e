// Matching, raising and chaining of exceptions.
#include "reference/object/exception.h"

#include <fmt/core.h>

#include "reference/object/exception_internal.h"
#include "reference/object/gc.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

bool is_exception_class(Value value) {
  return is_instance(value, TypeType) && value.as<Type>()->has(kExceptionSubclass);
}

namespace {

void expect_exception_class(Value kind) {
  if (is_exception_class(kind)) return;
  // [flow.except.header_refused]
  raise_type_error("catching classes that do not inherit from BaseException is not allowed");
}

}  // namespace

void check_except(Value kind) {
  if (!is_tuple(kind)) return expect_exception_class(kind);
  for (Value entry : kind.as<Tuple>()->values()) expect_exception_class(entry);
}

bool exception_matches(Value exception, Value kind) {
  check_except(kind);  // all before any is compared
  // [group.type.plain_except]
  if (!is_tuple(kind)) return is_instance(exception, *kind.as<Type>());
  for (Value entry : kind.as<Tuple>()->values()) {
    if (is_instance(exception, *entry.as<Type>())) return true;
  }
  return false;
}

Ref make_stop_iteration(Value value) {
  auto* exception = allocate<Exception>(StopIterationType);
  if (is_none(value)) {
    // [gen.return.none_arguments]
    exception->args = Ref(Value(empty_tuple())).take().as<Tuple>();
  } else {
    // [co.send.result]
    exception->args = make_tuple({value}).take();  // [gen.return.value] [gen.return.one_argument]
  }
  exception->fields[kStopIterationValue] = Ref(value).take();
  gc_track(exception);
  return Ref::adopt(Value(exception));
}

Value stop_iteration_value(Value exception) {
  Value value = exception.as<Exception>()->fields[kStopIterationValue];
  return value ? value : none();
}

// [flow.raise.value]
Ref exception_to_raise(Value value) {
  if (is_exception(value)) return Ref(value);
  // [look.no_exception]
  if (!is_exception_class(value)) raise_type_error("exceptions must derive from BaseException");
  Ref exception = call(value, {});
  if (is_exception(exception)) return exception;
  raise_type_error(
      fmt::format("calling {} should have returned an instance of BaseException, not {}",
                  repr_utf8(value), repr_utf8(Value(type_of(exception)))));
}

namespace {

Value context_of(Value exception) { return exception.as<Exception>()->context; }

// Cuts `exception` out of the chain of contexts that starts at `chain`, so that putting the chain
// below it makes no cycle. The chain may have a cycle of its own already (Floyd's two runners).
void cut_out(Value exception, Value chain) {
  Value slow = chain;
  bool slow_moves = false;
  for (Value at = chain, next; (next = context_of(at)); at = next) {
    if (next == exception) {
      assign(at.as<Exception>()->context, Value());
      return;
    }
    if (next == slow) return;
    if (slow_moves) slow = context_of(slow);
    slow_moves = !slow_moves;
  }
}

}  // namespace

void set_context(Value exception, Value context) {
  if (!context || is_none(context) || context == exception) return;
  if (context_of(exception) == context) return;
  Ref keeps_context(context);
  cut_out(exception, context);
  // [flow.context.nested] With the chain that it has itself.
  assign(exception.as<Exception>()->context, context);
}

// [group.type.chained]
void set_cause(Value exception, Value cause) {
  auto* object = exception.as<Exception>();
  object->suppress_context = true;
  assign(object->cause, cause && is_none(cause) ? Value() : cause);
}

void throw_outcome(Outcome outcome) {
  if (outcome.is_raised()) throw Raise(outcome.take());
  Ref value = outcome.take();
  Ref stop = make_stop_iteration(value);
  if (runtime_hooks.handled_exception) set_context(stop, runtime_hooks.handled_exception());
  throw Raise(std::move(stop));
}

}  // namespace corospec::reference
