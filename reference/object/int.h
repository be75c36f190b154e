// `int` and `bool`. Integers have no limit: 63 bits in the Value itself, GMP beyond.
//
// Int is the heap form: integers that do not fit (exact type `int`), and every instance of a
// subclass of int (whose value may be small). Arithmetic results are normalized, so that equal
// exact ints have equal representation.
#pragma once

#include <gmp.h>

#include <string>
#include <string_view>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Int : Object {
  mpz_t number;
  Dict* dict;  // instances of subclasses
};
struct Bool : Object {};

extern Type IntType;
extern Type BoolType;  // a subclass of IntType
extern Bool TrueObject;
extern Bool FalseObject;

inline Value boolean(bool value) { return Value(value ? &TrueObject : &FalseObject); }
inline Ref make_bool(bool value) { return Ref(boolean(value)); }
inline bool is_int(Value value) {
  return value.is_small() || (value.is_object() && value.object()->type->has(kIntSubclass));
}

Ref make_int(int64_t number);
Ref make_int_unsigned(uint64_t number);
Ref make_int(const mpz_t number);  // normalizes
Ref make_int(double truncated);    // raises OverflowError/ValueError for inf and nan
// A plain small or exact Int for any int, bool or instance of a subclass. Not an int: null.
Ref plain_int(Value value);
// int(text, base); raises ValueError.
Ref parse_int(std::string_view text, int base);
// Digits in base 2..36, with a leading '-'.
std::string int_to_string(Value number, int base = 10);
// True and the value when it fits in int64. `value` is any int.
bool int_to_int64(Value value, int64_t* out);
double int_to_double(Value value);  // raises OverflowError
int int_sign(Value value);

// Slow and complete arithmetic for any two ints (bool and subclasses included); the machine has
// fast paths for small operands. kTrueDivide gives a float; raises ZeroDivisionError.
Ref int_binary(BinaryOp op, Value left, Value right);
bool int_compare(CompareOp op, Value left, Value right);
int64_t int_hash(Value value);  // equal to the hash of an equal float

// pow(base, exponent, modulus) for three ints; raises ValueError.
Ref int_power_modulo(Value base, Value exponent, Value modulus);
// value rounded half to even to a multiple of 10 ** -digits; value itself for digits >= 0.
Ref int_round(Value value, Value digits);

// sys.get_int_max_str_digits(): the most decimal digits that str(int) and int(str) handle. 0: no
// limit.
extern int64_t int_max_str_digits;
// str(value) under that limit; raises ValueError.
std::string int_repr(Value value);

}  // namespace corospec::reference
