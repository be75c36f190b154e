// Ints as text: int(text, base), str(int).
#include <charconv>
#include <string>

#include "reference/object/int.h"
#include "reference/object/int_internal.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

int64_t int_max_str_digits = 4300;

namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string_view strip(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'z') return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
  return 99;
}

int prefix_base(std::string_view text) {
  if (text.size() < 2 || text[0] != '0') return 0;
  switch (text[1]) {
    case 'x':
    case 'X':
      return 16;
    case 'o':
    case 'O':
      return 8;
    case 'b':
    case 'B':
      return 2;
    default:
      return 0;
  }
}

// Copies the digits without underscores; false when the text is malformed.
bool collect_digits(std::string_view text, int base, bool underscore_may_lead,
                    std::string* digits) {
  bool after_digit = underscore_may_lead;
  for (char c : text) {
    if (c == '_') {
      if (!after_digit) return false;
      after_digit = false;
      continue;
    }
    if (digit_value(c) >= base) return false;
    digits->push_back(c);
    after_digit = true;
  }
  return after_digit && !digits->empty();
}

void check_digits(size_t digits, int base) {
  bool power_of_two = (base & (base - 1)) == 0;
  if (power_of_two || !since(7) || int_max_str_digits == 0) return;
  if (digits <= static_cast<size_t>(int_max_str_digits)) return;
  std::string limit = std::to_string(int_max_str_digits) + (since(11) ? " digits" : "");
  raise_value_error("Exceeds the limit (" + limit + ") for integer string conversion: value has " +
                    std::to_string(digits) +
                    " digits; use sys.set_int_max_str_digits() to increase the limit");
}

Ref digits_to_int(const std::string& digits, int base, bool negative) {
  int64_t number;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
  if (error == std::errc()) return make_int(negative ? -number : number);
  Mpz big;
  mpz_set_str(big, digits.c_str(), base);
  if (negative) mpz_neg(big, big);
  return make_int(std::move(big));
}

}  // namespace

Ref try_parse_int(std::string_view text, int base) {
  text = strip(text);
  bool negative = false;
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) {
    negative = text[0] == '-';
    text.remove_prefix(1);
  }
  int prefix = prefix_base(text);
  bool prefixed = prefix != 0 && (base == 0 || base == prefix);
  bool leading_zero = base == 0 && !prefixed && !text.empty() && text[0] == '0';
  if (prefixed) text.remove_prefix(2);
  if (base == 0) base = prefixed ? prefix : 10;
  std::string digits;
  if (!collect_digits(text, base, prefixed, &digits)) return Ref();
  // Base 0 reads literals: 010 is not one, 00 is.
  if (leading_zero && digits.find_first_not_of('0') != std::string::npos) return Ref();
  check_digits(digits.size(), base);
  return digits_to_int(digits, base, negative);
}

Ref parse_int(std::string_view text, int base) {
  if (base != 0 && (base < 2 || base > 36)) {
    raise_value_error("int() base must be >= 2 and <= 36, or 0");
  }
  Ref number = try_parse_int(text, base);
  if (number) return number;
  Handle<Str> literal = make_str(text);
  raise_value_error("invalid literal for int() with base " + std::to_string(base) + ": " +
                    repr_utf8(literal));
}

std::string int_to_string(Value number, int base) {
  int64_t small;
  if (int_to_int64(number, &small)) {
    char buffer[72];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, small, base).ptr};
  }
  MpzView big(number);
  std::string text(mpz_sizeinbase(big, base) + 2, '\0');
  mpz_get_str(text.data(), base, big);
  text.resize(text.find('\0'));
  return text;
}

std::string int_repr(Value value) {
  int64_t small;
  if (!int_to_int64(value, &small) && since(7) && int_max_str_digits > 0) {
    // mpz_sizeinbase may be one too large.
    size_t digits = mpz_sizeinbase(MpzView(value), 10);
    size_t limit = static_cast<size_t>(int_max_str_digits);
    bool over = digits > limit + 1;
    if (digits == limit + 1) {
      std::string text = int_to_string(value);
      over = text.size() - (text[0] == '-') > limit;
    }
    if (over) {
      raise_value_error("Exceeds the limit (" + std::to_string(limit) +
                        (since(11) ? " digits" : "") +
                        ") for integer string conversion; use sys.set_int_max_str_digits() to "
                        "increase the limit");
    }
  }
  return int_to_string(value);
}

}  // namespace corospec::reference
