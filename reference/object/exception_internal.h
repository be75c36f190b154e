// What the exception_*.cc files share: the behaviour that all exceptions inherit, and the tables
// that the ones with fields of their own add. Not for anybody else.
#pragma once

#include <span>
#include <string>

#include "reference/object/exception.h"
#include "reference/object/singletons.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// BaseException's slots and attributes (exception_base.cc).
Ref create_exception(Type* type, Args args);
void init_exception(Value self, Args args);  // positional arguments only
void set_exception_args(Value self, std::span<const Value> args);
Ref exception_repr(Value self);
Ref exception_str(Value self);
// (class, args) and the instance's dict with `extra` in it when there is one.
Ref reduce_exception(Value self, Value args, Dict* extra = nullptr);
void ready_base_exception();

// A field as an attribute: null reads as None.
template <size_t field>
Ref get_exception_field(Value self) {
  Value value = exception_field(self, field);
  return value ? Ref(value) : make_none();
}
template <size_t field>
void set_exception_field(Value self, Value value) {
  assign(exception_field(self, field), value);
}

// The families with fields (exception_fields.cc, exception_os.cc, exception_syntax.cc,
// exception_unicode.cc): sets the slots of `type` and gives its attributes and methods. Empty for
// types that have nothing of their own.
struct ExceptionParts {
  std::span<const MethodDef> methods;
  std::span<const AttributeDef> attributes;
};
ExceptionParts prepare_simple_fields(Type& type);
ExceptionParts prepare_os_error(Type& type);
ExceptionParts prepare_syntax_error(Type& type);
ExceptionParts prepare_unicode_error(Type& type);

// `except kind:` — TypeError unless it is an exception class or a tuple of them.
void check_except(Value kind);

// Binds the keywords that an exception takes beside its positional arguments to fields.
void bind_exception_keywords(Value self, Args args, std::span<const char* const> names,
                             size_t first_field);

}  // namespace corospec::reference
