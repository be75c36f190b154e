// What sys has about native coroutines: how many frames a new one remembers, and, until 3.7, the
// function that wraps new ones.
#include "reference/coroutine/coroutine.h"
#include "reference/modules/define.h"
#include "reference/modules/sys.h"
#include "reference/object/exception.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// --- cr_origin

Ref get_depth(Value, Args args) {
  expect_args("get_coroutine_origin_tracking_depth", args, 0, 0);
  return Ref(Value::small(coroutine_origin_depth));
}

// [co.origin.set]
Ref set_depth(Value, Args args) {
  static constexpr const char* kNames[] = {"depth"};
  Value given;
  parse_args("set_coroutine_origin_tracking_depth", args, kNames, 1, &given);
  const int64_t depth = index_as_int64(given);  // [co.origin.refused]
  if (depth != static_cast<int>(depth)) {
    raise(OverflowErrorType, depth < 0 ? "signed integer is less than minimum"
                                       : "signed integer is greater than maximum");
  }
  // [co.origin.refused]
  if (depth < 0) raise(ValueErrorType, "depth must be >= 0");
  coroutine_origin_depth = static_cast<int>(depth);
  return make_none();
}

constexpr FunctionDef kOrigin[] = {
    {"get_coroutine_origin_tracking_depth", get_depth},
    {"set_coroutine_origin_tracking_depth", set_depth},
};

// --- the wrapper

// [co.hook.deprecated] [co.hook.silent]
void warn_deprecated(const char* message) {
  if (since(7) && runtime_hooks.warn) runtime_hooks.warn(DeprecationWarningType, message);
}

// [co.hook.get]
Ref get_wrapper(Value, Args args) {
  expect_args("get_coroutine_wrapper", args, 0, 0);
  warn_deprecated("get_coroutine_wrapper is deprecated");
  Value wrapper = coroutine_hooks.wrapper;
  return wrapper ? Ref(wrapper) : make_none();
}

Ref set_wrapper(Value, Args args) {
  expect_args("set_coroutine_wrapper", args, 1, 1);
  warn_deprecated("set_coroutine_wrapper is deprecated");
  const bool remove = is_none(args[0]);
  // [co.hook.refused]
  if (!remove && !is_callable(args[0])) {
    raise_type_error("callable expected, got " + type_of(args[0])->name);
  }
  // [co.hook.reset] [co.hook.replaced]
  assign(coroutine_hooks.wrapper, remove ? Value() : args[0]);
  return make_none();
}

constexpr FunctionDef kWrapper[] = {
    {"get_coroutine_wrapper", get_wrapper},
    {"set_coroutine_wrapper", set_wrapper},
};

}  // namespace

void define_coroutine_settings(Module* module) {
  if (since(7)) define_functions(module, kOrigin);
  // [co.hook.gone]
  if (!since(8)) define_functions(module, kWrapper);
}

}  // namespace corospec::reference
