// The type `int`: slots, methods, attributes.
#include <array>
#include <utility>

#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/format_spec.h"
#include "reference/object/initialize.h"
#include "reference/object/int.h"
#include "reference/object/int_bytes.h"
#include "reference/object/int_internal.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type IntType;

namespace {

void int_destroy(Object* object) noexcept {
  Int* self = static_cast<Int*>(object);
  if (self->dict) release(reinterpret_cast<Object*>(self->dict));
  mpz_clear(self->number);
  free_object(object);
}

template <BinaryOp op>
Ref binary_slot(Value left, Value right) {
  if (!is_int(left) || !is_int(right)) return not_implemented();
  return int_binary(op, left, right);
}

template <size_t... index>
void fill_binary(Slots& slots, std::index_sequence<index...>) {
  ((slots.binary[index] = binary_slot<static_cast<BinaryOp>(index)>), ...);
}

Ref power3(Value base, Value exponent, Value modulus) {
  if (!is_int(base) || !is_int(exponent)) return not_implemented();
  if (!modulus || is_none(modulus)) return int_binary(BinaryOp::kPower, base, exponent);
  if (!is_int(modulus)) return not_implemented();
  return int_power_modulo(base, exponent, modulus);
}

Ref positive(Value self) { return plain_int(self); }

Ref negative(Value self) { return int_binary(BinaryOp::kSubtract, Value::small(0), self); }

Ref absolute(Value self) { return int_sign(self) < 0 ? negative(self) : positive(self); }

Ref invert(Value self) { return int_binary(BinaryOp::kSubtract, Value::small(-1), self); }

Ref to_float(Value self) { return make_float(int_to_double(self)); }

bool int_truth(Value self) { return int_sign(self) != 0; }

Ref int_repr_slot(Value self) { return make_str(int_repr(self)); }

Ref int_compare_slot(Value left, Value right, CompareOp op) {
  if (!is_int(left) || !is_int(right)) return not_implemented();
  return make_bool(int_compare(op, left, right));
}

// --- methods

Ref plain_method(const char* name, Value self, Args args) {
  expect_args(name, args, 0, 0);
  return plain_int(self);
}
Ref conjugate(Value self, Args args) { return plain_method("int.conjugate", self, args); }
Ref trunc(Value self, Args args) { return plain_method("int.__trunc__", self, args); }
Ref floor(Value self, Args args) { return plain_method("int.__floor__", self, args); }
Ref ceil(Value self, Args args) { return plain_method("int.__ceil__", self, args); }

Ref bit_length(Value self, Args args) {
  expect_args("int.bit_length", args, 0, 0);
  if (int_sign(self) == 0) return make_int(int64_t{0});
  return make_int_unsigned(mpz_sizeinbase(MpzView(self), 2));
}

Ref bit_count(Value self, Args args) {
  expect_args("int.bit_count", args, 0, 0);
  Mpz magnitude;
  mpz_abs(magnitude, MpzView(self));
  return make_int_unsigned(mpz_popcount(magnitude));
}

Ref is_integer(Value, Args args) {
  expect_args("int.is_integer", args, 0, 0);
  return make_bool(true);
}

Ref as_integer_ratio(Value self, Args args) {
  expect_args("int.as_integer_ratio", args, 0, 0);
  return make_tuple({plain_int(self).get(), Value::small(1)});
}

Ref round(Value self, Args args) {
  expect_args("__round__", args, 0, 1);
  if (args.count == 0 || is_none(args[0])) return plain_int(self);
  return int_round(self, unary(UnaryOp::kIndex, args[0]));
}

Ref format(Value self, Args args) {
  expect_args("int.__format__", args, 1, 1);
  return format_int(self, expect_format_spec(args[0]));
}

Ref new_arguments(Value self, Args args) {
  expect_args("int.__getnewargs__", args, 0, 0);
  return make_tuple({plain_int(self).get()});
}

Ref real(Value self) { return plain_int(self); }
Ref zero(Value) { return make_int(int64_t{0}); }
Ref one(Value) { return make_int(int64_t{1}); }

constexpr AttributeDef kAttributes[] = {
    {"real", real}, {"imag", zero}, {"numerator", real}, {"denominator", one}};

std::vector<MethodDef> methods() {
  std::vector<MethodDef> all = {
      {"conjugate", conjugate},   {"bit_length", bit_length},
      {"to_bytes", int_to_bytes}, {"from_bytes", int_from_bytes, MethodDef::kClassMethod},
      {"__trunc__", trunc},       {"__floor__", floor},
      {"__ceil__", ceil},         {"__round__", round},
      {"__format__", format},     {"__getnewargs__", new_arguments},
  };
  if (since(8)) all.push_back({"as_integer_ratio", as_integer_ratio});
  if (since(10)) all.push_back({"bit_count", bit_count});
  if (since(12)) all.push_back({"is_integer", is_integer});
  return all;
}

void fill_unary(Slots& slots) {
  auto set = [&slots](UnaryOp op, Ref (*function)(Value)) {
    slots.unary[static_cast<size_t>(op)] = function;
  };
  set(UnaryOp::kNegative, negative);
  set(UnaryOp::kPositive, positive);
  set(UnaryOp::kInvert, invert);
  set(UnaryOp::kAbsolute, absolute);
  set(UnaryOp::kInt, positive);
  set(UnaryOp::kFloat, to_float);
  set(UnaryOp::kIndex, positive);
}

}  // namespace

void initialize_int() {
  IntType.flags = kSubclassable | kIntSubclass | kNoWeakrefs | kMatchesSelf;
  IntType.instance_size = sizeof(Int);
  IntType.dict_offset = dict_offset_of<Int>();
  Slots& slots = IntType.slots;
  slots.destroy = int_destroy;
  slots.create = int_create;
  slots.repr = int_repr_slot;
  slots.hash = int_hash;
  slots.compare = int_compare_slot;
  slots.truth = int_truth;
  fill_binary(slots, std::make_index_sequence<kBinaryOps>());
  slots.binary[static_cast<size_t>(BinaryOp::kMatMultiply)] = nullptr;
  slots.power3 = power3;
  fill_unary(slots);
  static const std::vector<MethodDef> all = methods();
  ready(IntType, "int", nullptr, all, kAttributes);
  initialize_bool();
}

}  // namespace corospec::reference
