#include "reference/language/function.h"

#include <fmt/format.h>

#include "reference/language/machine_call.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type FunctionType;

namespace {

Function& self_of(Value value) { return *value.as<Function>(); }

Ref or_none(Value value) { return value ? Ref(value) : make_none(); }

// A str-valued attribute.
template <Value Function::*field>
Ref get_value(Value self) {
  return or_none(self_of(self).*field);
}
template <Value Function::*field>
void set_text(Value self, Value value) {
  if (!value || !is_str(value)) {
    raise_type_error(field == &Function::name ? "__name__ must be set to a string object"
                                              : "__qualname__ must be set to a string object");
  }
  assign(self_of(self).*field, value);
}
template <Value Function::*field>
void set_any(Value self, Value value) {
  assign(self_of(self).*field, value ? value : none());
}

Ref get_code(Value self) { return Ref(Value(self_of(self).code)); }

// [look.code.other_kind] What the function makes when it is called follows the new code.
void warn_of_other_kind(const Code& old_code, const Code& new_code) {
  constexpr uint32_t kKinds = kGenerator | kCoroutine | kAsyncGenerator;
  if (!since(13) || ((old_code.flags ^ new_code.flags) & kKinds) == 0) return;
  runtime_hooks.warn(DeprecationWarningType,
                     "Assigning a code object of non-matching type is deprecated (e.g., from a "
                     "generator to a plain function)");
}

void set_code(Value self, Value value) {
  if (!value || !is_exactly(value, CodeType))
    raise_type_error("__code__ must be set to a code object");
  Function& function = self_of(self);
  if (value.as<Code>()->free_count != function.code->free_count) {
    raise_value_error(fmt::format("{}() requires a code object with {} free vars, not {}",
                                  utf8(function.name), function.code->free_count,
                                  value.as<Code>()->free_count));
  }
  // A tuple, because the collector clears lists before it destroys the frames.
  warn_of_other_kind(*function.code, *value.as<Code>());
  const Ref former = Ref::adopt(Value(function.code));
  const Ref before = function.former_codes ? Ref::adopt(Value(function.former_codes)) : make_none();
  function.former_codes = make_tuple({former, before}).take();
  function.code = Ref(value).take().as<Code>();
}

Ref get_globals(Value self) { return Ref(Value(self_of(self).globals)); }

Ref get_closure(Value self) {
  Tuple* closure = self_of(self).closure;
  return closure ? Ref(Value(closure)) : make_none();
}

Ref get_defaults(Value self) {
  Tuple* defaults = self_of(self).defaults;
  return defaults ? Ref(Value(defaults)) : make_none();
}

template <class T>
void replace(T*& slot, Value value) {
  retain(value);
  Value old(slot);
  slot = value ? value.as<T>() : nullptr;
  release(old);
}

void set_defaults(Value self, Value value) {
  if (value && !is_none(value) && !is_tuple(value)) {
    raise_type_error("__defaults__ must be set to a tuple object");
  }
  replace(self_of(self).defaults, value && !is_none(value) ? value : Value());
}

Ref get_kwdefaults(Value self) {
  Dict* defaults = self_of(self).kwdefaults;
  return defaults ? Ref(Value(defaults)) : make_none();
}

void set_kwdefaults(Value self, Value value) {
  if (value && !is_none(value) && !is_dict(value)) {
    raise_type_error("__kwdefaults__ must be set to a dict object");
  }
  replace(self_of(self).kwdefaults, value && !is_none(value) ? value : Value());
}

// annotationlib.Format.VALUE and VALUE_WITH_FAKE_GLOBALS: the values themselves.
constexpr int kLastValueFormat = 2;

// __annotate__ of a function that was defined with annotations; `data` gives their values.
Ref annotate(Value data, Args args) {
  expect_args("__annotate__", args, 1, 1);
  if (index_as_int64(args[0]) > kLastValueFormat) raise(NotImplementedErrorType, "");
  return call(data, {});
}

Ref get_annotations(Value self) {
  Function& function = self_of(self);
  if (function.annotations) return Ref(function.annotations);
  Ref made = make_dict();
  if (function.annotate) {  // [flow.def.annotations_lazy]
    made = call(Ref(function.annotate), {Value::small(1)});
    if (!is_dict(made)) raise_type_error("__annotate__() must return a dict");
  }
  assign(function.annotations, made);
  return made;
}

Ref get_annotate(Value self) {
  Value annotate = self_of(self).annotate;
  return annotate ? Ref(annotate) : make_none();
}

void set_annotate(Value self, Value value) {
  if (!value) raise_type_error("__annotate__ cannot be deleted");
  Function& function = self_of(self);
  assign(function.annotate, is_none(value) ? Value() : value);
  if (!is_none(value)) assign(function.annotations, Value());
}

void set_annotations(Value self, Value value) {
  if (value && !is_none(value) && !is_dict(value)) {
    raise_type_error("__annotations__ must be set to a dict object");
  }
  assign(self_of(self).annotations, value && !is_none(value) ? value : Value());
  assign(self_of(self).annotate, Value());
}

Ref get_type_params(Value self) {
  Value params = self_of(self).type_params;
  return Ref(params ? params : Value(empty_tuple()));
}

void set_type_params(Value self, Value value) {
  if (!value || !is_tuple(value)) raise_type_error("__type_params__ must be set to a tuple");
  assign(self_of(self).type_params, value);
}

Ref get_dict(Value self) { return Ref(Value(instance_dict(self, true))); }

void set_dict(Value self, Value value) {
  if (!value || !is_dict(value)) raise_type_error("__dict__ must be set to a dictionary");
  replace(self_of(self).dict, value);
}

constexpr AttributeDef kAttributes[] = {
    {"__name__", get_value<&Function::name>, set_text<&Function::name>},
    {"__qualname__", get_value<&Function::qualname>, set_text<&Function::qualname>},
    {"__module__", get_value<&Function::module>, set_any<&Function::module>},
    {"__doc__", get_value<&Function::doc>, set_any<&Function::doc>},
    {"__code__", get_code, set_code},
    {"__globals__", get_globals},
    {"__closure__", get_closure},
    {"__defaults__", get_defaults, set_defaults},
    {"__kwdefaults__", get_kwdefaults, set_kwdefaults},
    {"__annotations__", get_annotations, set_annotations},
    {"__dict__", get_dict, set_dict},
    {"__type_params__", get_type_params, set_type_params},  // since 3.12
    {"__annotate__", get_annotate, set_annotate},           // since 3.14
};

Ref function_repr(Value self) {
  return make_str(fmt::format("<function {} at {:#x}>", utf8(self_of(self).qualname),
                              reinterpret_cast<uintptr_t>(self.object())));
}

// types.FunctionType(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)
Ref function_create(Type*, Args args) {
  static constexpr const char* kNames[] = {"code",    "globals", "name",
                                           "argdefs", "closure", "kwdefaults"};
  Value given[6];
  parse_args("function", args, std::span(kNames).first(since(13) ? 6 : 5), 2, given);
  if (!is_exactly(given[0], CodeType)) {
    raise_type_error("function() argument 'code' must be code, not " + type_of(given[0])->name);
  }
  if (!is_dict(given[1])) {
    raise_type_error("function() argument 'globals' must be dict, not " + type_of(given[1])->name);
  }
  auto present = [](Value value) { return value && !is_none(value); };
  if (present(given[4]) && !is_tuple(given[4])) {
    raise_type_error("arg 5 (closure) must be None or tuple");
  }
  const int64_t cells = present(given[4]) ? given[4].as<Tuple>()->size : 0;
  if (cells != given[0].as<Code>()->free_count) {
    if (cells == 0) raise_type_error("arg 5 (closure) must be tuple");
    raise_value_error(fmt::format("{} requires closure of length {}, not {}",
                                  utf8(given[0].as<Code>()->name), given[0].as<Code>()->free_count,
                                  cells));
  }
  Handle<Function> function = make_function_object(given[0].as<Code>(), given[1].as<Dict>());
  if (present(given[2])) set_text<&Function::name>(function, given[2]);
  set_defaults(function, given[3]);
  set_kwdefaults(function, given[5]);
  replace(function->closure, present(given[4]) ? given[4] : Value());
  return function;
}

Ref function_get(Value self, Value instance, Value) {
  if (!instance) return Ref(self);
  return make_bound_method(self, instance);
}

void function_traverse(Object* object, Visitor& visitor) {
  auto& function = *static_cast<Function*>(object);
  for (Object* part :
       {static_cast<Object*>(function.code), static_cast<Object*>(function.former_codes),
        static_cast<Object*>(function.globals), static_cast<Object*>(function.defaults),
        static_cast<Object*>(function.kwdefaults), static_cast<Object*>(function.closure),
        static_cast<Object*>(function.dict)}) {
    if (part) visitor.visit(Value(part));
  }
  for (Value part : {function.name, function.qualname, function.module, function.doc,
                     function.annotations, function.annotate, function.type_params}) {
    visitor.visit(part);
  }
}

void function_clear(Object* object) {
  auto& function = *static_cast<Function*>(object);
  replace(function.defaults, Value());
  replace(function.kwdefaults, Value());
  replace(function.closure, Value());
  replace(function.dict, Value());
  assign(function.annotations, Value());
  assign(function.annotate, Value());
  assign(function.type_params, Value());
}

void function_destroy(Object* object) noexcept {
  auto* function = static_cast<Function*>(object);
  gc_untrack(object);
  function_clear(object);
  release(Value(function->code));
  release(Value(function->former_codes));
  release(Value(function->globals));
  for (Value part : {function->name, function->qualname, function->module, function->doc}) {
    release(part);
  }
  free_object(object);
}

}  // namespace

void set_function_annotations(Function& function, Ref annotations) {
  if (is_dict(annotations)) {
    function.annotations = annotations.take();
  } else {
    function.annotate = make_closure("__annotate__", annotate, annotations).take();
  }
}

Handle<Function> make_function_object(Code* code, Dict* globals) {
  auto* function = allocate<Function>(FunctionType);
  Value parts[] = {Value(code), Value(globals), Value(code->name), Value(code->qualname),
                   code->doc};
  for (Value part : parts) retain(part);
  function->code = code;
  function->globals = globals;
  function->name = Value(code->name);
  function->qualname = Value(code->qualname);
  function->doc = code->doc;
  Value module = dict_find(globals, names::dunder_name);
  retain(module);
  function->module = module;
  gc_track(function);
  return Handle<Function>::adopt(function);
}

void initialize_function() {
  Type& type = FunctionType;
  type.instance_size = sizeof(Function);
  type.dict_offset = dict_offset_of<Function>();
  type.flags = kTracked | kHasDict | kFunctionType;
  type.slots.destroy = function_destroy;
  type.slots.traverse = function_traverse;
  type.slots.clear = function_clear;
  type.slots.repr = function_repr;
  type.slots.create = function_create;
  type.slots.call = call_function;
  type.slots.descriptor_get = function_get;
  ready(type, "function", nullptr, {},
        std::span(kAttributes)
            .first(std::size(kAttributes) - (since(14)   ? 0
                                             : since(12) ? 1
                                                         : 2)));
}

}  // namespace corospec::reference
