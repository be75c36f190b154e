// sys.get_asyncgen_hooks and sys.set_asyncgen_hooks.
#include <fmt/core.h>

#include "reference/coroutine/async_generator.h"
#include "reference/modules/define.h"
#include "reference/modules/struct_sequence.h"
#include "reference/modules/sys.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"

namespace corospec::reference {

namespace {

constexpr const char* kHooks[] = {"firstiter", "finalizer"};

Value or_none(Value hook) { return hook ? hook : none(); }

Ref get_hooks(Value, Args args) {
  expect_args("get_asyncgen_hooks", args, 0, 0);  // [agen.hooks.arity]
  static const Value type(make_struct_sequence_type("sys.asyncgen_hooks", kHooks).take());
  const Value hooks[] = {or_none(async_generator_hooks.first_iteration),
                         or_none(async_generator_hooks.finalizer)};
  return make_struct_sequence(type, hooks);  // [agen.hooks.get] [agen.hooks.restore]
}

void check_hook(const char* name, Value hook) {
  if (!hook || is_none(hook) || is_callable(hook)) return;
  // [agen.hooks.not_callable]
  raise_type_error(fmt::format("callable {} expected, got {}", name, type_of(hook)->name));
}

void set_hook(Value& hook, Value given) {
  if (!given) return;                              // [agen.hooks.set_one]
  assign(hook, is_none(given) ? Value() : given);  // [agen.hooks.none]
}

Ref set_hooks(Value, Args args) {
  Value given[2];
  parse_args("set_asyncgen_hooks", args, kHooks, 0, given);  // [agen.hooks.arity]
  check_hook("finalizer", given[1]);
  check_hook("firstiter", given[0]);
  // [agen.hooks.set]
  set_hook(async_generator_hooks.first_iteration, given[0]);
  set_hook(async_generator_hooks.finalizer, given[1]);
  return make_none();
}

constexpr FunctionDef kFunctions[] = {
    {"get_asyncgen_hooks", get_hooks},
    {"set_asyncgen_hooks", set_hooks},
};

}  // namespace

void define_async_generator_hooks(Module* module) { define_functions(module, kFunctions); }

}  // namespace corospec::reference
