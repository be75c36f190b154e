#include "reference/loop/sleep.h"

#include <cmath>
#include <new>
#include <utility>

#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/native_body.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/future.h"
#include "reference/loop/running.h"
#include "reference/object/float.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref set_result_function(Value, Args args) {
  if (!is_done(args[0])) set_result(*args[0].as<Future>(), args[1]);
  return make_none();
}

void cancel_timer(Value handle) {
  if (is_handle(handle)) {
    cancel(*handle.as<CallbackHandle>());
  } else {
    call_method(handle, intern("cancel"));
  }
}

// [task.sleep.nan]
void refuse_nan(Value delay) {
  if (since(13) && is_float(delay) && std::isnan(as_double(delay))) {
    raise_value_error("Invalid delay: NaN (not a number)");
  }
}

NativeRoutine sleep(Ref delay, Ref result, Ref given_loop) {
  if (compare_bool(CompareOp::kLe, delay, Value::small(0))) {
    co_yield make_none();  // [task.sleep.zero] [task.sleep.negative]
    co_return result;
  }
  refuse_nan(delay);
  const Ref loop = given_loop ? given_loop : running_loop();
  const Handle<Future> future = make_future(loop);
  const Ref timer =
      call_later(loop, as_double(delay), set_result_unless_done(), {Value(future), result});
  Ref value;
  try {
    value = co_await wait_for(Value(future));  // [task.sleep.delay]
  } catch (Raise&) {
    cancel_timer(timer);  // [task.sleep.cancelled]
    throw;
  }
  cancel_timer(timer);
  co_return value;  // [task.sleep.result]
}

// Of a delay that is no delay there is nothing to remember but the result: one step to yield, one
// to return.
class ZeroSleepBody final : public Body {
 public:
  explicit ZeroSleepBody(Ref result) : result_(std::move(result)) {}

  Outcome resume(Resumption resumption) override {
    Ref given = resumption.take();
    if (!resumption.is_send()) return Outcome::raised(std::move(given));
    if (std::exchange(yielded_, true)) return Outcome::returned(std::move(result_));
    return Outcome::yielded(make_none());  // [task.sleep.zero] [task.sleep.negative]
  }
  void clear() noexcept override { result_.reset(); }
  void traverse(Visitor& visitor) const override {
    if (result_) visitor.visit(result_);
  }
  bool may_catch() const override { return false; }

 private:
  Ref result_;
  bool yielded_ = false;
};

Ref make_zero_sleep(Value result) {
  static const Value name(intern("sleep"));
  Generator* generator = allocate_generator(CoroutineType, sizeof(ZeroSleepBody), name, name);
  generator->body = new (body_storage(generator)) ZeroSleepBody(Ref(result));
  gc_track(generator);
  return Ref::adopt(Value(generator));
}

Ref sleep_of(Value delay, Value result, Value loop) {
  return make_native_coroutine(sleep(Ref(delay), Ref(result), Ref(loop)), "sleep");
}

}  // namespace

Value set_result_unless_done() {
  static const Value function =
      make_function("_set_result_unless_cancelled", set_result_function).take();
  return function;
}

Ref make_sleep(Value delay, Value result, Value loop) {
  const bool is_zero = delay.is_small() && delay.as_small() <= 0;
  return is_zero ? make_zero_sleep(result) : sleep_of(delay, result, loop);
}

}  // namespace corospec::reference
