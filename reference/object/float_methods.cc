// The type `float`: slots, methods, attributes.
#include <cmath>
#include <utility>

#include "reference/object/bytes.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/float_text.h"
#include "reference/object/format_spec.h"
#include "reference/object/initialize.h"
#include "reference/object/int.h"
#include "reference/object/int_internal.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/str_unicode.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type FloatType;

namespace {

double number_of(Value self) { return self.as<Float>()->number; }

void float_destroy(Object* object) noexcept {
  Float* self = static_cast<Float*>(object);
  if (self->dict) release(reinterpret_cast<Object*>(self->dict));
  free_object(object);
}

// False: not a number that float arithmetic knows.
bool operand(Value value, double* out) {
  if (is_float(value)) {
    *out = number_of(value);
  } else if (is_int(value)) {
    *out = int_to_double(value);
  } else {
    return false;
  }
  return true;
}

template <BinaryOp op>
Ref binary_slot(Value left, Value right) {
  double a, b;
  if (!operand(left, &a) || !operand(right, &b)) return not_implemented();
  return float_binary(op, a, b);
}

template <size_t... index>
void fill_binary(Slots& slots, std::index_sequence<index...>) {
  ((slots.binary[index] = binary_slot<static_cast<BinaryOp>(index)>), ...);
}

Ref power3(Value base, Value exponent, Value modulus) {
  if (modulus && !is_none(modulus)) {
    raise_type_error("pow() 3rd argument not allowed unless all arguments are integers");
  }
  return binary_slot<BinaryOp::kPower>(base, exponent);
}

// The order of a finite float and an int, exactly.
int compare_with_int(double number, Value integer) {
  constexpr double kExact = 9007199254740992.0;  // 2**53
  int64_t small;
  if (int_to_int64(integer, &small) && std::fabs(static_cast<double>(small)) < kExact) {
    double other = static_cast<double>(small);
    return (number > other) - (number < other);
  }
  return -mpz_cmp_d(MpzView(integer), number);
}

template <class T>
bool holds(CompareOp op, T left, T right) {
  switch (op) {
    case CompareOp::kLt:
      return left < right;
    case CompareOp::kLe:
      return left <= right;
    case CompareOp::kEq:
      return left == right;
    case CompareOp::kNe:
      return left != right;
    case CompareOp::kGt:
      return left > right;
    case CompareOp::kGe:
      return left >= right;
  }
  return false;
}

Ref float_compare(Value left, Value right, CompareOp op) {
  double a = number_of(left);
  if (is_float(right)) return make_bool(holds(op, a, number_of(right)));
  if (!is_int(right)) return not_implemented();
  if (std::isnan(a)) return make_bool(op == CompareOp::kNe);
  return make_bool(holds(op, compare_with_int(a, right), 0));
}

int64_t float_hash_slot(Value self) {
  double number = number_of(self);
  // Since 3.10 every NaN object has a hash of its own.
  if (std::isnan(number) && since(10)) return static_cast<int64_t>(self.bits() >> 4);
  return float_hash(number);
}

Ref float_repr_slot(Value self) { return make_str(float_repr(number_of(self))); }
bool float_truth(Value self) { return number_of(self) != 0.0; }
Ref negative(Value self) { return make_float(-number_of(self)); }
Ref absolute(Value self) { return make_float(std::fabs(number_of(self))); }
Ref to_int(Value self) { return make_int(number_of(self)); }

Ref plain_float(Value self) {
  return is_exactly(self, FloatType) ? Ref(self) : make_float(number_of(self));
}

// --- float(x)

double parse_or_raise(Value value, std::string_view text) {
  double number;
  if (parse_float(text, &number)) return number;
  std::string shown = !since(8) && is_str(value) && text.empty() ? "" : repr_utf8(value);
  raise_value_error("could not convert string to float: " + shown);
}

double to_double(Value value) {
  if (is_str(value)) return parse_or_raise(value, ascii_number_text(value.as<Str>()));
  const Slots& slots = type_of(value)->slots;
  if (auto convert = slots.unary[static_cast<size_t>(UnaryOp::kFloat)]) {
    Ref number = convert(value);
    if (is_float(number)) return number_of(number);
    raise_type_error(type_of(value)->name + ".__float__ returned non-float (type " +
                     type_of(number)->name + ")");
  }
  if (since(8) && slots.unary[static_cast<size_t>(UnaryOp::kIndex)]) {
    return int_to_double(unary(UnaryOp::kIndex, value));
  }
  if (is_bytes(value) || is_instance(value, ByteArrayType)) {
    return parse_or_raise(value, bytes_like(value));
  }
  raise_type_error("float() argument must be a string or a " +
                   std::string(since(10) ? "real " : "") + "number, not '" + type_of(value)->name +
                   "'");
}

Ref float_instance(Type* type, double number) {
  Float* object = static_cast<Float*>(allocate_object(type, type->instance_size));
  object->number = number;
  return Ref::adopt(object);
}

Ref float_create(Type* type, Args args) {
  Value given[1];
  if (since(7)) {
    expect_args("float", args, 0, 1);
    if (args.count == 1) given[0] = args[0];
  } else {
    static constexpr const char* kNames[] = {"x"};
    parse_args("float", args, kNames, 0, given);
  }
  if (!given[0]) return float_instance(type, 0.0);
  if (type == &FloatType && is_exactly(given[0], FloatType)) return Ref(given[0]);
  return float_instance(type, to_double(given[0]));
}

// --- methods

Ref conjugate(Value self, Args args) {
  expect_args("float.conjugate", args, 0, 0);
  return plain_float(self);
}

Ref trunc(Value self, Args args) {
  expect_args("float.__trunc__", args, 0, 0);
  return make_int(number_of(self));
}

Ref floor(Value self, Args args) {
  expect_args("float.__floor__", args, 0, 0);
  return make_int(std::floor(number_of(self)));
}

Ref ceil(Value self, Args args) {
  expect_args("float.__ceil__", args, 0, 0);
  return make_int(std::ceil(number_of(self)));
}

Ref round(Value self, Args args) {
  expect_args("__round__", args, 0, 1);
  double number = number_of(self);
  if (args.count == 0 || is_none(args[0])) return make_int(std::nearbyint(number));
  return make_float(float_round(number, index_clamped(args[0])));
}

Ref is_integer(Value self, Args args) {
  expect_args("float.is_integer", args, 0, 0);
  double number = number_of(self);
  return make_bool(std::isfinite(number) && number == std::floor(number));
}

Ref as_integer_ratio(Value self, Args args) {
  expect_args("float.as_integer_ratio", args, 0, 0);
  double number = number_of(self);
  if (std::isnan(number)) raise_value_error("cannot convert NaN to integer ratio");
  if (std::isinf(number)) raise(OverflowErrorType, "cannot convert Infinity to integer ratio");
  int exponent;
  double mantissa = std::frexp(number, &exponent);
  Mpz numerator, denominator(1);
  mpz_set_d(numerator, std::ldexp(mantissa, 53));
  exponent -= 53;
  if (exponent > 0) mpz_mul_2exp(numerator, numerator, exponent);
  if (exponent < 0 && number != 0.0) {
    mp_bitcnt_t common = std::min<mp_bitcnt_t>(mpz_scan1(numerator, 0), -exponent);
    mpz_tdiv_q_2exp(numerator, numerator, common);
    mpz_mul_2exp(denominator, denominator, -exponent - common);
  }
  Ref first = make_int(std::move(numerator));
  Ref second = make_int(std::move(denominator));
  return make_tuple({first.get(), second.get()});
}

Ref hex(Value self, Args args) {
  expect_args("float.hex", args, 0, 0);
  return make_str(float_hex(number_of(self)));
}

Ref from_hex(Value type, Args args) {
  expect_args("float.fromhex", args, 1, 1);
  if (!is_str(args[0])) raise_type_error("bad argument type for built-in operation");
  Ref number = make_float(float_from_hex(ascii_number_text(args[0].as<Str>())));
  return type == Value(&FloatType) ? number : call(type, {number.get()});
}

Ref from_number(Value type, Args args) {
  expect_args("float.from_number", args, 1, 1);
  if (is_str(args[0]) || is_bytes(args[0]) || is_instance(args[0], ByteArrayType)) {
    raise_type_error("must be real number, not " + type_of(args[0])->name);
  }
  Ref number = make_float(as_double(args[0]));
  return type == Value(&FloatType) ? number : call(type, {number.get()});
}

Ref get_format(Value, Args args) {
  expect_args("float.__getformat__", args, 1, 1);
  return make_str("IEEE, little-endian");
}

Ref format(Value self, Args args) {
  expect_args("float.__format__", args, 1, 1);
  return format_float(self, expect_format_spec(args[0]));
}

Ref new_arguments(Value self, Args args) {
  expect_args("float.__getnewargs__", args, 0, 0);
  return make_tuple({plain_float(self).get()});
}

Ref zero(Value) { return make_float(0.0); }

constexpr AttributeDef kAttributes[] = {{"real", plain_float}, {"imag", zero}};

std::vector<MethodDef> methods() {
  std::vector<MethodDef> all = {
      {"conjugate", conjugate},
      {"__trunc__", trunc},
      {"__round__", round},
      {"as_integer_ratio", as_integer_ratio},
      {"fromhex", from_hex, MethodDef::kClassMethod},
      {"hex", hex},
      {"is_integer", is_integer},
      {"__getnewargs__", new_arguments},
      {"__getformat__", get_format, MethodDef::kClassMethod},
      {"__format__", format},
  };
  if (since(9)) all.insert(all.end(), {{"__floor__", floor}, {"__ceil__", ceil}});
  if (since(14)) all.push_back({"from_number", from_number, MethodDef::kClassMethod});
  return all;
}

}  // namespace

void initialize_float() {
  FloatType.flags = kSubclassable | kFloatSubclass | kNoWeakrefs | kMatchesSelf;
  FloatType.instance_size = sizeof(Float);
  FloatType.dict_offset = dict_offset_of<Float>();
  Slots& slots = FloatType.slots;
  slots.destroy = float_destroy;
  slots.create = float_create;
  slots.repr = float_repr_slot;
  slots.hash = float_hash_slot;
  slots.compare = float_compare;
  slots.truth = float_truth;
  fill_binary(slots, std::make_index_sequence<kBinaryOps>());
  for (BinaryOp op : {BinaryOp::kMatMultiply, BinaryOp::kLeftShift, BinaryOp::kRightShift,
                      BinaryOp::kAnd, BinaryOp::kXor, BinaryOp::kOr}) {
    slots.binary[static_cast<size_t>(op)] = nullptr;
  }
  slots.power3 = power3;
  slots.unary[static_cast<size_t>(UnaryOp::kNegative)] = negative;
  slots.unary[static_cast<size_t>(UnaryOp::kPositive)] = plain_float;
  slots.unary[static_cast<size_t>(UnaryOp::kAbsolute)] = absolute;
  slots.unary[static_cast<size_t>(UnaryOp::kInt)] = to_int;
  slots.unary[static_cast<size_t>(UnaryOp::kFloat)] = plain_float;
  static const std::vector<MethodDef> all = methods();
  ready(FloatType, "float", nullptr, all, kAttributes);
}

}  // namespace corospec::reference
