// Any int as a GMP number, and GMP numbers as ints: for the files of int*, float* and format_*
// only. Everybody else uses int.h, which does not show GMP.
#pragma once

#include <gmp.h>

#include "reference/object/int.h"

namespace corospec::reference {

static_assert(sizeof(long) == 8 && sizeof(mp_limb_t) == 8, "mpz_*_si must take an int64_t");

// Results with more bits are refused with MemoryError (GMP would abort the process).
inline constexpr uint64_t kMaxIntBits = uint64_t{1} << 33;

// An owned GMP number.
class Mpz {
 public:
  Mpz() { mpz_init(number_); }
  explicit Mpz(int64_t number) { mpz_init_set_si(number_, number); }
  explicit Mpz(mpz_srcptr number) { mpz_init_set(number_, number); }
  ~Mpz() { mpz_clear(number_); }
  Mpz(const Mpz&) = delete;
  Mpz& operator=(const Mpz&) = delete;
  operator mpz_ptr() { return number_; }
  operator mpz_srcptr() const { return number_; }

 private:
  mpz_t number_;
};

// Reads any int without copying it. Valid while the value lives.
class MpzView {
 public:
  explicit MpzView(Value any_int);
  MpzView(const MpzView&) = delete;
  MpzView& operator=(const MpzView&) = delete;
  operator mpz_srcptr() const { return number_; }

 private:
  mp_limb_t limb_;
  mpz_t local_;
  mpz_srcptr number_;
};

// Takes the number's storage; `number` is zero afterwards.
Ref make_int(Mpz&& number);

// magnitude * 2**exponent rounded half to even, where `inexact` says that there are more bits below
// the lowest. Infinite when it is too large.
double scale_to_double(uint64_t magnitude, bool inexact, int64_t exponent);

// The arithmetic of int_arithmetic.cc on values known not to fit.
Ref int_power(Value base, Value exponent);
Ref int_left_shift(Value left, Value right);
Ref int_right_shift(Value left, Value right);
Ref int_true_divide(Value left, Value right);

// int(text, base) for a valid base; null when the text is no number.
Ref try_parse_int(std::string_view text, int base);

// The parts of the types that int_methods.cc fills in.
Ref int_create(Type* type, Args args);
Ref int_instance(Type* type, Value number);  // `number` as an instance of a subclass, or itself
void initialize_bool();

}  // namespace corospec::reference
