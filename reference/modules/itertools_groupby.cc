// itertools.groupby: consecutive items with equal keys. The groups share the one iterator below, so
// a group is dead once groupby has been advanced.
#include "reference/modules/define.h"
#include "reference/modules/itertools_internal.h"
#include "reference/object/gc.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Type GroupByType, GrouperType;

struct GroupBy : Object {
  Value iterator;
  Value key_function;     // null: the items themselves
  Value target_key;       // of the group handed out last; null: none yet
  Value current_key;      // of the item read last; null: none yet
  Value current_value;    // null: handed out already
  Object* current_group;  // borrowed: the only group that is alive
};

struct Grouper : Object {
  GroupBy* parent;
  Value target_key;
};

Ref groupby_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"iterable", "key"};
  Value given[2];
  parse_args("groupby", args, kNames, 1, given);
  Ref iterator = iterate(given[0]);
  auto* groupby = allocate<GroupBy>(*type);
  groupby->iterator = iterator.take();
  if (given[1] && !is_none(given[1])) groupby->key_function = Ref(given[1]).take();
  gc_track(groupby);
  return Ref::adopt(Value(groupby));
}

// Reads one item and its key. False: there is none left.
bool read_item(GroupBy* groupby) {
  Ref iterator(groupby->iterator);
  // [tools.groupby.shared] For groupby and for its groups.
  Outcome outcome = next(iterator);
  if (exhausted(outcome)) return false;
  Ref item = outcome.take();
  // [tools.groupby.key]
  Ref key = groupby->key_function ? call(Ref(groupby->key_function), {item.get()}) : item;
  assign(groupby->current_value, std::move(item));
  assign(groupby->current_key, std::move(key));
  return true;
}

bool stands_at_next_group(const GroupBy* groupby) {
  if (!groupby->current_key) return false;
  if (!groupby->target_key) return true;
  Ref target(groupby->target_key);
  Ref current(groupby->current_key);
  return !equal(target, current);
}

Ref make_group(GroupBy* groupby) {
  auto* group = allocate<Grouper>(GrouperType);
  group->parent = Ref(Value(groupby)).take().as<GroupBy>();
  group->target_key = Ref(groupby->target_key).take();
  gc_track(group);
  groupby->current_group = group;
  return Ref::adopt(Value(group));
}

Outcome groupby_next(Value self) {
  auto* groupby = self.as<GroupBy>();
  return catching([&] {
    groupby->current_group = nullptr;  // [tools.groupby.gone]
    // [tools.groupby.skipped]
    while (!stands_at_next_group(groupby)) {
      if (!read_item(groupby)) return end_of_iteration();
    }
    assign(groupby->target_key, groupby->current_key);
    Ref group = make_group(groupby);
    // [tools.groupby.values]
    return Outcome::yielded(make_pair(Ref(groupby->current_key), std::move(group)));
  });
}

Outcome grouper_next(Value self) {
  auto* group = self.as<Grouper>();
  auto* groupby = group->parent;
  return catching([&] {
    // [tools.groupby.gone_last] Until 3.6 the keys alone decide.
    if (groupby->current_group != group && since(7)) return end_of_iteration();
    if (!groupby->current_value && !read_item(groupby)) return end_of_iteration();
    Ref target(group->target_key);
    Ref current(groupby->current_key);
    // [tools.groupby.reads_ahead] The item stays in current_value.
    if (!equal(target, current)) return end_of_iteration();
    Ref item = Ref::adopt(groupby->current_value);
    groupby->current_value = Value();
    drop(groupby->current_key);
    return Outcome::yielded(std::move(item));
  });
}

void grouper_destroy(Object* object) noexcept {
  auto* group = static_cast<Grouper*>(object);
  if (group->parent && group->parent->current_group == group)
    group->parent->current_group = nullptr;
  Owned<Grouper, &Grouper::parent, &Grouper::target_key>::destroy(object);
}

void prepare_types() {
  prepare_iterator<GroupBy, &GroupBy::iterator, &GroupBy::key_function, &GroupBy::target_key,
                   &GroupBy::current_key, &GroupBy::current_value>(GroupByType, groupby_create,
                                                                   groupby_next);
  ready_iterator(GroupByType, "itertools.groupby");
  prepare_iterator<Grouper, &Grouper::parent, &Grouper::target_key>(GrouperType, nullptr,
                                                                    grouper_next);
  GrouperType.flags &= ~kSubclassable;
  GrouperType.slots.destroy = grouper_destroy;
  ready_iterator(GrouperType, "itertools._grouper");
}

}  // namespace

void define_groupby(Module* module) {
  once(prepare_types);
  define_type(module, GroupByType);
  define_type(module, GrouperType);
}

}  // namespace corospec::reference
