#include "reference/language/machine_steps.h"

#include <fmt/format.h>

#include <vector>

#include "reference/coroutine/coroutine.h"
#include "reference/language/machine.h"
#include "reference/language/machine_sites.h"
#include "reference/object/cell.h"
#include "reference/object/exception.h"
#include "reference/object/exception_group.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

void store(Value& slot, Ref&& owned) { assign(slot, std::move(owned)); }

Ref iterate_to_unpack(Value source) {
  Type* type = type_of(source);
  if (!type->slots.iter && !type->slots.get_item) {
    raise_type_error(fmt::format("cannot unpack non-iterable {} object", type->name));
  }
  return iterate(source);
}

// The next item; the wrong number of items is an error.
Ref next_item(Value iterator, size_t got, size_t expected, bool at_least) {
  Outcome outcome = next(iterator);
  if (!exhausted(outcome)) return outcome.take();
  // [iter.message.number]
  raise_value_error(fmt::format("not enough values to unpack (expected {}{}, got {})",
                                at_least ? "at least " : "", expected, got));
}

bool is_mapping(Value value) {
  return is_dict(value) || static_cast<bool>(find_attribute(value, names::keys));
}

std::string function_name(Value function) {
  if (!function) return "function";
  Ref name = find_attribute(function, names::dunder_qualname);
  return (name && is_str(name) ? utf8(name) : type_of(function)->name) + "()";
}

}  // namespace

void unpack(Value source, Value* target, size_t count) {
  if (is_exactly(source, ListType) && source.as<List>()->size == static_cast<int64_t>(count)) {
    for (size_t i = 0; i < count; ++i) store(target[i], Ref(source.as<List>()->items[i]));
    return;
  }
  Ref iterator = iterate_to_unpack(source);
  // [iter.unpack.count] The targets may be variables, which keep their values when there are too
  // few or too many items.
  std::vector<Ref> items;
  for (size_t i = 0; i < count; ++i) items.push_back(next_item(iterator, i, count, false));
  Outcome outcome = next(iterator);  // [iter.unpack.rest]
  if (exhausted(outcome)) {
    for (size_t i = 0; i < count; ++i) store(target[i], std::move(items[i]));
    return;
  }
  outcome.discard();
  raise_value_error(fmt::format("too many values to unpack (expected {})", count));
}

void unpack_with_rest(Value source, Value* target, size_t before, size_t after) {
  Ref iterator = iterate_to_unpack(source);
  for (size_t i = 0; i < before; ++i) {
    store(target[i], next_item(iterator, i, before + after, true));
  }
  Handle<List> rest = to_list(iterator);  // [iter.unpack.star]
  auto size = static_cast<size_t>(rest->size);
  if (size < after) {
    raise_value_error(fmt::format("not enough values to unpack (expected at least {}, got {})",
                                  before + after, before + size));
  }
  for (size_t i = 0; i < after; ++i) {
    store(target[before + 1 + i], Ref(rest->items[size - after + i]));
  }
  for (size_t i = 0; i < after; ++i) release(rest->items[--rest->size]);
  store(target[before], std::move(rest));
}

Ref build_map(Value* window, size_t pairs) {
  Handle<Dict> map = make_dict();
  for (size_t i = 0; i < pairs; ++i) dict_set(map.get(), window[2 * i], window[2 * i + 1]);
  return map;
}

Ref build_string(Value* window, size_t count) {
  StrBuilder builder;
  for (size_t i = 0; i < count; ++i) builder.append(window[i].as<Str>());
  return builder.finish();
}

Ref format_operand(Value value, int conversion, Value spec) {
  Ref converted(value);
  if (conversion == 1) converted = to_str(value);
  if (conversion == 2) converted = repr(value);
  if (conversion == 3) converted = ascii_repr(value);
  if (!spec && is_exactly(converted, StrType)) return converted;
  return format_value(converted, spec ? spec.as<Str>() : empty_str());
}

void extend_list(List* list, Value iterable, Value function) {
  Type* type = type_of(iterable);
  if (function && !type->slots.iter && !type->slots.get_item) {
    raise_type_error(fmt::format("{} argument after * must be an iterable, not {}",
                                 function_name(function), type->name));
  }
  list_extend(list, iterable);  // [iter.star]
}

void update_set(Set* set, Value iterable) {
  for_each(iterable, [&](Value item) {
    set_add(set, item);
    return true;
  });
}

void update_map(Dict* map, Value mapping) {
  if (!is_mapping(mapping)) {
    raise_type_error(fmt::format("'{}' object is not a mapping", type_of(mapping)->name));
  }
  dict_update(map, mapping);
}

void merge_keywords(Dict* map, Value mapping, Value function) {
  if (!is_mapping(mapping)) {
    raise_type_error(fmt::format("{} argument after ** must be a mapping, not {}",
                                 function_name(function), type_of(mapping)->name));
  }
  Ref keys = is_dict(mapping) ? Ref(mapping) : call_method(mapping, names::keys);
  for_each(keys, [&](Value key) {
    if (!is_str(key)) raise_type_error("keywords must be strings");
    if (dict_find(map, key)) {
      raise_type_error(fmt::format("{} got multiple values for keyword argument '{}'",
                                   function_name(function), utf8(key)));
    }
    dict_set(map, key, get_item(mapping, key));
    return true;
  });
}

void load_special(Value object, SpecialMethod method, Value* window) {
  Str* const special[] = {names::dunder_enter, names::dunder_exit, names::dunder_aenter,
                          names::dunder_aexit};
  Str* name = special[static_cast<size_t>(method)];
  // [flow.with.class_methods] [aflow.with.class_methods]
  Value found = type_of(object)->lookup(name);
  if (found && found.is_object() && found.object()->type->has(kFunctionType)) {
    window[0] = Ref(found).take();
    window[1] = Ref(object).take();
    return;
  }
  if (Ref bound = find_special(object, name)) {  // [aflow.with.descriptors]
    window[0] = bound.take();
    return;
  }
  // [look.no_manager_attribute] [aflow.with.missing_attribute]
  if (!since(11)) raise(AttributeErrorType, utf8(name));
  bool asynchronous = method >= SpecialMethod::kAenter;
  bool exit = method == SpecialMethod::kExit || method == SpecialMethod::kAexit;
  // [look.no_manager] [aflow.with.missing] [aflow.message.manager]
  raise_type_error(fmt::format("'{}' object does not support the {}context manager protocol{}",
                               type_of(object)->name, asynchronous ? "asynchronous " : "",
                               exit ? fmt::format(" (missed {} method)", utf8(name)) : ""));
}

// [delegate.operand] [delegate.not_iterable]
Ref iterator_for_yield_from(Value value, const Code& code) {
  return iterator_to_delegate_to(value, (code.flags & (kCoroutine | kIterableCoroutine)) != 0);
}

Ref make_function_from(Frame* frame, Code* code, Value* parts) {
  // [gen.create.function] [agen.create.function] [co.create.definition] Whatever the flags of its
  // code.
  Handle<Function> function = make_function_object(code, frame->function->globals);
  auto take = [&](int part) {
    Value value = parts[part];
    parts[part] = Value();
    return value;
  };
  if (parts[0]) function->defaults = take(0).as<Tuple>();
  if (parts[1]) function->kwdefaults = take(1).as<Dict>();
  if (parts[2]) set_function_annotations(*function, Ref::adopt(take(2)));
  if (parts[3]) function->closure = take(3).as<Tuple>();
  return function;
}

void take_from_group(Frame* frame, Value* window, Value kinds) {
  check_except_star(kinds);
  if (is_none(window[0])) return;  // all is taken
  GroupParts parts = take_from_group(window[0], kinds);
  store(window[0], parts.rest ? std::move(parts.rest) : make_none());
  if (!parts.match) return;
  // [group.star.info] [group.suspend.info] [group.raise.context] [group.raise.cause]
  assign(frame->handled, parts.match);
  store(window[1], std::move(parts.match));
}

Ref prepare_raise(Value exception, Value cause) {
  Ref raised = exception_to_raise(exception);
  if (!cause) return raised;
  if (is_none(cause)) {  // [flow.context.suppressed]
    set_cause(raised, none());
    return raised;
  }
  Ref instance;
  if (is_exception_class(cause)) {  // [flow.raise.cause]
    instance = call(cause, {});
  } else if (is_exception(cause)) {
    instance = Ref(cause);
  } else {
    raise_type_error("exception causes must derive from BaseException");
  }
  set_cause(raised, instance);
  return raised;
}

Ref call_with_sequence(Value* window) {
  Handle<Tuple> positional = to_tuple(window[2]);
  auto* keywords = window[3] ? window[3].as<Dict>() : nullptr;
  if (!keywords || keywords->size == 0) {
    return call(window[0], Args(positional->items, static_cast<size_t>(positional->size)));
  }
  std::vector<Value> values(positional->items, positional->items + positional->size);
  std::vector<Value> keyword_names;
  Value key, value;
  for (uint32_t at = 0; dict_step(keywords, &at, &key, &value);) {
    keyword_names.push_back(key);
    values.push_back(value);
  }
  Handle<Tuple> name_tuple = make_tuple(std::span<const Value>(keyword_names));
  return call(window[0],
              Args(values.data(), static_cast<size_t>(positional->size), name_tuple.get()));
}

void raise_unbound_local(Str* name) {
  std::string text = utf8(name);
  raise(UnboundLocalErrorType,
        since(11)
            ? "cannot access local variable '" + text + "' where it is not associated with a value"
            : "local variable '" + text + "' referenced before assignment");
}

void raise_unbound_cell(const Frame* frame, const Value* cell, Str* name) {
  auto* self = const_cast<Frame*>(frame);
  const auto reg = cell - self->registers();
  const Code& code = frame->code_of();
  if (reg < code.first_free() || reg >= code.first_temporary()) raise_unbound_local(name);
  std::string text = utf8(name);
  raise(NameErrorType,
        since(11) ? "cannot access free variable '" + text +
                        "' where it is not associated with a value in enclosing scope"
                  : "free variable '" + text + "' referenced before assignment in enclosing scope");
}

}  // namespace corospec::reference
