// BaseException: what every exception has.
#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <string>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception_internal.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

Value& exception_field(Value exception, size_t field) {
  constexpr size_t kInline = std::size(Exception{}.fields);
  if (field < kInline) return exception.as<Exception>()->fields[field];
  return exception.as<WideException>()->more[field - kInline];
}

namespace {

size_t field_count(const Object* object) {
  const bool wide = native_base(object->type)->instance_size >= sizeof(WideException);
  return std::size(Exception{}.fields) + (wide ? std::size(WideException{}.more) : 0);
}

void traverse_exception(Object* object, Visitor& visitor) {
  auto* exception = static_cast<Exception*>(object);
  visit_if_set(visitor, exception->dict);
  visit_if_set(visitor, exception->args);
  visit_if_set(visitor, exception->cause);
  visit_if_set(visitor, exception->context);
  visit_if_set(visitor, exception->traceback);
  visit_if_set(visitor, exception->caught_traceback);
  for (size_t i = 0; i < field_count(object); ++i) {
    visit_if_set(visitor, exception_field(Value(object), i));
  }
}

void clear_exception(Object* object) {
  auto* exception = static_cast<Exception*>(object);
  drop(exception->dict);
  drop(exception->args);
  drop(exception->cause);
  drop(exception->context);
  drop(exception->traceback);
  drop(exception->caught_traceback);
  for (size_t i = 0; i < field_count(object); ++i) drop(exception_field(Value(object), i));
}

void destroy_exception(Object* object) noexcept {
  gc_untrack(object);
  clear_exception(object);
  free_object(object);
}

Tuple* args_of(Value self) {
  Tuple* args = self.as<Exception>()->args;
  return args ? args : empty_tuple();
}

}  // namespace

Ref create_exception(Type* type, Args args) {
  auto* exception = static_cast<Exception*>(allocate_object(type, type->instance_size));
  exception->args = args.count == 0 ? Ref(Value(empty_tuple())).take().as<Tuple>()
                                    : make_tuple(args.positional()).take();
  gc_track(exception);
  return Ref::adopt(Value(exception));
}

void set_exception_args(Value self, std::span<const Value> args) {
  Tuple* old = self.as<Exception>()->args;
  self.as<Exception>()->args = make_tuple(args).take();
  release(Value(old));
}

void init_exception(Value self, Args args) {
  if (args.keyword_count() > 0) {
    const std::string& type = type_of(self)->name;
    raise_type_error(since(7) ? type + "() takes no keyword arguments"
                              : type + " does not take keyword arguments");
  }
  // __new__ has recorded the same arguments already, unless a subclass passes others on.
  const Tuple* recorded = self.as<Exception>()->args;
  const bool same = recorded && recorded->size == args.count &&
                    std::equal(args.values, args.values + args.count, recorded->items);
  if (!same) set_exception_args(self, args.positional());
}

Ref exception_repr(Value self) {
  Handle<Tuple> args(args_of(self));
  std::string text = type_of(self)->name + "(";
  for (int64_t i = 0; i < args->size; ++i) {
    text += (i == 0 ? "" : ", ") + repr_utf8(args->items[i]);
  }
  if (args->size == 1 && !since(7)) text += ",";
  return make_str(text + ")");
}

Ref exception_str(Value self) {
  Handle<Tuple> args(args_of(self));
  if (args->size == 0) return Ref(Value(empty_str()));
  return to_str(args->size == 1 ? args->items[0] : Value(args));
}

Ref reduce_exception(Value self, Value args, Dict* extra) {
  Dict* dict = instance_dict(self, false);
  const bool has_state = (dict && dict->size > 0) || (extra && extra->size > 0);
  if (!has_state) return make_tuple({Value(type_of(self)), args});
  Handle<Dict> state = dict ? dict_copy(dict) : make_dict();
  if (extra) dict_update(state.get(), Value(extra));
  return make_tuple({Value(type_of(self)), args, Value(state)});
}

namespace {

// [group.attr.copies]
Ref base_reduce(Value self, Args) { return reduce_exception(self, Value(args_of(self))); }

Ref base_setstate(Value self, Args args) {
  expect_args("__setstate__", args, 1, 1);
  if (is_none(args[0])) return make_none();
  if (!is_dict(args[0])) raise_type_error("state is not a dictionary");
  Handle<Dict> state = dict_copy(args[0].as<Dict>());
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(state.get(), &i, &key, &value);) {
    set_attribute(self, key.as<Str>(), value);
  }
  return make_none();
}

Ref none_if_absent(Value value) { return value ? Ref(value) : make_none(); }

[[noreturn]] void raise_no_delete(const char* name) {
  raise_type_error(fmt::format("{} may not be deleted", name));
}

Ref get_args(Value self) { return Ref(Value(args_of(self))); }
void set_args(Value self, Value value) {
  if (!value) raise_no_delete("args");
  Handle<Tuple> args = to_tuple(value);
  set_exception_args(self, args->values());
}

Ref get_cause(Value self) { return none_if_absent(self.as<Exception>()->cause); }
void assign_cause(Value self, Value value) {
  if (!value) raise_no_delete("__cause__");
  if (!is_none(value) && !is_exception(value)) {
    raise_type_error("exception cause must be None or derive from BaseException");
  }
  set_cause(self, value);
}

Ref get_context(Value self) { return none_if_absent(self.as<Exception>()->context); }
void assign_context(Value self, Value value) {
  if (!value) raise_no_delete("__context__");
  if (!is_none(value) && !is_exception(value)) {
    raise_type_error("exception context must be None or derive from BaseException");
  }
  assign(self.as<Exception>()->context, is_none(value) ? Value() : value);
}

Ref get_traceback(Value self) { return none_if_absent(self.as<Exception>()->traceback); }
void set_traceback(Value self, Value value) {
  if (!value) raise_no_delete("__traceback__");
  // The type is language/traceback.h's.
  if (!is_none(value) && type_of(value)->name != "traceback") {
    raise_type_error("__traceback__ must be a traceback or None");
  }
  assign(self.as<Exception>()->traceback, is_none(value) ? Value() : value);
}

Ref get_suppress(Value self) { return make_bool(self.as<Exception>()->suppress_context); }
void set_suppress(Value self, Value value) {
  if (!value) raise_type_error("can't delete numeric/char attribute");
  if (!is_exactly(value, BoolType)) raise_type_error("attribute value type must be bool");
  self.as<Exception>()->suppress_context = truth(value);
}

Ref with_traceback(Value self, Args args) {
  expect_args("with_traceback", args, 1, 1);
  set_traceback(self, args[0]);
  return Ref(self);
}

Ref add_note(Value self, Args args) {
  expect_args("add_note", args, 1, 1);
  if (!is_str(args[0])) {
    raise_type_error(fmt::format("note must be a str, not '{}'", type_of(args[0])->name));
  }
  Ref notes = find_attribute(self, names::dunder_notes);
  if (!notes) {
    notes = make_list();
    set_attribute(self, names::dunder_notes, notes);
  }
  if (!is_list(notes)) raise_type_error("Cannot add note: __notes__ is not a list");
  list_append(notes.as<List>(), args[0]);
  return make_none();
}

const MethodDef kMethods[] = {{"__reduce__", base_reduce},
                              {"__setstate__", base_setstate},
                              {"with_traceback", with_traceback},
                              {"add_note", add_note}};  // since 3.11: last

const AttributeDef kAttributes[] = {{"args", get_args, set_args},
                                    {"__cause__", get_cause, assign_cause},
                                    {"__context__", get_context, assign_context},
                                    {"__traceback__", get_traceback, set_traceback},
                                    {"__suppress_context__", get_suppress, set_suppress}};

}  // namespace

void ready_base_exception() {
  Type& type = BaseExceptionType;
  type.flags = kSubclassable | kExceptionSubclass | kHasDict | kTracked | kNoWeakrefs;
  type.instance_size = sizeof(Exception);
  type.dict_offset = dict_offset_of<Exception>();
  Slots& slots = type.slots;
  slots.destroy = destroy_exception;
  slots.traverse = traverse_exception;
  slots.clear = clear_exception;
  slots.create = create_exception;
  slots.init = init_exception;
  slots.repr = exception_repr;
  slots.str = exception_str;
  ready(type, "BaseException", nullptr, std::span(kMethods).first(since(11) ? 4 : 3), kAttributes);
}

}  // namespace corospec::reference
