// The type `complex`: slots, methods, attributes.
#include <cmath>

#include "reference/object/complex.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/format_spec.h"
#include "reference/object/initialize.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/str_unicode.h"
#include "reference/object/tuple.h"
#include "reference/object/type_slots.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type ComplexType;

namespace {

ComplexNumber number_of(Value self) { return self.as<Complex>()->number; }

void complex_destroy(Object* object) noexcept {
  Complex* self = static_cast<Complex*>(object);
  if (self->dict) release(reinterpret_cast<Object*>(self->dict));
  free_object(object);
}

// --- arithmetic

// A number on one side of an operator. Since 3.14 a real one has no imaginary part, not even the
// sign of one.
struct Operand {
  ComplexNumber number;
  bool real;
};

// False: not a number that complex arithmetic knows.
bool operand(Value value, Operand* out) {
  if (is_complex(value)) {
    *out = {number_of(value), false};
  } else if (is_float(value)) {
    *out = {{value.as<Float>()->number, 0.0}, since(14)};
  } else if (is_int(value)) {
    *out = {{int_to_double(value), 0.0}, since(14)};
  } else {
    return false;
  }
  return true;
}

ComplexNumber add(const Operand& left, const Operand& right) {
  const double real = left.number.real + right.number.real;
  if (left.real) return {real, right.number.imag};
  if (right.real) return {real, left.number.imag};
  return {real, left.number.imag + right.number.imag};
}

ComplexNumber subtract(const Operand& left, const Operand& right) {
  const double real = left.number.real - right.number.real;
  if (left.real) return {real, -right.number.imag};
  if (right.real) return {real, left.number.imag};
  return {real, left.number.imag - right.number.imag};
}

// An infinite factor stays infinite in every direction since 3.14; the parts alone give NaN.
ComplexNumber multiply(const Operand& left, const Operand& right) {
  const ComplexNumber a = left.number, b = right.number;
  if (left.real) return {a.real * b.real, a.real * b.imag};
  if (right.real) return {a.real * b.real, a.imag * b.real};
  const ComplexNumber product{a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
  if (since(14) && std::isnan(product.real) && std::isnan(product.imag)) {
    throw NotSupported("products of complex numbers that are not finite");
  }
  return product;
}

ComplexNumber divide(const Operand& left, const Operand& right) {
  const ComplexNumber b = right.number;
  // What is taken from this zero has its sign turned, nothing else.
  const ComplexNumber a{left.number.real, left.real ? -0.0 : left.number.imag};
  if (right.real && b.real != 0.0) return {a.real / b.real, a.imag / b.real};
  const ComplexNumber quotient = complex_divide(a, b);
  if (since(14) && std::isnan(quotient.real) && std::isnan(quotient.imag)) {
    throw NotSupported("quotients of complex numbers that are not finite");
  }
  return quotient;
}

ComplexNumber power(const Operand& left, const Operand& right) {
  return complex_power(left.number, right.number);
}

template <ComplexNumber (*operation)(const Operand&, const Operand&)>
Ref binary_slot(Value left, Value right) {
  Operand a, b;
  if (!operand(left, &a) || !operand(right, &b)) return not_implemented();
  return make_complex(operation(a, b));
}

// Until 3.9 the operators exist and always fail.
Ref no_floor(Value, Value) { raise_type_error("can't take floor of complex number."); }
Ref no_rest(Value, Value) { raise_type_error("can't mod complex numbers."); }
Ref no_int(Value) { raise_type_error("can't convert complex to int"); }
Ref no_float(Value) { raise_type_error("can't convert complex to float"); }

Ref power3(Value base, Value exponent, Value modulus) {
  if (modulus && !is_none(modulus)) raise_value_error("complex modulo");
  return binary_slot<power>(base, exponent);
}

Ref complex_compare(Value left, Value right, CompareOp op) {
  if (op != CompareOp::kEq && op != CompareOp::kNe) return not_implemented();
  const ComplexNumber a = number_of(left);
  bool same;
  if (is_complex(right)) {
    const ComplexNumber b = number_of(right);
    same = a.real == b.real && a.imag == b.imag;
  } else if (is_float(right) || is_int(right)) {
    same = a.imag == 0.0 && equal(make_float(a.real), right);
  } else {
    return not_implemented();
  }
  return make_bool(same == (op == CompareOp::kEq));
}

int64_t complex_hash(Value self) {
  constexpr uint64_t kImaginaryFactor = 1000003;
  const ComplexNumber number = number_of(self);
  const Ref real = make_float(number.real), imag = make_float(number.imag);
  const auto combined = static_cast<int64_t>(static_cast<uint64_t>(hash(real)) +
                                             kImaginaryFactor * static_cast<uint64_t>(hash(imag)));
  return combined == -1 ? -2 : combined;
}

Ref complex_repr_slot(Value self) { return make_str(complex_repr(number_of(self))); }
bool complex_truth(Value self) {
  return number_of(self).real != 0.0 || number_of(self).imag != 0.0;
}
Ref negative(Value self) { return make_complex({-number_of(self).real, -number_of(self).imag}); }
Ref plain_complex(Value self) {
  return is_exactly(self, ComplexType) ? Ref(self) : make_complex(number_of(self));
}
Ref absolute(Value self) {
  const ComplexNumber number = number_of(self);
  const double result = std::hypot(number.real, number.imag);
  if (std::isinf(result) && std::isfinite(number.real) && std::isfinite(number.imag)) {
    raise(OverflowErrorType, "absolute value too large");
  }
  return make_float(result);
}

// --- complex(real, imag)

Ref complex_instance(Type* type, ComplexNumber number) {
  auto* object = static_cast<Complex*>(allocate_object(type, type->instance_size));
  object->number = number;
  return Ref::adopt(object);
}

ComplexNumber parse_or_raise(Value text) {
  ComplexNumber number;
  if (parse_complex(ascii_number_text(text.as<Str>()), &number)) return number;
  raise_value_error("complex() arg is a malformed string");
}

bool is_real_number(Value value) {
  const Slots& slots = type_of(value)->slots;
  return slots.unary[static_cast<size_t>(UnaryOp::kFloat)] ||
         (since(8) && slots.unary[static_cast<size_t>(UnaryOp::kIndex)]);
}

// What __complex__() gives; null: there is no such method.
Ref converted(Value value) {
  if (is_exactly(value, ComplexType)) return Ref(value);
  Ref result = call_special(value, intern("__complex__"));
  if (result && !is_complex(result)) {
    raise_type_error("__complex__ should return a complex object");
  }
  if (!result && is_complex(value)) return Ref(value);
  return result;
}

[[noreturn]] void refuse_argument(Value value, bool second) {
  const std::string name = type_of(value)->name;
  if (since(14)) {
    raise_type_error("complex() argument " +
                     std::string(second ? "'imag' must be a real number, not "
                                        : "must be a string or a number, not ") +
                     name);
  }
  raise_type_error(std::string("complex() ") + (second ? "second" : "first") +
                   " argument must be a " + (second ? "" : "string or a ") + "number, not '" +
                   name + "'");
}

ComplexNumber real_or_complex(Value value, bool second) {
  if (const Ref whole = second ? (is_complex(value) ? Ref(value) : Ref()) : converted(value)) {
    return number_of(whole);
  }
  if (!is_real_number(value)) refuse_argument(value, second);
  return {as_double(value), 0.0};
}

void warn_of_complex_part(Value value, const char* name) {
  if (!since(14) || !is_complex(value) || !runtime_hooks.warn) return;
  const std::string text = std::string("complex() argument '") + name +
                           "' must be a real number, not " + type_of(value)->name;
  runtime_hooks.warn(DeprecationWarningType, text.c_str());
}

ComplexNumber from_parts(Value real, Value imag) {
  if (imag && is_str(imag)) raise_type_error("complex() second arg can't be a string");
  const ComplexNumber a = real ? real_or_complex(real, false) : ComplexNumber{0.0, 0.0};
  if (!imag) return a;
  if (real) warn_of_complex_part(real, "real");
  warn_of_complex_part(imag, "imag");
  const ComplexNumber b = real_or_complex(imag, true);
  // real + imag * 1j, whatever they are; no part that is missing changes the sign of a zero.
  const double sum = is_complex(imag) ? a.real - b.imag : a.real;
  return {sum, real && is_complex(real) ? b.real + a.imag : b.real};
}

Ref complex_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"real", "imag"};
  Value given[2];
  parse_args("complex", args, kNames, 0, given);
  const Value real = given[0];
  if (real && is_str(real)) {
    if (given[1]) raise_type_error("complex() can't take second arg if first is a string");
    return complex_instance(type, parse_or_raise(real));
  }
  if (type == &ComplexType && real && !given[1] && is_exactly(real, ComplexType)) return Ref(real);
  return complex_instance(type, from_parts(real, given[1]));
}

// --- methods

Ref conjugate(Value self, Args args) {
  expect_args("complex.conjugate", args, 0, 0);
  return make_complex({number_of(self).real, -number_of(self).imag});
}

Ref itself(Value self, Args args) {
  expect_args("complex.__complex__", args, 0, 0);
  return plain_complex(self);
}

Ref new_arguments(Value self, Args args) {
  expect_args("complex.__getnewargs__", args, 0, 0);
  const Ref real = make_float(number_of(self).real), imag = make_float(number_of(self).imag);
  return make_tuple({real.get(), imag.get()});
}

Ref format(Value self, Args args) {
  expect_args("complex.__format__", args, 1, 1);
  if (!is_str(args[0])) raise_type_error("__format__() argument must be str");
  if (args[0].as<Str>()->length != 0) {
    throw NotSupported("format specifications of complex numbers");
  }
  return to_str(self);
}

Ref from_number(Value type, Args args) {
  expect_args("complex.from_number", args, 1, 1);
  if (type == Value(&ComplexType) && is_exactly(args[0], ComplexType)) return Ref(args[0]);
  const Ref whole = converted(args[0]);
  if (!whole && !is_real_number(args[0])) {
    raise_type_error("must be real number, not " + type_of(args[0])->name);
  }
  const Ref number = whole ? whole : make_complex({as_double(args[0]), 0.0});
  return type == Value(&ComplexType) ? plain_complex(number) : call(type, {number.get()});
}

Ref get_real(Value self) { return make_float(number_of(self).real); }
Ref get_imag(Value self) { return make_float(number_of(self).imag); }

constexpr AttributeDef kAttributes[] = {{"real", get_real}, {"imag", get_imag}};

std::vector<MethodDef> methods() {
  std::vector<MethodDef> all = {
      {"conjugate", conjugate}, {"__getnewargs__", new_arguments}, {"__format__", format}};
  if (since(11)) all.push_back({"__complex__", itself});
  if (since(14)) all.push_back({"from_number", from_number, MethodDef::kClassMethod});
  return all;
}

void fill_operators(Slots& slots) {
  const auto binary = [&](BinaryOp op) -> auto& { return slots.binary[static_cast<size_t>(op)]; };
  const auto unary = [&](UnaryOp op) -> auto& { return slots.unary[static_cast<size_t>(op)]; };
  binary(BinaryOp::kAdd) = binary_slot<add>;
  binary(BinaryOp::kSubtract) = binary_slot<subtract>;
  binary(BinaryOp::kMultiply) = binary_slot<multiply>;
  binary(BinaryOp::kTrueDivide) = binary_slot<divide>;
  binary(BinaryOp::kPower) = binary_slot<power>;
  slots.power3 = power3;
  unary(UnaryOp::kNegative) = negative;
  unary(UnaryOp::kPositive) = plain_complex;
  unary(UnaryOp::kAbsolute) = absolute;
  if (since(10)) return;
  binary(BinaryOp::kFloorDivide) = no_floor;
  binary(BinaryOp::kDivmod) = no_floor;
  binary(BinaryOp::kModulo) = no_rest;
  unary(UnaryOp::kInt) = no_int;
  unary(UnaryOp::kFloat) = no_float;
}

}  // namespace

void initialize_complex() {
  ComplexType.flags = kSubclassable | kNoWeakrefs;
  ComplexType.instance_size = sizeof(Complex);
  ComplexType.dict_offset = dict_offset_of<Complex>();
  Slots& slots = ComplexType.slots;
  slots.destroy = complex_destroy;
  slots.create = complex_create;
  slots.repr = complex_repr_slot;
  if (!since(8)) slots.str = complex_repr_slot;
  slots.hash = complex_hash;
  slots.compare = complex_compare;
  slots.truth = complex_truth;
  fill_operators(slots);
  static const std::vector<MethodDef> all = methods();
  ready(ComplexType, "complex", nullptr, all, kAttributes);
}

}  // namespace corospec::reference
