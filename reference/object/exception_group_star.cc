// The steps of `except*`: what a block takes, and what is raised at the end.
#include <fmt/core.h>

#include <unordered_set>

#include "reference/object/exception_group.h"
#include "reference/object/exception_internal.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

bool is_group(Value exception) { return is_instance(exception, BaseExceptionGroupType); }

// [group.star.group_refused]
void refuse_group(Value kind) {
  if (!is_subtype(kind.as<Type>(), &BaseExceptionGroupType)) return;
  raise_type_error("catching ExceptionGroup with except* is not allowed. Use except instead.");
}

// The exceptions of a group that are no groups, at any depth.
void collect_leaves(Value exception, std::unordered_set<uint64_t>* leaves) {
  if (!is_group(exception)) {
    leaves->insert(exception.bits());
    return;
  }
  RecursionGuard guard(" in collect_exception_group_leaf_ids");
  Value members = exception_field(exception, kGroupExceptions);
  for (Value member : members.as<Tuple>()->values()) collect_leaves(member, leaves);
}

// What was raised again as it came: with `raise` alone, or by no block. [group.raise.again]
// [group.raise.by_name] [group.raise.changed]
bool is_untouched(Value exception, Value original) {
  const auto* one = exception.as<Exception>();
  const auto* other = original.as<Exception>();
  return one->traceback == other->traceback && one->cause == other->cause &&
         one->context == other->context;
}

// The part of the original group that `exceptions` are made of, in its shape. [group.star.left]
// [group.star.left_metadata] [group.star.left_rebuilt]
Ref projection(Value original, const List* exceptions) {
  if (exceptions->size == 0) return {};
  std::unordered_set<uint64_t> leaves;
  for (Value exception : exceptions->values()) collect_leaves(exception, &leaves);
  return group_part(original, [&](Value exception) {
    return !is_group(exception) && leaves.contains(exception.bits());
  });
}

// [group.star.split_called]
GroupParts split_by_method(Value group, Value kinds) {
  Ref parts = call_method(group, intern("split"), {kinds});
  if (!is_tuple(parts)) {
    raise_type_error(fmt::format("{}.split must return a tuple, not {}", type_of(group)->name,
                                 type_of(parts)->name));
  }
  const Tuple* pair = parts.as<Tuple>();
  if (pair->size < 2) {
    raise_type_error(fmt::format("{}.split must return a 2-tuple, got tuple of size {}",
                                 type_of(group)->name, pair->size));
  }
  auto part = [&](int i) { return is_none(pair->items[i]) ? Ref() : Ref(pair->items[i]); };
  return {part(0), part(1)};
}

}  // namespace

void check_except_star(Value kinds) {
  check_except(kinds);  // [group.star.header_type]
  if (!is_tuple(kinds)) return refuse_group(kinds);
  for (Value kind : kinds.as<Tuple>()->values()) refuse_group(kind);
}

GroupParts take_from_group(Value exception, Value kinds) {
  if (!exception_matches(exception, kinds)) {  // [group.star.subclass] [group.star.tuple]
    // [group.star.recursive] [group.star.ephemeral]
    if (is_group(exception)) return split_by_method(exception, kinds);
    return {Ref(), Ref(exception)};  // [group.naked.unmatched]
  }
  if (is_group(exception)) return {Ref(exception), Ref()};  // [group.star.whole]
  // [group.naked.wrapped] [group.naked.base] [group.naked.traceback] [group.suspend.exit_handled]
  return {make_group("", make_tuple({exception})), Ref()};
}

Ref merge_into_group(Value original, const List* results) {
  Handle<List> raised = make_list();
  Handle<List> untouched = make_list();
  for (Value result : results->values()) {
    if (is_none(result)) continue;
    const bool stays = is_group(original) && is_untouched(result, original);
    list_append(stays ? untouched.get() : raised.get(), result);
  }
  // [group.raise.order] [group.suspend.close_with_rest] [group.suspend.stop_iteration]
  if (Ref rest = projection(original, untouched.get())) {
    if (raised->size == 0) return rest;
    list_append(raised.get(), rest);
  }
  if (raised->size == 0) return {};
  // [group.raise.single] [group.raise.new] [group.raise.base] [group.suspend.close]
  // [group.naked.raised_again]
  return raised->size == 1 ? Ref(raised->items[0]) : make_group("", raised);
}

}  // namespace corospec::reference
