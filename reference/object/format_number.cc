#include "reference/object/format_number.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>

#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/float_text.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

struct Padding {
  int64_t left = 0;
  int64_t middle = 0;
  int64_t right = 0;
};

Padding padding_for(int64_t size, const FormatSpec& spec, char32_t default_align) {
  Padding padding;
  check_text_length(spec.width);
  int64_t missing = std::max<int64_t>(spec.width - size, 0);
  switch (spec.align ? spec.align : default_align) {
    case '<':
      padding.right = missing;
      break;
    case '=':
      padding.middle = missing;
      break;
    case '^':
      padding.left = missing / 2;
      padding.right = missing - padding.left;
      break;
    default:
      padding.left = missing;
      break;
  }
  return padding;
}

void append_times(StrBuilder* out, char32_t fill, int64_t times) {
  while (times-- > 0) out->append(fill);
}

size_t group_size(char32_t type) {
  return type == 'b' || type == 'o' || type == 'x' || type == 'X' ? 4 : 3;
}

// Zero-fills the digits to a width that counts the separators, and puts those in.
std::string group_digits(std::string digits, int64_t least_width, size_t group,
                         char32_t separator) {
  if (digits.empty()) separator = 0;  // infinity
  auto width_of = [&](size_t count) {
    size_t separators = separator == 0 || count == 0 ? 0 : (count - 1) / group;
    return static_cast<int64_t>(count + separators);
  };
  size_t wanted = digits.size();
  if (width_of(wanted) < least_width) {
    // Close from below first, then the last few.
    auto least = static_cast<size_t>(least_width);
    wanted = std::max(wanted, separator == 0 ? least : least - least / group);
    while (wanted > digits.size() && width_of(wanted - 1) >= least_width) --wanted;
    while (width_of(wanted) < least_width) ++wanted;
    digits.insert(0, wanted - digits.size(), '0');
  }
  if (separator != 0) {
    for (size_t at = digits.size(); at > group;) {
      at -= group;
      digits.insert(at, 1, static_cast<char>(separator));
    }
  }
  return digits;
}

std::string sign_text(bool negative, char32_t sign) {
  if (negative) return "-";
  return sign == '+' || sign == ' ' ? std::string(1, static_cast<char>(sign)) : "";
}

const char* int_prefix(char32_t type) {
  switch (type) {
    case 'b':
      return "0b";
    case 'o':
      return "0o";
    case 'x':
      return "0x";
    case 'X':
      return "0X";
    default:
      return "";
  }
}

Ref format_as_character(Value number, const FormatSpec& spec) {
  if (spec.sign != 0) raise_value_error("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) {
    raise_value_error("Alternate form (#) not allowed with integer format specifier 'c'");
  }
  int64_t code_point;
  if (!int_to_int64(number, &code_point)) {
    raise(OverflowErrorType, "Python int too large to convert to C long");
  }
  if (code_point < 0 || code_point > 0x10ffff) {
    raise(OverflowErrorType, "%c arg not in range(0x110000)");
  }
  return pad_text(make_char(static_cast<char32_t>(code_point)).get(), spec, '>');
}

Ref format_integer(Value number, const FormatSpec& spec) {
  if (spec.precision >= 0) {
    raise_value_error("Precision not allowed in integer format specifier");
  }
  if (spec.no_negative_zero) {
    raise_value_error("Negative zero coercion (z) not allowed in integer format specifier");
  }
  if (spec.type == 'c') return format_as_character(number, spec);
  NumberText text;
  switch (spec.type) {
    case 'b':
      text.digits = int_to_string(number, 2);
      break;
    case 'o':
      text.digits = int_to_string(number, 8);
      break;
    case 'x':
    case 'X':
      text.digits = int_to_string(number, 16);
      break;
    default:
      text.digits = int_repr(number);
      break;
  }
  text.negative = text.digits[0] == '-';
  if (text.negative) text.digits.erase(0, 1);
  if (spec.alternate) text.prefix = int_prefix(spec.type);
  if (spec.type == 'X') {
    for (char& c : text.digits) c = static_cast<char>(std::toupper(c));
  }
  return format_number_text(text, spec);
}

bool is_float_code(char32_t type) {
  return type != 0 && std::u32string_view(U"eEfFgGn%").find(type) != std::u32string_view::npos;
}

FloatStyle style_of(const FormatSpec& spec) {
  if (spec.precision > std::numeric_limits<int>::max()) raise_value_error("precision too big");
  FloatStyle style;
  style.alternate = spec.alternate;
  style.precision = spec.precision < 0 ? 6 : static_cast<int>(spec.precision);
  if (spec.type == 0) {
    style.code = spec.precision < 0 ? 'r' : 'g';
    style.add_dot_zero = true;
  } else {
    style.code = spec.type == '%' ? 'f' : spec.type == 'n' ? 'g' : static_cast<char>(spec.type);
  }
  return style;
}

// Groups the digits behind the point, from the left.
std::string group_fraction(std::string rest, char32_t separator) {
  if (separator == 0 || rest.empty() || rest[0] != '.') return rest;
  size_t end = 1;
  while (end < rest.size() && std::isdigit(static_cast<unsigned char>(rest[end]))) ++end;
  for (size_t at = 1 + (end - 2) / 3 * 3; at > 1; at -= 3) {
    rest.insert(at, 1, static_cast<char>(separator));
  }
  return rest;
}

Ref format_double(double number, const FormatSpec& spec) {
  std::string all = float_text(spec.type == '%' ? number * 100 : number, style_of(spec));
  NumberText text;
  text.negative = all[0] == '-';
  if (text.negative) all.erase(0, 1);
  // What is left of a tiny negative number may be a zero.
  std::string mantissa = all.substr(0, all.find_first_of("eE"));
  bool is_zero = std::isfinite(number) && mantissa.find_first_of("123456789") == std::string::npos;
  if (spec.no_negative_zero && is_zero) text.negative = false;
  size_t end = 0;
  while (end < all.size() && std::isdigit(static_cast<unsigned char>(all[end]))) ++end;
  text.digits = all.substr(0, end);
  text.rest = group_fraction(all.substr(end), spec.fraction_grouping);
  if (spec.type == '%') text.rest += '%';
  return format_number_text(text, spec);
}

}  // namespace

Ref format_number_text(const NumberText& number, const FormatSpec& spec) {
  check_text_length(spec.width);
  std::string head = sign_text(number.negative, spec.sign) + number.prefix;
  auto fixed = static_cast<int64_t>(head.size() + number.rest.size());
  bool zeros = spec.fill == '0' && spec.align == '=';
  std::string digits = group_digits(number.digits, zeros ? spec.width - fixed : 0,
                                    group_size(spec.type), spec.grouping);
  Padding padding = padding_for(fixed + static_cast<int64_t>(digits.size()), spec, '>');
  char32_t fill = spec.fill ? spec.fill : U' ';
  StrBuilder out;
  append_times(&out, fill, padding.left);
  out.append(head);
  append_times(&out, fill, padding.middle);
  out.append(digits);
  out.append(number.rest);
  append_times(&out, fill, padding.right);
  return out.finish();
}

Ref pad_text(const Str* text, const FormatSpec& spec, char32_t default_align) {
  Padding padding = padding_for(text->length, spec, default_align);
  char32_t fill = spec.fill ? spec.fill : U' ';
  StrBuilder out;
  append_times(&out, fill, padding.left + padding.middle);
  out.append(text);
  append_times(&out, fill, padding.right);
  return out.finish();
}

Ref format_int(Value self, Str* spec_text) {
  if (spec_text->length == 0) {
    return self.is_small() ? Ref(make_str(int_to_string(self))) : to_str(self);
  }
  FormatSpec spec = parse_format_spec(spec_text, type_name(self), '>', 'd');
  switch (spec.type) {
    case 'b':
    case 'c':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
    case 'n':
      return format_integer(self, spec);
    default:
      break;
  }
  if (is_float_code(spec.type)) return format_double(int_to_double(self), spec);
  raise_unknown_format_code(spec.type, type_name(self));
}

Ref format_float(Value self, Str* spec_text) {
  if (spec_text->length == 0) return to_str(self);
  FormatSpec spec = parse_format_spec(spec_text, type_name(self), '>', 0);
  if (spec.type != 0 && !is_float_code(spec.type)) {
    raise_unknown_format_code(spec.type, type_name(self));
  }
  return format_double(self.as<Float>()->number, spec);
}

Ref format_str(Value self, Str* spec_text) {
  if (spec_text->length == 0) return is_exactly(self, StrType) ? Ref(self) : to_str(self);
  FormatSpec spec = parse_format_spec(spec_text, type_name(self), '<', 's');
  if (spec.type != 's') raise_unknown_format_code(spec.type, type_name(self));
  if (spec.sign != 0) {
    raise_value_error(spec.sign == ' ' && since(10)
                          ? "Space not allowed in string format specifier"
                          : "Sign not allowed in string format specifier");
  }
  if (spec.no_negative_zero) {
    raise_value_error("Negative zero coercion (z) not allowed in string format specifier");
  }
  if (spec.alternate) {
    raise_value_error("Alternate form (#) not allowed in string format specifier");
  }
  if (spec.align == '=') {
    raise_value_error("'=' alignment not allowed in string format specifier");
  }
  Str* text = self.as<Str>();
  Handle<Str> cut;
  if (spec.precision >= 0 && spec.precision < text->length) {
    cut = substring(text, 0, spec.precision);
    text = cut.get();
  }
  return pad_text(text, spec, '<');
}

}  // namespace corospec::reference
