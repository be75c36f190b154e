#include "reference/loop/debug.h"

#include <fmt/format.h>

#include "reference/loop/event_loop.h"
#include "reference/loop/hooks.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"

namespace corospec::reference {

// [loop.debug.environment]
bool is_debug_by_default() {
  return loop_hooks.is_debug_by_default && loop_hooks.is_debug_by_default();
}

Ref stack_for_debugging(Value loop) {
  return is_debugging(loop) && loop_hooks.call_stack ? loop_hooks.call_stack() : Ref();
}

// [loop.debug.created_at]
void add_source_traceback(Dict* context, Value stack) {
  if (stack) dict_set(context, intern("source_traceback"), stack);
}

std::string place_of_creation(Value stack) {
  const Ref call = get_item(stack, Value::small(-1));
  const Ref file = get_attribute(call, intern("filename"));
  const Ref line = get_attribute(call, intern("lineno"));
  return fmt::format("created at {}:{}", utf8(to_str(file)), utf8(to_str(line)));
}

}  // namespace corospec::reference
