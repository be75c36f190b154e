// `format % arguments`, for str and for bytes (whose format is treated as Latin-1).
#include "reference/object/format_percent.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <limits>
#include <optional>

#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/float_text.h"
#include "reference/object/format_number.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Between % and the conversion.
struct Conversion {
  bool left = false;
  bool plus = false;
  bool space = false;
  bool alternate = false;
  bool zero = false;
  int64_t width = 0;
  int64_t precision = -1;  // not given
  char32_t code = 0;
};

class PercentFormatter {
 public:
  PercentFormatter(Str* format, Value arguments, bool bytes)
      : format_(format), arguments_(arguments), bytes_(bytes) {
    if (is_tuple(arguments)) {
      tuple_ = arguments.as<Tuple>();
    } else if (can_be_mapping(arguments)) {
      mapping_ = arguments;
    }
  }

  Handle<Str> run() {
    while (at_ < format_->length) {
      char32_t c = format_->at(at_++);
      if (c == '%') {
        run_conversion();
      } else {
        out_.append(c);
      }
    }
    if (!mapping_ && !all_used()) {
      raise_type_error("not all arguments converted during " +
                       std::string(bytes_ ? "bytes" : "string") + " formatting");
    }
    return out_.finish();
  }

 private:
  bool can_be_mapping(Value value) const {
    bool text = is_str(value) || (bytes_ && (is_bytes(value) || is_instance(value, ByteArrayType)));
    return !text && type_of(value)->slots.get_item != nullptr;
  }

  bool all_used() const { return tuple_ ? next_ >= tuple_->size : used_; }

  Value next_argument() {
    if (all_used()) raise_type_error("not enough arguments for format string");
    if (tuple_) return tuple_->items[next_++];
    used_ = true;
    return keyed_ ? keyed_.get() : arguments_;
  }

  char32_t take() {
    if (at_ >= format_->length) raise_value_error("incomplete format");
    return format_->at(at_++);
  }

  void run_conversion() {
    Conversion conversion;
    char32_t c = take();
    if (c == '(') {
      take_key();
      c = take();
    }
    for (; read_flag(c, &conversion); c = take()) {
    }
    conversion.width = read_number(&c, "width too big").value_or(0);
    if (conversion.width < 0) {  // only through '*'
      conversion.left = true;
      conversion.width = -conversion.width;
    }
    if (c == '.') {
      c = take();
      conversion.precision = std::max<int64_t>(read_number(&c, "precision too big").value_or(0), 0);
    }
    if (c == 'h' || c == 'l' || c == 'L') c = take();
    conversion.code = c;
    convert(conversion);
  }

  void take_key() {
    if (!mapping_) raise_type_error("format requires a mapping");
    int64_t start = at_;
    int depth = 1;
    while (depth > 0 && at_ < format_->length) {
      char32_t c = format_->at(at_++);
      depth += (c == '(') - (c == ')');
    }
    if (depth > 0) raise_value_error("incomplete format key");
    Ref key = substring(format_, start, at_ - 1);
    if (bytes_) key = make_bytes(key.as<Str>()->narrow());
    keyed_ = get_item(mapping_, key);
    tuple_ = nullptr;
    used_ = false;
  }

  static bool read_flag(char32_t c, Conversion* conversion) {
    switch (c) {
      case '-':
        conversion->left = true;
        return true;
      case '+':
        conversion->plus = true;
        return true;
      case ' ':
        conversion->space = true;
        return true;
      case '#':
        conversion->alternate = true;
        return true;
      case '0':
        conversion->zero = true;
        return true;
      default:
        return false;
    }
  }

  // Digits or '*' from *c on, if there are. *c becomes the character behind.
  std::optional<int64_t> read_number(char32_t* c, const char* too_big) {
    if (*c == '*') {
      Value number = next_argument();
      if (!is_int(number)) raise_type_error("* wants int");
      int64_t result;
      if (!int_to_int64(number, &result)) {
        raise(OverflowErrorType, "Python int too large to convert to C ssize_t");
      }
      *c = take();
      return result;
    }
    std::optional<int64_t> result;
    for (; *c >= '0' && *c <= '9'; *c = take()) {
      if (result.value_or(0) > (std::numeric_limits<int32_t>::max() - 9) / 10) {
        raise_value_error(too_big);
      }
      result = result.value_or(0) * 10 + static_cast<int64_t>(*c - '0');
    }
    return result;
  }

  void convert(const Conversion& conversion) {
    if (conversion.code == '%') return out_.append(U'%');
    // The argument may live in a list that the conversion changes.
    Ref value;
    switch (conversion.code) {
      case 's':
      case 'r':
      case 'a':
      case 'b':
      case 'c':
      case 'd':
      case 'i':
      case 'u':
      case 'o':
      case 'x':
      case 'X':
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
        if (conversion.code == 'b' && !bytes_) break;
        value = Ref(next_argument());
        out_.append(convert_value(conversion, value).as<Str>());
        return;
      default:
        break;
    }
    raise_unsupported(conversion.code);
  }

  [[noreturn]] void raise_unsupported(char32_t code) {
    char shown[64];
    std::snprintf(shown, sizeof shown, "'%c' (0x%x) at index %lld",
                  code > 31 && code < 128 ? static_cast<char>(code) : '?',
                  static_cast<unsigned>(code), static_cast<long long>(at_ - 1));
    raise_value_error(std::string("unsupported format character ") + shown);
  }

  Ref convert_value(const Conversion& conversion, Value value) {
    switch (conversion.code) {
      case 's':
      case 'b':
        return fill_text(conversion, bytes_ ? bytes_text(value) : to_str(value));
      case 'r':
        return fill_text(conversion, bytes_ ? ascii_repr(value) : repr(value));
      case 'a':
        return fill_text(conversion, ascii_repr(value));
      case 'c':
        return fill_text(conversion, bytes_ ? byte_character(value) : character(value));
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
        return fill_number(conversion, float_parts(conversion, value));
      default:
        return fill_number(conversion, int_parts(conversion, value));
    }
  }

  static Ref fill_text(const Conversion& conversion, Ref text) {
    FormatSpec spec;
    spec.width = conversion.width;
    if (conversion.precision >= 0 && conversion.code != 'c') {
      int64_t length = text.as<Str>()->length;
      text = substring(text.as<Str>(), 0, std::min(conversion.precision, length));
    }
    return pad_text(text.as<Str>(), spec, conversion.left ? '<' : '>');
  }

  static Ref fill_number(const Conversion& conversion, const NumberText& number) {
    FormatSpec spec;
    spec.width = conversion.width;
    spec.align = conversion.left ? '<' : conversion.zero ? '=' : '>';
    spec.fill = conversion.zero && !conversion.left ? '0' : ' ';
    spec.sign = conversion.plus ? '+' : conversion.space ? ' ' : 0;
    return format_number_text(number, spec);
  }

  static Ref bytes_text(Value value) {
    if (is_bytes(value) || is_instance(value, ByteArrayType)) return make_latin1(bytes_like(value));
    if (Ref method = find_special(value, names::dunder_bytes)) {
      return make_latin1(bytes_of_object(value));
    }
    raise_type_error(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '" +
        type_name(value) + "'");
  }

  static Ref character(Value value) {
    if (is_str(value)) {
      if (value.as<Str>()->length != 1) raise_type_error("%c requires int or char");
      return Ref(value);
    }
    if (!has_index(value)) raise_type_error("%c requires int or char");
    Ref number = unary(UnaryOp::kIndex, value);
    int64_t code_point;
    bool fits = int_to_int64(number, &code_point);
    if (!fits && !since(10)) raise_type_error("%c requires int or char");
    if (!fits || code_point < 0 || code_point > 0x10ffff) {
      raise(OverflowErrorType, "%c arg not in range(0x110000)");
    }
    return make_char(static_cast<char32_t>(code_point));
  }

  static Ref byte_character(Value value) {
    if (is_bytes(value) || is_instance(value, ByteArrayType)) {
      if (bytes_like(value).size() == 1) return make_latin1(bytes_like(value));
    } else if (has_index(value)) {
      Ref number = unary(UnaryOp::kIndex, value);
      int64_t byte;
      if (!int_to_int64(number, &byte) || byte < 0 || byte > 255) {
        raise(OverflowErrorType, "%c arg not in range(256)");
      }
      return make_char(static_cast<char32_t>(byte));
    }
    raise_type_error("%c requires an integer in range(256) or a single byte");
  }

  [[noreturn]] static void raise_not_a_number(char32_t code, bool integer, Value value) {
    std::string wanted = integer ? "an integer" : since(10) ? "a real number" : "a number";
    raise_type_error("%" + std::string(1, static_cast<char>(code)) + " format: " + wanted +
                     " is required, not " + type_name(value));
  }

  static Ref integer_of(char32_t code, Value value) {
    if (is_int(value)) return Ref(value);
    bool integer = code == 'x' || code == 'X' || code == 'o';
    const Slots& slots = type_of(value)->slots;
    auto has = [&slots](UnaryOp op) { return slots.unary[static_cast<size_t>(op)] != nullptr; };
    bool number =
        has(UnaryOp::kIndex) || (!integer && (has(UnaryOp::kInt) || has(UnaryOp::kFloat)));
    if (!number || is_str(value)) raise_not_a_number(code, integer, value);
    try {
      return integer ? unary(UnaryOp::kIndex, value) : call(Value(&IntType), {value});
    } catch (Raise& error) {
      if (!is_instance(error.exception(), TypeErrorType)) throw;
      raise_not_a_number(code, integer, value);
    }
  }

  NumberText int_parts(const Conversion& conversion, Value value) const {
    char32_t code = bytes_ && conversion.code == 'i' ? U'd' : conversion.code;
    Ref number = integer_of(code, value);
    NumberText text;
    bool hexadecimal = code == 'x' || code == 'X';
    text.digits = hexadecimal   ? int_to_string(number, 16)
                  : code == 'o' ? int_to_string(number, 8)
                                : int_repr(number);
    text.negative = text.digits[0] == '-';
    if (text.negative) text.digits.erase(0, 1);
    auto least = static_cast<size_t>(std::max<int64_t>(conversion.precision, 0));
    if (text.digits.size() < least) text.digits.insert(0, least - text.digits.size(), '0');
    if (conversion.alternate && hexadecimal) text.prefix = "0x";
    if (conversion.alternate && code == 'o') text.prefix = "0o";
    if (code == 'X') {
      for (std::string* part : {&text.digits, &text.prefix}) {
        for (char& c : *part) c = static_cast<char>(std::toupper(c));
      }
    }
    return text;
  }

  double number_of(Value value) const {
    try {
      return as_double(value);
    } catch (Raise&) {
      if (!bytes_) throw;
      raise_type_error("float argument required, not " + type_name(value));
    }
  }

  NumberText float_parts(const Conversion& conversion, Value value) const {
    FloatStyle style;
    style.code = static_cast<char>(conversion.code);
    style.precision = conversion.precision < 0 ? 6 : static_cast<int>(conversion.precision);
    style.alternate = conversion.alternate;
    NumberText text;
    text.digits = float_text(number_of(value), style);
    text.negative = text.digits[0] == '-';
    if (text.negative) text.digits.erase(0, 1);
    return text;
  }

  Str* format_;
  Value arguments_;
  bool bytes_;
  Tuple* tuple_ = nullptr;
  Value mapping_;
  Ref keyed_;  // the argument that the last key found
  int64_t next_ = 0;
  bool used_ = false;
  int64_t at_ = 0;
  StrBuilder out_;
};

}  // namespace

Ref percent_format(Str* format, Value arguments) {
  return PercentFormatter(format, arguments, false).run();
}

std::string percent_format_bytes(std::string_view format, Value arguments) {
  Handle<Str> text = make_latin1(format);
  return std::string(PercentFormatter(text.get(), arguments, true).run()->narrow());
}

}  // namespace corospec::reference
