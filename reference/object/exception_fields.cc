// The exceptions with a few fields beside args: StopIteration, SystemExit, KeyError, ImportError,
// AttributeError and NameError.
#include <fmt/core.h>

#include <algorithm>

#include "reference/object/dict.h"
#include "reference/object/exception_internal.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

void bind_exception_keywords(Value self, Args args, std::span<const char* const> names,
                             size_t first_field) {
  for (size_t i = 0; i < names.size(); ++i) assign(exception_field(self, first_field + i), Value());
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    const std::string given = utf8(args.keyword_name(i));
    const auto found = std::find(names.begin(), names.end(), given);
    if (found == names.end()) {
      const std::string& type = type_of(self)->name;
      raise_type_error(
          since(13)  ? fmt::format("{}() got an unexpected keyword argument '{}'", type, given)
          : since(7) ? fmt::format("'{}' is an invalid keyword argument for {}()", given, type)
                     : fmt::format("'{}' is an invalid keyword argument for this function", given));
    }
    const size_t field = first_field + static_cast<size_t>(found - names.begin());
    assign(exception_field(self, field), args.keyword_value(i));
  }
}

namespace {

Args positional_only(Args args) { return Args(args.values, args.count); }

// [gen.return.stop_class] [gen.return.stop_init]
void init_stop_iteration(Value self, Args args) {
  init_exception(self, args);
  assign(exception_field(self, kStopIterationValue), args.count > 0 ? args[0] : none());
}

void init_system_exit(Value self, Args args) {
  init_exception(self, args);
  Value code = none();
  if (args.count == 1) code = args[0];
  if (args.count > 1) code = Value(self.as<Exception>()->args);
  assign(exception_field(self, kSystemExitCode), code);
}

// The key's repr: a KeyError about '' would say nothing otherwise.
Ref key_error_str(Value self) {
  const Tuple* args = self.as<Exception>()->args;
  return args->size == 1 ? repr(Ref(args->items[0])) : exception_str(self);
}

void init_import_error(Value self, Args args) {
  static constexpr const char* kNames[] = {"name", "path", "name_from"};
  bind_exception_keywords(self, args, std::span(kNames).first(since(12) ? 3 : 2), kImportErrorName);
  init_exception(self, positional_only(args));
  assign(exception_field(self, kImportErrorMessage), args.count == 1 ? args[0] : Value());
}

Ref import_error_str(Value self) {
  Value message = exception_field(self, kImportErrorMessage);
  return message && is_exactly(message, StrType) ? Ref(message) : exception_str(self);
}

void add_if_set(Dict* state, Value self, const char* name, size_t field) {
  if (Value value = exception_field(self, field)) dict_set(state, intern(name), value);
}

Ref import_error_reduce(Value self, Args) {
  Handle<Dict> extra = make_dict();
  add_if_set(extra.get(), self, "name", kImportErrorName);
  add_if_set(extra.get(), self, "path", kImportErrorPath);
  add_if_set(extra.get(), self, "name_from", kImportErrorNameFrom);
  return reduce_exception(self, Value(self.as<Exception>()->args), extra.get());
}

void init_attribute_error(Value self, Args args) {
  static constexpr const char* kNames[] = {"name", "obj"};
  bind_exception_keywords(self, args, kNames, kAttributeErrorName);
  init_exception(self, positional_only(args));
}

void init_name_error(Value self, Args args) {
  static constexpr const char* kNames[] = {"name"};
  bind_exception_keywords(self, args, kNames, kNameErrorName);
  init_exception(self, positional_only(args));
}

template <size_t field>
constexpr AttributeDef field_attribute(const char* name) {
  return {name, get_exception_field<field>, set_exception_field<field>};
}

const AttributeDef kStopIteration[] = {field_attribute<kStopIterationValue>("value")};
const AttributeDef kSystemExit[] = {field_attribute<kSystemExitCode>("code")};
const AttributeDef kImportError[] = {
    field_attribute<kImportErrorMessage>("msg"), field_attribute<kImportErrorName>("name"),
    field_attribute<kImportErrorPath>("path"), field_attribute<kImportErrorNameFrom>("name_from")};
const AttributeDef kAttributeError[] = {field_attribute<kAttributeErrorName>("name"),
                                        field_attribute<kAttributeErrorObject>("obj")};
const AttributeDef kNameError[] = {field_attribute<kNameErrorName>("name")};
const MethodDef kImportErrorMethods[] = {{"__reduce__", import_error_reduce}};

ExceptionParts with_fields(Type& type, void (*init)(Value, Args),
                           std::span<const AttributeDef> attributes,
                           std::span<const MethodDef> methods = {}) {
  type.flags |= kOwnLayout;
  type.slots.init = init;
  return {methods, attributes};
}

}  // namespace

ExceptionParts prepare_simple_fields(Type& type) {
  if (&type == &StopIterationType) return with_fields(type, init_stop_iteration, kStopIteration);
  if (&type == &SystemExitType) return with_fields(type, init_system_exit, kSystemExit);
  if (&type == &KeyErrorType) {
    type.slots.str = key_error_str;
    return {};
  }
  if (&type == &ImportErrorType) {
    type.slots.str = import_error_str;
    const auto attributes = std::span(kImportError).first(since(12) ? 4 : 3);
    return with_fields(type, init_import_error, attributes, kImportErrorMethods);
  }
  if (since(10) && &type == &AttributeErrorType) {
    return with_fields(type, init_attribute_error, kAttributeError);
  }
  if (since(10) && &type == &NameErrorType) return with_fields(type, init_name_error, kNameError);
  return {};
}

}  // namespace corospec::reference
