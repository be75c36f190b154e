// functools.partial.
#include <fmt/format.h>

#include "reference/modules/call_arguments.h"
#include "reference/modules/define.h"
#include "reference/modules/functools_internal.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/names.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type PartialType;

namespace {

struct Partial : Object {
  Value function;
  Tuple* arguments;
  Dict* keywords;
  Dict* dict;
};

Partial* self_of(Value value) { return value.as<Partial>(); }

Ref make(Type* type, Value function, Handle<Tuple> arguments, Handle<Dict> keywords) {
  auto* partial = allocate<Partial>(*type);
  partial->function = Ref(function).take();
  partial->arguments = arguments.take();
  partial->keywords = keywords.take();
  gc_track(partial);
  return Ref::adopt(Value(partial));
}

// A partial of a partial is one of the innermost function, unless it has attributes of its own.
bool can_be_flattened(Value function) {
  return is_instance(function, PartialType) && !self_of(function)->dict;
}

Ref create(Type* type, Args args) {
  if (args.count == 0) raise_type_error("type 'partial' takes at least one argument");
  Value function = args[0];
  if (!is_callable(function)) raise_type_error("the first argument must be callable");
  CallArguments arguments;
  if (can_be_flattened(function)) {
    const Partial* inner = self_of(function);
    arguments.add_all(inner->arguments->values());
    arguments.set_keywords(inner->keywords);
    function = inner->function;
  }
  arguments.add_all(drop_first(args).positional());
  arguments.set_keywords(args);
  return make(type, function, arguments.positional(), arguments.keywords());
}

Ref call_partial(Value callee, Args args) {
  const Partial* partial = self_of(callee);
  CallArguments arguments;
  arguments.add_all(partial->arguments->values());
  arguments.add_all(args.positional());
  arguments.set_keywords(partial->keywords);
  arguments.set_keywords(args);
  return arguments.call(Ref(partial->function));
}

Ref bind(Value self, Value instance, Value) {
  return instance ? make_bound_method(self, instance) : Ref(self);
}

std::string shown_name(Value self) {
  if (is_exactly(self, PartialType)) return "functools.partial";
  const Type* type = type_of(self);
  std::string module = type->module && is_str(type->module) ? utf8(type->module) + "." : "";
  return (since(13) ? module : std::string()) + (since(13) ? type->qualname : type->name);
}

Ref repr_of(Value self) {
  const Partial* partial = self_of(self);
  ReprGuard guard(self);
  if (guard.active()) return make_str("...");
  std::string text = shown_name(self) + "(" + repr_utf8(partial->function);
  for (Value argument : partial->arguments->values()) text += ", " + repr_utf8(argument);
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(partial->keywords, &i, &key, &value);) {
    text += fmt::format(", {}={}", utf8(to_str(key)), repr_utf8(value));
  }
  return make_str(text + ")");
}

Ref get_function(Value self) { return Ref(self_of(self)->function); }
Ref get_arguments(Value self) { return Ref(Value(self_of(self)->arguments)); }
Ref get_keywords(Value self) { return Ref(Value(self_of(self)->keywords)); }

Ref method_reduce(Value self, Args) {
  const Partial* partial = self_of(self);
  Value dict = partial->dict ? Value(partial->dict) : none();
  return make_tuple(
      {Value(partial->type), make_tuple({partial->function}),
       make_tuple({partial->function, Value(partial->arguments), Value(partial->keywords), dict})});
}

void replace_dict(Partial* partial, Value state) {
  Value old(partial->dict);
  Value fresh = is_none(state) ? Value() : state;
  retain(fresh);
  partial->dict = fresh ? fresh.as<Dict>() : nullptr;
  release(old);
}

Ref method_setstate(Value self, Args args) {
  expect_args("__setstate__", args, 1, 1);
  const Tuple* state = is_tuple(args[0]) ? args[0].as<Tuple>() : nullptr;
  const bool valid = state && state->size == 4 && is_callable(state->items[0]) &&
                     is_tuple(state->items[1]) &&
                     (is_dict(state->items[2]) || is_none(state->items[2]));
  if (!valid) raise_type_error("invalid partial state");
  Partial* partial = self_of(self);
  Handle<Tuple> arguments = to_tuple(state->items[1]);
  Handle<Dict> keywords =
      is_none(state->items[2]) ? make_dict() : dict_copy(state->items[2].as<Dict>());
  assign(partial->function, state->items[0]);
  Value old_arguments(partial->arguments);
  Value old_keywords(partial->keywords);
  partial->arguments = arguments.take();
  partial->keywords = keywords.take();
  release(old_arguments);
  release(old_keywords);
  replace_dict(partial, state->items[3]);
  return make_none();
}

constexpr MethodDef kMethods[] = {
    {"__reduce__", method_reduce},
    {"__setstate__", method_setstate},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // since 3.9
};
constexpr AttributeDef kAttributes[] = {
    {"func", get_function}, {"args", get_arguments}, {"keywords", get_keywords}};

void prepare_type() {
  Owned<Partial, &Partial::function, &Partial::arguments, &Partial::keywords,
        &Partial::dict>::install(PartialType);
  PartialType.flags &= ~kNoWeakrefs;
  PartialType.flags |= kSubclassable | kHasDict;
  PartialType.dict_offset = dict_offset_of<Partial>();
  PartialType.slots.create = create;
  PartialType.slots.call = call_partial;
  PartialType.slots.repr = repr_of;
  if (since(14)) PartialType.slots.descriptor_get = bind;
  ready(PartialType, "functools.partial", nullptr, std::span(kMethods).first(since(9) ? 3 : 2),
        kAttributes);
}

}  // namespace

Ref make_partial(Value function, Dict* keywords) {
  once(prepare_type);
  return make(&PartialType, function, Handle<Tuple>(empty_tuple()), dict_copy(keywords));
}

void define_partial(Module* module) {
  once(prepare_type);
  define_type(module, PartialType);
}

}  // namespace corospec::reference
