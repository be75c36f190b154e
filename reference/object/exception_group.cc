// BaseExceptionGroup and ExceptionGroup (PEP 654, since Python 3.11).
#include <fmt/core.h>

#include <functional>
#include <vector>

#include "reference/object/exception_internal.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/initialize.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"

namespace corospec::reference {

Type BaseExceptionGroupType;
Type ExceptionGroupType;

namespace {

Tuple* members(Value group) { return exception_field(group, kGroupExceptions).as<Tuple>(); }

Handle<Tuple> checked_members(Value sequence) {
  const bool is_sequence = type_of(sequence)->slots.get_item && type_of(sequence)->slots.length &&
                           !type_of(sequence)->has(kDictSubclass);
  if (!is_sequence) raise_type_error("second argument (exceptions) must be a sequence");
  Handle<Tuple> exceptions = to_tuple(sequence);
  if (exceptions->size == 0) {
    raise_value_error("second argument (exceptions) must be a non-empty sequence");
  }
  for (int64_t i = 0; i < exceptions->size; ++i) {
    if (is_exception(exceptions->items[i])) continue;
    raise_value_error(
        fmt::format("Item {} of second argument (exceptions) is not an exception", i));
  }
  return exceptions;
}

bool all_are_exceptions(const Tuple* exceptions) {
  for (Value exception : exceptions->values()) {
    if (!is_instance(exception, ExceptionType)) return false;
  }
  return true;
}

// A plain group of Exceptions is an ExceptionGroup; one that is an Exception can hold nothing else.
Type* fitting_type(Type* type, const Tuple* exceptions) {
  const bool plain = all_are_exceptions(exceptions);
  if (type == &BaseExceptionGroupType) return plain ? &ExceptionGroupType : type;
  if (plain || !is_subtype(type, &ExceptionType)) return type;
  if (type == &ExceptionGroupType) {
    raise_type_error("Cannot nest BaseExceptions in an ExceptionGroup");
  }
  raise_type_error(fmt::format("Cannot nest BaseExceptions in '{}'", type->name));
}

Ref create_group(Type* type, Args args) {
  if (args.count != 2) {
    raise_type_error(fmt::format(
        "BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)", args.count));
  }
  if (!is_str(args[0])) {
    raise_type_error(fmt::format("argument 1 must be str, not {}", type_of(args[0])->name));
  }
  Handle<Tuple> exceptions = checked_members(args[1]);
  Ref group = create_exception(fitting_type(type, exceptions.get()), args);
  assign(exception_field(group, kGroupMessage), args[0]);
  assign(exception_field(group, kGroupExceptions), Value(exceptions));
  return group;
}

Ref group_str(Value self) {
  const int64_t count = members(self)->size;
  return make_str(fmt::format("{} ({} sub-exception{})",
                              utf8(to_str(exception_field(self, kGroupMessage)).get()), count,
                              count == 1 ? "" : "s"));
}

Ref derive(Value self, Args args) {
  expect_args("derive", args, 1, 1);
  return call(Value(&BaseExceptionGroupType), {exception_field(self, kGroupMessage), args[0]});
}

// --- splitting

using Condition = std::function<bool(Value)>;

bool is_classes(Value value) {
  if (is_exception_class(value)) return true;
  if (!is_tuple(value)) return false;
  for (Value entry : value.as<Tuple>()->values()) {
    if (!is_exception_class(entry)) return false;
  }
  return true;
}

Condition condition_from(Value value) {
  if (is_classes(value)) {
    return [value](Value exception) { return exception_matches(exception, value); };
  }
  if (!is_instance(value, TypeType) && !is_tuple(value) && is_callable(value)) {
    return [value](Value exception) { return truth(call(value, {exception})); };
  }
  raise_type_error("expected a function, exception type or tuple of exception types");
}

void copy_notes(Value from, Value to) {
  Ref notes = find_attribute(from, names::dunder_notes);
  if (notes && is_list(notes)) set_attribute(to, names::dunder_notes, to_list(notes));
}

// A group like `self` of other exceptions; null when there are none.
Ref derived(Value self, const std::vector<Ref>& exceptions) {
  if (exceptions.empty()) return {};
  Handle<List> list = make_list();
  for (const Ref& exception : exceptions) list_append(list.get(), exception.get());
  Ref group = call_method(self, intern("derive"), {Value(list)});
  if (!is_instance(group, BaseExceptionGroupType)) {
    raise_type_error("derive must return an instance of BaseExceptionGroup");
  }
  const auto* original = self.as<Exception>();
  assign(group.as<Exception>()->traceback, original->traceback);
  assign(group.as<Exception>()->context, original->context);
  if (original->cause) set_cause(group, original->cause);
  group.as<Exception>()->suppress_context = original->suppress_context;
  copy_notes(self, group);
  return group;
}

struct Parts {
  Ref match;  // null: nothing
  Ref rest;
};

Parts split(Value exception, const Condition& condition) {
  if (condition(exception)) return {Ref(exception), Ref()};
  if (!is_instance(exception, BaseExceptionGroupType)) return {Ref(), Ref(exception)};
  RecursionGuard guard(" in exceptiongroup_split_recursive");
  std::vector<Ref> matching;
  std::vector<Ref> others;
  Handle<Tuple> exceptions(members(exception));
  for (Value member : exceptions->values()) {
    Parts parts = split(member, condition);
    if (parts.match) matching.push_back(parts.match);
    if (parts.rest) others.push_back(parts.rest);
  }
  return {derived(exception, matching), derived(exception, others)};
}

Ref or_none(const Ref& value) { return value ? value : make_none(); }

Ref group_split(Value self, Args args) {
  expect_args("split", args, 1, 1);
  Parts parts = split(self, condition_from(args[0]));
  return make_tuple({or_none(parts.match), or_none(parts.rest)});
}

Ref group_subgroup(Value self, Args args) {
  expect_args("subgroup", args, 1, 1);
  return or_none(split(self, condition_from(args[0])).match);
}

const MethodDef kMethods[] = {{"derive", derive},
                              {"split", group_split},
                              {"subgroup", group_subgroup},
                              {"__class_getitem__", class_get_item, MethodDef::kClassMethod}};
const AttributeDef kAttributes[] = {{"message", get_exception_field<kGroupMessage>},
                                    {"exceptions", get_exception_field<kGroupExceptions>}};

// ready() knows one base only.
void add_second_base(Type& type, Type& base) {
  Tuple* old_bases = type.bases;
  Tuple* old_mro = type.mro;
  type.bases = make_tuple({Value(type.base), Value(&base)}).take();
  type.mro = linearize(&type).take();
  base.subclasses.push_back(&type);
  release(Value(old_bases));
  release(Value(old_mro));
  renew_version(&type);
}

}  // namespace

void initialize_exception_groups() {
  BaseExceptionGroupType.flags |= kOwnLayout;
  BaseExceptionGroupType.slots.create = create_group;
  BaseExceptionGroupType.slots.init = init_exception;
  BaseExceptionGroupType.slots.str = group_str;
  ready(BaseExceptionGroupType, "BaseExceptionGroup", &BaseExceptionType, kMethods, kAttributes);
  ready(ExceptionGroupType, "ExceptionGroup", &BaseExceptionGroupType);
  add_second_base(ExceptionGroupType, ExceptionType);
}

}  // namespace corospec::reference
