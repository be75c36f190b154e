#include "reference/object/format_spec.h"

#include <cstdio>
#include <limits>

#include "reference/object/container.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str_unicode.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

bool is_align(char32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

// 'x' or '\x1234', as messages show a character.
std::string shown(char32_t c) {
  if (c > 32 && c < 128) return std::string(1, static_cast<char>(c));
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "\\x%x", static_cast<unsigned>(c));
  return buffer;
}

class SpecParser {
 public:
  SpecParser(Str* text, const std::string& type_name, char32_t default_align, char32_t default_type)
      : text_(text), type_name_(type_name), default_align_(default_align) {
    spec_.type = default_type;
  }

  FormatSpec parse() {
    parse_align();
    if (peek() == ' ' || peek() == '+' || peek() == '-') spec_.sign = take();
    if (since(11) && accept('z')) spec_.no_negative_zero = true;
    spec_.alternate = accept('#');
    parse_zero();
    spec_.width = parse_number();
    parse_grouping(&spec_.grouping);
    parse_precision();
    parse_type();
    check_grouping(spec_.grouping);
    check_grouping(spec_.fraction_grouping);
    return spec_;
  }

 private:
  char32_t peek(int64_t ahead = 0) const {
    return at_ + ahead < text_->length ? text_->at(at_ + ahead) : U'\0';
  }
  char32_t take() { return text_->at(at_++); }
  bool accept(char32_t wanted) {
    if (at_ >= text_->length || peek() != wanted) return false;
    ++at_;
    return true;
  }

  void parse_align() {
    if (text_->length >= 2 && is_align(peek(1))) {
      spec_.fill = take();
      spec_.align = take();
    } else if (is_align(peek())) {
      spec_.align = take();
    }
  }

  // A zero before the width: zeros go between sign and digits.
  void parse_zero() {
    if (spec_.fill != 0 || !accept('0')) return;
    spec_.fill = '0';
    if (spec_.align == 0 && (default_align_ == '>' || !since(10))) spec_.align = '=';
  }

  // -1: no digits.
  int64_t parse_number() {
    int64_t number = -1;
    for (int digit; at_ < text_->length && (digit = unicode_decimal(peek())) >= 0; ++at_) {
      if (number > (std::numeric_limits<int64_t>::max() - digit) / 10) {
        raise_value_error("Too many decimal digits in format string");
      }
      number = (number < 0 ? 0 : number * 10) + digit;
    }
    return number;
  }

  void parse_grouping(char32_t* grouping) {
    if (accept(',')) *grouping = ',';
    if (accept('_')) {
      if (*grouping != 0) raise_value_error("Cannot specify both ',' and '_'.");
      *grouping = '_';
    }
    if (*grouping == '_' && peek() == ',') raise_value_error("Cannot specify both ',' and '_'.");
  }

  void parse_precision() {
    if (!accept('.')) return;
    spec_.precision = parse_number();
    if (since(14)) parse_grouping(&spec_.fraction_grouping);
    if (spec_.precision < 0 && spec_.fraction_grouping == 0) {
      raise_value_error("Format specifier missing precision");
    }
  }

  void parse_type() {
    if (text_->length - at_ > 1) {
      std::string message = "Invalid format specifier";
      if (since(11)) message += " '" + utf8(text_) + "' for object of type '" + type_name_ + "'";
      raise_value_error(message);
    }
    if (at_ < text_->length) spec_.type = take();
  }

  void check_grouping(char32_t grouping) const {
    if (grouping == 0) return;
    switch (spec_.type) {
      case 0:
      case 'd':
      case 'e':
      case 'f':
      case 'g':
      case 'E':
      case 'G':
      case '%':
      case 'F':
        return;
      case 'b':
      case 'o':
      case 'x':
      case 'X':
        if (grouping == '_') return;
        break;
      default:
        break;
    }
    raise_value_error("Cannot specify '" + shown(grouping) + "' with '" + shown(spec_.type) + "'.");
  }

  Str* text_;
  const std::string& type_name_;
  char32_t default_align_;
  int64_t at_ = 0;
  FormatSpec spec_;
};

}  // namespace

FormatSpec parse_format_spec(Str* text, const std::string& type_name, char32_t default_align,
                             char32_t default_type) {
  return SpecParser(text, type_name, default_align, default_type).parse();
}

Str* expect_format_spec(Value value) {
  if (is_str(value)) return value.as<Str>();
  raise_type_error(std::string("__format__() argument ") + (since(7) ? "" : "1 ") +
                   "must be str, not " + type_name(value));
}

void raise_unknown_format_code(char32_t code, const std::string& type_name) {
  raise_value_error("Unknown format code '" + shown(code) + "' for object of type '" + type_name +
                    "'");
}

}  // namespace corospec::reference
