#include "reference/object/raise.h"

#include <fmt/core.h>

#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/module.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// [gen.exc.context] [co.exc.context] [look.exception.context] Like every exception that native code
// raises, it gets as context what is being handled just now.
Ref make_exception_with(Type& type, Args args) {
  Ref exception;
  if (type.has(kHeapType)) {
    exception = call(Value(&type), args);
  } else {
    exception = type.slots.create(&type, args);
    if (type.slots.init) type.slots.init(exception, args);
  }
  if (runtime_hooks.handled_exception) set_context(exception, runtime_hooks.handled_exception());
  return exception;
}

std::string missing_attribute_message(Value object, Str* name) {
  const std::string attribute = utf8(name);
  if (is_instance(object, TypeType)) {
    return fmt::format("type object '{}' has no attribute '{}'", object.as<Type>()->name,
                       attribute);
  }
  if (is_instance(object, ModuleType)) {
    Value module_name = dict_find(object.as<Module>()->dict, names::dunder_name);
    if (!module_name || !is_str(module_name)) {
      return fmt::format("module has no attribute '{}'", attribute);
    }
    return fmt::format("module '{}' has no attribute '{}'", utf8(module_name), attribute);
  }
  return fmt::format("'{}' object has no attribute '{}'", type_of(object)->name, attribute);
}

}  // namespace

Ref make_exception(Type& type, std::string_view message) {
  if (message.empty()) return make_exception_with(type, {});
  Handle<Str> text = make_str(message);
  return make_exception_with(type, {Value(text)});
}

void raise(Type& type, std::string_view message) { throw Raise(make_exception(type, message)); }
void raise_type_error(std::string_view message) { raise(TypeErrorType, message); }
void raise_value_error(std::string_view message) { raise(ValueErrorType, message); }

void raise_key_error(Value key) { throw Raise(make_exception_with(KeyErrorType, {key})); }

void raise_attribute_error(Value object, Str* name) {
  Ref error = make_exception(AttributeErrorType, missing_attribute_message(object, name));
  if (since(10)) {  // [look.attribute.error]
    auto* exception = error.as<Exception>();
    assign(exception->fields[kAttributeErrorName], Value(name));
    assign(exception->fields[kAttributeErrorObject], object);
  }
  throw Raise(std::move(error));
}

}  // namespace corospec::reference
