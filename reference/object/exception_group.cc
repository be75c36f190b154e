// BaseExceptionGroup and ExceptionGroup (PEP 654, since Python 3.11).
#include "reference/object/exception_group.h"

#include <fmt/core.h>

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
#include "reference/object/version.h"

namespace corospec::reference {

Type BaseExceptionGroupType;
Type ExceptionGroupType;

namespace {

Tuple* members(Value group) { return exception_field(group, kGroupExceptions).as<Tuple>(); }

bool is_sequence(Value value) {
  return type_of(value)->slots.get_item && !type_of(value)->has(kDictSubclass);
}

Handle<Tuple> checked_members(Value sequence) {
  // [group.create.not_sequence]
  if (!is_sequence(sequence)) raise_type_error("second argument (exceptions) must be a sequence");
  Handle<Tuple> exceptions = to_tuple(sequence);  // [group.attr.exceptions]
  if (exceptions->size == 0) {                    // [group.create.empty]
    raise_value_error("second argument (exceptions) must be a non-empty sequence");
  }
  for (int64_t i = 0; i < exceptions->size; ++i) {
    if (is_exception(exceptions->items[i])) continue;  // [group.create.items]
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
  // [group.create.chosen]
  if (type == &BaseExceptionGroupType) return plain ? &ExceptionGroupType : type;
  // [group.create.subclass]
  if (plain || !is_subtype(type, &ExceptionType)) return type;
  // [group.create.refused] [group.create.subclass_exception]
  if (type == &ExceptionGroupType) {
    raise_type_error("Cannot nest BaseExceptions in an ExceptionGroup");
  }
  raise_type_error(fmt::format("Cannot nest BaseExceptions in '{}'", type->name));
}

// [group.create.messages]
Ref create_group(Type* type, Args args) {
  if (args.count != 2) {  // [group.create.arguments]
    raise_type_error(fmt::format(
        "BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)", args.count));
  }
  if (!is_str(args[0])) {  // [group.create.message_type]
    raise_type_error(fmt::format("BaseExceptionGroup.__new__() argument 1 must be str, not {}",
                                 type_of(args[0])->name));
  }
  Handle<Tuple> exceptions = checked_members(args[1]);
  // [group.attr.args] [group.text.repr] The arguments stay what they were.
  Ref group = create_exception(fitting_type(type, exceptions.get()), args);
  assign(exception_field(group, kGroupMessage), args[0]);  // [group.attr.message]
  assign(exception_field(group, kGroupExceptions), Value(exceptions));
  return group;
}

// [group.text.str]
Ref group_str(Value self) {
  const int64_t count = members(self)->size;
  return make_str(fmt::format("{} ({} sub-exception{})",
                              utf8(to_str(exception_field(self, kGroupMessage)).get()), count,
                              count == 1 ? "" : "s"));
}

// [group.derive.default]
Ref derive(Value self, Args args) {
  expect_args("derive", args, 1, 1);
  return call(Value(&BaseExceptionGroupType), {exception_field(self, kGroupMessage), args[0]});
}

// --- splitting

using Condition = std::function<bool(Value)>;

bool is_exception_classes(Value value) {
  if (is_exception_class(value)) return true;
  if (!is_tuple(value)) return false;
  for (Value entry : value.as<Tuple>()->values()) {
    if (!is_exception_class(entry)) return false;
  }
  return true;
}

// [group.split.callable] [group.split.callable_refused] Until 3.12 only what `def` and `lambda`
// make is called; the type is language/function.h's.
bool is_condition(Value value) {
  if (!since(13)) return type_of(value)->name == "function";
  return !is_instance(value, TypeType) && is_callable(value);
}

Condition condition_from(Value value) {
  if (is_exception_classes(value)) {  // [group.split.type] [group.split.tuple]
    return [value](Value exception) { return exception_matches(exception, value); };
  }
  if (is_condition(value)) {  // [group.split.function]
    return [value](Value exception) { return truth(call(value, {exception})); };
  }
  // [group.split.refused]
  raise_type_error(
      since(13) ? "expected an exception type, a tuple of exception types, or a callable (other "
                  "than a class)"
                : "expected a function, exception type or tuple of exception types");
}

// [group.split.notes]
void copy_notes(Value from, Value to) {
  Ref notes = find_attribute(from, names::dunder_notes);
  if (notes && is_sequence(notes)) set_attribute(to, names::dunder_notes, to_list(notes));
}

// A group like `self` of other exceptions; null when there are none. [group.derive.called]
Ref derived(Value self, const std::vector<Ref>& exceptions) {
  // [group.split.trivial] [group.split.empty_nested]
  if (exceptions.empty()) return {};
  Handle<List> list = make_list();
  for (const Ref& exception : exceptions) list_append(list.get(), exception.get());
  Ref group = call_method(self, intern("derive"), {Value(list)});
  if (!is_instance(group, BaseExceptionGroupType)) {  // [group.derive.refused]
    raise_type_error("derive must return an instance of BaseExceptionGroup");
  }
  // [group.split.metadata] [group.derive.metadata] [group.derive.own_constructor] And no more than
  // that: [group.split.attributes]
  const auto* original = self.as<Exception>();
  assign(group.as<Exception>()->traceback, original->traceback);
  assign(group.as<Exception>()->context, original->context);
  set_cause(group, original->cause);  // [group.split.suppressed_context]
  copy_notes(self, group);
  return group;
}

// Of the rest nothing is built when nobody asks for it, which derive() shows:
// [group.derive.in_subgroup].
GroupParts split(Value exception, const Condition& condition, bool with_rest) {
  // [group.split.groups_asked] [group.split.same] [group.split.condition_raises]
  if (condition(exception)) return {Ref(exception), Ref()};
  if (!is_instance(exception, BaseExceptionGroupType)) return {Ref(), Ref(exception)};
  RecursionGuard guard(" in exceptiongroup_split_recursive");
  std::vector<Ref> matching;
  std::vector<Ref> others;
  Handle<Tuple> exceptions(members(exception));
  for (Value member : exceptions->values()) {
    GroupParts parts = split(member, condition, with_rest);
    if (parts.match) matching.push_back(parts.match);
    if (parts.rest) others.push_back(parts.rest);
  }
  // [group.split.original] [group.split.structure] [group.split.rebuilt] Two new groups, be it that
  // all members or none are in one of them.
  Ref match = derived(exception, matching);  // [group.derive.order]
  return {std::move(match), with_rest ? derived(exception, others) : Ref()};
}

Ref or_none(const Ref& value) { return value ? value : make_none(); }

Ref group_split(Value self, Args args) {
  expect_args("split", args, 1, 1);
  GroupParts parts = split(self, condition_from(args[0]), true);
  return make_tuple({or_none(parts.match), or_none(parts.rest)});  // [group.split.pair]
}

// [group.subgroup.match] [group.subgroup.none]
Ref group_subgroup(Value self, Args args) {
  expect_args("subgroup", args, 1, 1);
  return or_none(split(self, condition_from(args[0]), false).match);
}

const MethodDef kMethods[] = {{"derive", derive},
                              {"split", group_split},
                              {"subgroup", group_subgroup},
                              // [group.type.generic]
                              {"__class_getitem__", class_get_item, MethodDef::kClassMethod}};
// [group.attr.read_only]
const AttributeDef kAttributes[] = {{"message", get_exception_field<kGroupMessage>},
                                    {"exceptions", get_exception_field<kGroupExceptions>}};

}  // namespace

Ref group_part(Value exception, const Condition& condition) {
  return split(exception, condition, false).match;
}

Ref make_group(std::string_view message, Value exceptions) {
  return call(Value(&BaseExceptionGroupType), {make_str(message), exceptions});
}

// [group.type.hierarchy] [group.type.except_exception]
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
