// builtins: functions about any object.
#include <fmt/core.h>

#include "reference/modules/builtins_parts.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference::builtins {

namespace {

Handle<Str> attribute_name(const char* function, Value name) {
  if (!is_str(name)) {
    const bool asks = function[0] == 'g' || function[0] == 'h';  // getattr, hasattr
    raise_type_error(
        asks && !since(11)
            ? fmt::format("{}(): attribute name must be string", function)
            : fmt::format("attribute name must be string, not '{}'", type_of(name)->name));
  }
  return intern(name.as<Str>());
}

Ref ascii(Value, Args args) {
  expect_args("ascii", args, 1, 1);
  return ascii_repr(args[0]);
}

Ref callable(Value, Args args) {
  expect_args("callable", args, 1, 1);
  return make_bool(is_callable(args[0]));
}

Ref delattr(Value, Args args) {
  expect_args("delattr", args, 2, 2);
  delete_attribute(args[0], attribute_name("delattr", args[1]).get());
  return make_none();
}

Ref format(Value, Args args) {
  expect_args("format", args, 1, 2);
  if (args.count == 2 && !is_str(args[1])) {
    raise_type_error(
        fmt::format("format() argument 2 must be str, not {}", type_of(args[1])->name));
  }
  return format_value(args[0], args.count == 2 ? args[1].as<Str>() : empty_str());
}

Ref getattr(Value, Args args) {
  expect_args("getattr", args, 2, 3);
  Handle<Str> name = attribute_name("getattr", args[1]);
  if (args.count == 2) return get_attribute(args[0], name.get());
  Ref found = find_attribute(args[0], name.get());
  return found ? found : Ref(args[2]);
}

Ref hasattr(Value, Args args) {
  expect_args("hasattr", args, 2, 2);
  return make_bool(
      static_cast<bool>(find_attribute(args[0], attribute_name("hasattr", args[1]).get())));
}

Ref hash_of(Value, Args args) {
  expect_args("hash", args, 1, 1);
  return make_int(hash(args[0]));
}

Ref id(Value, Args args) {
  expect_args("id", args, 1, 1);
  return make_int_unsigned(args[0].bits());
}

Ref is_instance_of(Value, Args args) {
  expect_args("isinstance", args, 2, 2);
  return make_bool(isinstance(args[0], args[1]));
}

Ref is_subclass_of(Value, Args args) {
  expect_args("issubclass", args, 2, 2);
  return make_bool(issubclass(args[0], args[1]));
}

Ref len(Value, Args args) {
  expect_args("len", args, 1, 1);
  return make_int(length(args[0]));
}

Ref repr_of(Value, Args args) {
  expect_args("repr", args, 1, 1);
  return repr(args[0]);
}

Ref setattr(Value, Args args) {
  expect_args("setattr", args, 3, 3);
  set_attribute(args[0], attribute_name("setattr", args[1]).get(), args[2]);
  return make_none();
}

constexpr FunctionDef kFunctions[] = {
    {"ascii", ascii},
    {"callable", callable},
    {"delattr", delattr},
    {"format", format},
    {"getattr", getattr},
    {"hasattr", hasattr},
    {"hash", hash_of},
    {"id", id},
    {"isinstance", is_instance_of},
    {"issubclass", is_subclass_of},
    {"len", len},
    {"repr", repr_of},
    {"setattr", setattr},
};

}  // namespace

std::span<const FunctionDef> object_functions() { return kFunctions; }

}  // namespace corospec::reference::builtins
