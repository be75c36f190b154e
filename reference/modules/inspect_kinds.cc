// inspect's questions about what kind of thing an object is.
#include "reference/coroutine/coroutine.h"
#include "reference/language/frame.h"
#include "reference/language/function.h"
#include "reference/language/import.h"
#include "reference/language/traceback.h"
#include "reference/modules/functools_internal.h"
#include "reference/modules/inspect_parts.h"
#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

Ref unwrap_partial(Value function) {
  Ref inner(function);
  while (PartialType.dict && is_instance(inner, PartialType)) {
    inner = get_attribute(
        inner, intern("func"));  // [look.function.partial] [agen.create.predicates.partial]
  }
  return inner;
}

namespace {

bool is_class(Value value) { return is_instance(value, TypeType); }

// By type, with the class that an object claims to have (a mock, a proxy).
bool is_a(Value value, Type& type) { return isinstance(value, Value(&type)); }

bool is_function(Value value) { return is_a(value, FunctionType); }
bool is_method(Value value) { return is_a(value, BoundMethodType); }
bool is_builtin(Value value) { return is_a(value, BuiltinFunctionType); }
bool is_module(Value value) { return is_a(value, ModuleType); }
bool is_code(Value value) { return is_a(value, CodeType); }
bool is_frame(Value value) { return is_a(value, FrameType); }
bool is_traceback(Value value) { return is_a(value, TracebackType); }
// [gen.create.predicates] [look.generator.exact]
bool is_generator(Value value) { return is_a(value, GeneratorType); }
// [co.inspect.coroutine]
bool is_coroutine(Value value) { return is_a(value, CoroutineType); }
// [agen.create.predicates]
bool is_async_generator(Value value) { return is_a(value, AsyncGeneratorType); }

// --- functions by their code

// The function behind methods and partials. (The latter since 3.8.)
Ref plain_function(Value value) {
  Ref function(value);
  // [look.function.kinds]
  while (is_method(function)) function = get_attribute(function, names::dunder_func);
  // [look.function.partial_opaque] [co.inspect.partial] [co.inspect.partial_opaque]
  return since(8) ? unwrap_partial(function) : function;
}

// Anything that has the attributes of a function counts as one, since 3.10.
bool is_function_like(Value value) {
  if (is_function(value)) return true;
  // [look.function.partialmethod_opaque] [look.function.partial_method_opaque]
  if (!since(10) || !is_callable(value) || is_class(value)) return false;
  Ref name = find_attribute(value, names::dunder_name);
  Ref code = find_attribute(value, names::dunder_code);  // [look.function.partial_method]
  return name && is_str(name) && code && is_exactly(code, CodeType);
}

// The function behind partialmethods: functools' own, or what one has bound.
Ref unwrap_partial_method(Value value) {
  const Ref modules = get_attribute(import_module("sys"), intern("modules"));
  const Value functools = dict_find(modules.as<Dict>(), intern("functools"));
  const Ref kind = functools ? find_attribute(functools, intern("partialmethod")) : Ref();
  Ref function(value);
  if (!kind) return function;
  for (Ref before; before.get() != function.get();) {
    before = function;
    const Ref method = find_attribute(function, intern("__partialmethod__"));
    if (method && isinstance(method, kind)) function = method;
    while (isinstance(function, kind)) function = get_attribute(function, intern("func"));
    function = unwrap_partial(function);
  }
  return function;
}

bool has_flag(Value value, uint32_t flag) {
  // [look.function.partialmethod]
  Ref function = plain_function(since(13) ? unwrap_partial_method(value) : Ref(value));
  if (!is_function_like(function)) return false;
  Ref code = get_attribute(function, names::dunder_code);
  // [look.function.wrapper] Of its own code, not of what it wraps.
  return is_exactly(code, CodeType) && (code.as<Code>()->flags & flag) != 0;
}

// [gen.create.predicates]
bool is_generator_function(Value value) { return has_flag(value, kGenerator); }
// [agen.create.predicates]
bool is_async_generator_function(Value value) { return has_flag(value, kAsyncGenerator); }

constexpr const char* kCoroutineMark = "_is_coroutine_mark";

bool is_marked(Value value) {
  Ref function = plain_function(value);
  Ref mark = since(12) ? find_attribute(function, intern(kCoroutineMark)) : Ref();
  return mark && mark.get() == boolean(true);
}

// [co.inspect.function]
bool is_coroutine_function(Value value) { return has_flag(value, kCoroutine) || is_marked(value); }

bool is_iterable_coroutine(Value value) {
  if (!is_instance(value, GeneratorType)) return false;
  Value code = value.as<Generator>()->body->code();
  return code && (code.as<Code>()->flags & kIterableCoroutine) != 0;
}

// [co.inspect.awaitable]
bool is_awaitable(Value value) {
  if (is_coroutine(value) || is_iterable_coroutine(value)) return true;
  Value method = type_of(value)->lookup(names::dunder_await);
  return method && !is_none(method);
}

Ref mark_coroutine_function(Value, Args args) {
  expect_args("markcoroutinefunction", args, 1, 1);
  Ref function(args[0]);
  while (is_method(function)) function = get_attribute(function, names::dunder_func);
  set_attribute(function, intern(kCoroutineMark), boolean(true));  // [co.inspect.mark]
  return Ref(args[0]);
}

// --- descriptors

bool has_method(Value value, Str* name) { return static_cast<bool>(type_of(value)->lookup(name)); }

bool is_callable_kind(Value value) {
  return is_class(value) || is_method(value) || is_function(value);
}

bool is_data_descriptor(Value value) {
  if (is_callable_kind(value)) return false;
  return has_method(value, names::dunder_set) || has_method(value, names::dunder_delete);
}

bool is_method_descriptor(Value value) {
  if (is_callable_kind(value)) return false;
  return has_method(value, names::dunder_get) && !has_method(value, names::dunder_set) &&
         !(since(13) && has_method(value, names::dunder_delete));
}

bool is_getset_descriptor(Value value) { return is_a(value, AttributeDescriptorType); }
bool is_member_descriptor(Value value) { return is_a(value, MemberDescriptorType); }
bool is_method_wrapper(Value value) { return is_a(value, MethodWrapperType); }

bool is_routine(Value value) {
  return is_builtin(value) || is_function(value) || is_method(value) ||
         is_method_descriptor(value) || (since(11) && is_method_wrapper(value));
}

bool is_abstract(Value value) { return is_class(value) && value.as<Type>()->has(kAbstract); }

// --- the functions

template <bool (*kTest)(Value)>
Ref ask(Value, Args args) {
  static constexpr const char* kNames[] = {"object"};
  Value object;
  parse_args("inspect", args, kNames, 1, &object);
  return make_bool(kTest(object));
}

// Some have another name for their parameter.
template <bool (*kTest)(Value)>
Ref ask_object(Value, Args args) {
  static constexpr const char* kNames[] = {"obj"};
  Value object;
  parse_args("inspect", args, kNames, 1, &object);
  return make_bool(kTest(object));
}

constexpr FunctionDef kFunctions[] = {
    {"isclass", ask<is_class>},
    {"isfunction", ask<is_function>},
    {"ismethod", ask<is_method>},
    {"isbuiltin", ask<is_builtin>},
    {"ismodule", ask<is_module>},
    {"iscode", ask<is_code>},
    {"isframe", ask<is_frame>},
    {"istraceback", ask<is_traceback>},
    {"isgenerator", ask<is_generator>},
    {"iscoroutine", ask<is_coroutine>},
    {"isasyncgen", ask<is_async_generator>},
    {"isgeneratorfunction", ask_object<is_generator_function>},
    {"iscoroutinefunction", ask_object<is_coroutine_function>},
    {"isasyncgenfunction", ask_object<is_async_generator_function>},
    {"isawaitable", ask<is_awaitable>},
    {"isdatadescriptor", ask<is_data_descriptor>},
    {"ismethoddescriptor", ask<is_method_descriptor>},
    {"isgetsetdescriptor", ask<is_getset_descriptor>},
    {"ismemberdescriptor", ask<is_member_descriptor>},
    {"isroutine", ask<is_routine>},
    {"isabstract", ask<is_abstract>},
};
constexpr FunctionDef kSince11[] = {{"ismethodwrapper", ask<is_method_wrapper>}};
// [co.inspect.mark_unknown]
constexpr FunctionDef kSince12[] = {{"markcoroutinefunction", mark_coroutine_function}};

}  // namespace

void define_kinds(Module* module) {
  define_functions(module, kFunctions);
  if (since(11)) define_functions(module, kSince11);
  if (since(12)) define_functions(module, kSince12);
}

}  // namespace corospec::reference
