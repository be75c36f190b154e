// The type `bool`: two objects, a subclass of int.
#include "reference/object/int.h"
#include "reference/object/int_internal.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Out of reach of any balanced counting.
constexpr uint32_t kImmortal = 1u << 30;

Ref bool_create(Type*, Args args) {
  if (!since(7)) {
    static constexpr const char* kNames[] = {"x"};
    Value given[1];
    parse_args("bool", args, kNames, 0, given);
    return make_bool(given[0] && truth(given[0]));
  }
  expect_args("bool", args, 0, 1);
  return make_bool(args.count == 1 && truth(args[0]));
}

Ref bool_repr(Value self) { return Ref(Value(intern(self == boolean(true) ? "True" : "False"))); }

template <BinaryOp op>
Ref logical(Value left, Value right) {
  bool both = is_exactly(left, BoolType) && is_exactly(right, BoolType);
  if (!both) return IntType.slots.binary[static_cast<size_t>(op)](left, right);
  bool a = left == boolean(true), b = right == boolean(true);
  if (op == BinaryOp::kAnd) return make_bool(a && b);
  if (op == BinaryOp::kOr) return make_bool(a || b);
  return make_bool(a != b);
}

void never_destroyed(Object* object) noexcept { object->refcount = kImmortal; }

}  // namespace

Type BoolType;
Bool TrueObject{{kImmortal, 0, 0, 0, 0, 0, &BoolType}};
Bool FalseObject{{kImmortal, 0, 0, 0, 0, 0, &BoolType}};

void initialize_bool() {
  // The layout of int is inherited by name only: everything asks for bool before it reads an Int.
  BoolType.slots.destroy = never_destroyed;
  BoolType.flags = kIntSubclass | kNoWeakrefs;
  BoolType.instance_size = sizeof(Int);
  BoolType.slots.create = bool_create;
  BoolType.slots.repr = bool_repr;
  BoolType.slots.binary[static_cast<size_t>(BinaryOp::kAnd)] = logical<BinaryOp::kAnd>;
  BoolType.slots.binary[static_cast<size_t>(BinaryOp::kOr)] = logical<BinaryOp::kOr>;
  BoolType.slots.binary[static_cast<size_t>(BinaryOp::kXor)] = logical<BinaryOp::kXor>;
  ready(BoolType, "bool", &IntType);
}

}  // namespace corospec::reference
