// The functions of asyncio that wait: wait, wait_for, shield, timeout.
#include "reference/loop/event_loop.h"
#include "reference/loop/timeout.h"
#include "reference/loop/wait.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/modules/define.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// `loop` is a parameter of these functions until 3.9.
size_t with_loop(size_t names) { return since(10) ? names - 1 : names; }
Value none_or(Value given) { return given ? given : none(); }
Value given_loop(Value loop) { return loop && !is_none(loop) ? loop : Value(); }

Ref wait_function(Value, Args args) {
  static constexpr const char* kNames[] = {"fs", "timeout", "return_when", "loop"};
  Value given[4];
  parse_args("wait", args, std::span(kNames).first(with_loop(4)), 1, given, with_loop(4) - 1);
  const Value mode = given[2] ? given[2] : Value(intern("ALL_COMPLETED"));
  return make_wait(given[0], none_or(given[1]), mode, given_loop(given[3]));
}

Ref wait_for_function(Value, Args args) {
  static constexpr const char* kNames[] = {"fut", "timeout", "loop"};
  Value given[3];
  parse_args("wait_for", args, std::span(kNames).first(with_loop(3)), 2, given, with_loop(3) - 2);
  return make_wait_for(given[0], given[1], given_loop(given[2]));
}

Ref shield_function(Value, Args args) {
  static constexpr const char* kNames[] = {"arg", "loop"};
  Value given[2];
  parse_args("shield", args, std::span(kNames).first(with_loop(2)), 1, given, with_loop(2) - 1);
  return shield(given[0], given_loop(given[1]));
}

Ref timeout_function(Value, Args args) {
  static constexpr const char* kNames[] = {"delay"};
  Value delay;
  parse_args("timeout", args, kNames, 1, &delay);
  return make_timeout_after(delay);
}
Ref timeout_at_function(Value, Args args) {
  static constexpr const char* kNames[] = {"when"};
  Value when;
  parse_args("timeout_at", args, kNames, 1, &when);
  return make_timeout_at(when);
}

constexpr FunctionDef kFunctions[] = {
    {"wait", wait_function},
    {"wait_for", wait_for_function},
    {"shield", shield_function},
};
constexpr FunctionDef kFunctionsSince11[] = {
    {"timeout", timeout_function},
    {"timeout_at", timeout_at_function},
};

}  // namespace

void define_waiting(Module* module) {
  define_functions(module, kFunctions);
  for (const char* mode : {"FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"}) {
    define(module, mode, Value(intern(mode)));
  }
  if (!since(11)) return;
  define_functions(module, kFunctionsSince11);
  define(module, "Timeout", timeout_type());
}

}  // namespace corospec::reference
