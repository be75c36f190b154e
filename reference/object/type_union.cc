#include "reference/object/type_union.h"

#include <string>
#include <vector>

#include "reference/object/container.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/initialize.h"
#include "reference/object/set.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type UnionType;

namespace {

bool can_be_member(Value value) {
  // The type of `type A = ...` is language/.
  const Type* type = type_of(value);
  if (!type->has(kHeapType) && type->name == "TypeAliasType") return true;
  return is_none(value) || is_instance(value, TypeType) || is_instance(value, GenericAliasType) ||
         is_exactly(value, UnionType);
}

// None stands for its type.
void add_members(std::vector<Ref>& members, Value value) {
  if (is_exactly(value, UnionType)) {
    for (Value member : value.as<Union>()->args->values()) add_members(members, member);
    return;
  }
  if (is_none(value)) value = Value(&NoneType);
  for (const Ref& member : members) {
    if (equal(member, value)) return;
  }
  members.emplace_back(value);
}

std::string member_text(Value member) {
  if (member == Value(&NoneType)) return "None";
  if (is_instance(member, TypeType)) return qualified_name(member.as<Type>());
  return repr_utf8(member);
}

Ref union_repr(Value self) {
  std::string text;
  for (Value member : self.as<Union>()->args->values()) {
    text += (text.empty() ? "" : " | ") + member_text(member);
  }
  return make_str(text);
}

Handle<Set> members_as_set(Value self) {
  return to_set(Value(self.as<Union>()->args), FrozenSetType);
}

Ref union_compare(Value left, Value right, CompareOp op) {
  const bool equality = op == CompareOp::kEq || op == CompareOp::kNe;
  if (!equality || !is_exactly(left, UnionType) || !is_exactly(right, UnionType)) {
    return not_implemented();
  }
  return compare(op, members_as_set(left), members_as_set(right));
}

int64_t union_hash(Value self) { return hash(members_as_set(self)); }

Ref union_args(Value self) { return Ref(Value(self.as<Union>()->args)); }

Ref union_parameters(Value self) { return collect_type_parameters(union_args(self)); }

Ref union_get_item(Value self, Value key) {
  Handle<Tuple> chosen =
      substitute_type_parameters(self, union_args(self), union_parameters(self), key);
  Ref result(chosen->items[0]);
  for (int64_t i = 1; i < chosen->size; ++i) {
    result = binary(BinaryOp::kOr, result, chosen->items[i]);
  }
  return result;
}

const AttributeDef kUnionAttributes[] = {{"__args__", union_args},
                                         {"__parameters__", union_parameters}};

Ref union_instancecheck(Value self, Args args) {
  expect_args("__instancecheck__", args, 1, 1);
  return make_bool(isinstance(args[0], self));
}
Ref union_subclasscheck(Value self, Args args) {
  expect_args("__subclasscheck__", args, 1, 1);
  return make_bool(issubclass(args[0], self));
}

const MethodDef kUnionMethods[] = {{"__instancecheck__", union_instancecheck},
                                   {"__subclasscheck__", union_subclasscheck}};

}  // namespace

Ref make_union(Value left, Value right) {
  if (!can_be_member(left) || !can_be_member(right)) return not_implemented();
  std::vector<Ref> members;
  add_members(members, left);
  add_members(members, right);
  if (members.size() == 1) return members.front();
  const std::vector<Value> values(members.begin(), members.end());
  auto* object = allocate<Union>(UnionType);
  object->args = make_tuple(std::span<const Value>(values)).take();
  gc_track(object);
  return Ref::adopt(Value(object));
}

void initialize_unions() {
  Owned<Union, &Union::args>::install(UnionType);
  UnionType.flags &= ~kNoWeakrefs;
  Slots& slots = UnionType.slots;
  slots.repr = union_repr;
  slots.compare = union_compare;
  slots.hash = union_hash;
  slots.get_item = union_get_item;
  slots.binary[static_cast<size_t>(BinaryOp::kOr)] = make_union;
  ready(UnionType, since(14) ? "typing.Union" : "types.UnionType", nullptr,
        std::span(kUnionMethods).first(since(11) ? 0 : 2), kUnionAttributes);
}

}  // namespace corospec::reference
