#include "reference/object/int_bytes.h"

#include <algorithm>

#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/int_internal.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/str_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Null means the default, "big".
bool is_little_endian(Value order) {
  if (!order) return false;
  if (!is_str(order)) {
    raise_type_error("argument 'byteorder' must be str, not " + type_of(order)->name);
  }
  std::string name = utf8(order.as<Str>());
  if (name != "little" && name != "big") {
    raise_value_error("byteorder must be either 'little' or 'big'");
  }
  return name == "little";
}

// The value modulo 2**(8 * length); raises OverflowError when it does not fit.
void wrap(mpz_ptr result, mpz_srcptr number, size_t length, bool is_signed) {
  if (!is_signed && mpz_sgn(number) < 0) {
    raise(OverflowErrorType, "can't convert negative int to unsigned");
  }
  Mpz magnitude(number);
  if (mpz_sgn(number) < 0) mpz_com(magnitude, number);  // -2**n needs as many bits as 2**n - 1
  size_t bits = mpz_sgn(static_cast<mpz_srcptr>(magnitude)) == 0 ? 0 : mpz_sizeinbase(magnitude, 2);
  if (is_signed && mpz_sgn(number) != 0) ++bits;
  // CPython writes -1 into no bytes.
  bool tolerated = is_signed && length == 0 && mpz_cmp_si(number, -1) == 0;
  if (bits > 8 * length && !tolerated) raise(OverflowErrorType, "int too big to convert");
  mpz_set(result, number);
  if (mpz_sgn(number) < 0) {
    Mpz modulus(1);
    mpz_mul_2exp(modulus, modulus, 8 * length);
    mpz_add(result, result, modulus);
  }
}

}  // namespace

Ref int_to_bytes(Value self, Args args) {
  static constexpr const char* kNames[] = {"length", "byteorder", "signed"};
  Value given[3];
  parse_args("to_bytes", args, kNames, since(11) ? 0 : 2, given, 1);
  int64_t length = given[0] ? index_as_int64(given[0]) : 1;
  bool little = is_little_endian(given[1]);
  if (length < 0) raise_value_error("length argument must be non-negative");
  check_text_length(length);
  Mpz number;
  wrap(number, MpzView(self), static_cast<size_t>(length), given[2] && truth(given[2]));
  std::string bytes(static_cast<size_t>(length), '\0');
  mpz_export(bytes.data(), nullptr, -1, 1, 0, 0, number);
  if (!little) std::reverse(bytes.begin(), bytes.end());
  return make_bytes(bytes);
}

Ref int_from_bytes(Value type, Args args) {
  static constexpr const char* kNames[] = {"bytes", "byteorder", "signed"};
  Value given[3];
  parse_args("from_bytes", args, kNames, since(11) ? 1 : 2, given, 1);
  bool little = is_little_endian(given[1]);
  std::string bytes = bytes_of_object(given[0]);
  Mpz number;
  mpz_import(number, bytes.size(), little ? -1 : 1, 1, 0, 0, bytes.data());
  if (given[2] && truth(given[2]) && !bytes.empty()) {
    if (mpz_tstbit(static_cast<mpz_srcptr>(number), 8 * bytes.size() - 1)) {
      Mpz modulus(1);
      mpz_mul_2exp(modulus, modulus, 8 * bytes.size());
      mpz_sub(number, number, modulus);
    }
  }
  Ref result = make_int(std::move(number));
  return type == Value(&IntType) ? result : call(type, {result.get()});
}

}  // namespace corospec::reference
