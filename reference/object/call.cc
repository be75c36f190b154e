// Calls of any value.
#include <fmt/core.h>

#include "reference/object/args.h"
#include "reference/object/protocol.h"

namespace corospec::reference {

Ref call(Value callee, Args args) {
  auto* const slot = type_of(callee)->slots.call;
  if (!slot) {
    raise_type_error(fmt::format("'{}' object is not callable", type_of(callee)->name));
  }
  return slot(callee, args);
}

Ref call_method(Value object, Str* name, std::initializer_list<Value> args) {
  Ref function;
  if (!find_method(object, name, &function)) return call(function, args);
  return call(function, PrependedArgs(object, Args(args)));
}

bool is_callable(Value value) { return type_of(value)->slots.call != nullptr; }

}  // namespace corospec::reference
