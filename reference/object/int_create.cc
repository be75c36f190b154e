// int(x) and int(text, base), for int and its subclasses.
#include <algorithm>

#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/int_internal.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/str_unicode.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

[[noreturn]] void raise_invalid_literal(Value text, int base) {
  constexpr int64_t kMostShown = 200;
  Ref literal = repr(text);
  Str* shown = literal.as<Str>();
  raise_value_error("invalid literal for int() with base " + std::to_string(base) + ": " +
                    utf8(substring(shown, 0, std::min(shown->length, kMostShown)).get()));
}

// Null when `value` is no text.
Ref text_to_int(Value value, int base) {
  Ref number;
  if (is_str(value)) {
    number = try_parse_int(ascii_number_text(value.as<Str>()), base);
  } else if (is_bytes(value) || is_instance(value, ByteArrayType)) {
    number = try_parse_int(bytes_like(value), base);
  } else {
    return Ref();
  }
  if (!number) raise_invalid_literal(value, base);
  return number;
}

// Calls a numeric slot and insists on an int.
Ref from_slot(Value value, UnaryOp op, const char* method) {
  Ref number = type_of(value)->slots.unary[static_cast<size_t>(op)](value);
  if (is_int(number)) return plain_int(number);
  raise_type_error(std::string(method) + " returned non-int (type " + type_of(number)->name + ")");
}

Ref truncate(const Ref& method) {
  Ref number = call(method, Args());
  if (is_int(number)) return plain_int(number);
  if (type_of(number)->slots.unary[static_cast<size_t>(UnaryOp::kIndex)] != nullptr) {
    return from_slot(number, UnaryOp::kIndex, "__index__");
  }
  raise_type_error("__trunc__ returned non-Integral (type " + type_of(number)->name + ")");
}

Ref to_int(Value value) {
  const Slots& slots = type_of(value)->slots;
  if (value.is_small() || is_exactly(value, IntType)) return Ref(value);
  if (slots.unary[static_cast<size_t>(UnaryOp::kInt)]) {
    return from_slot(value, UnaryOp::kInt, "__int__");
  }
  if (since(8) && slots.unary[static_cast<size_t>(UnaryOp::kIndex)]) {
    return from_slot(value, UnaryOp::kIndex, "__index__");
  }
  if (!since(14)) {
    if (Ref method = find_special(value, names::dunder_trunc)) return truncate(method);
  }
  if (Ref number = text_to_int(value, 10)) return number;
  raise_type_error("int() argument must be a string, a bytes-like object or a " +
                   std::string(since(10) ? "real " : "") + "number, not '" + type_of(value)->name +
                   "'");
}

Ref to_int(Value value, Value base_value) {
  int64_t base = index_as_int64(base_value);
  if (base != 0 && (base < 2 || base > 36)) {
    raise_value_error("int() base must be >= 2 and <= 36, or 0");
  }
  Ref number = text_to_int(value, static_cast<int>(base));
  if (!number) raise_type_error("int() can't convert non-string with explicit base");
  return number;
}

}  // namespace

Ref int_instance(Type* type, Value number) {
  if (type == &IntType) return Ref(number);
  Int* object = static_cast<Int*>(allocate_object(type, type->instance_size));
  mpz_init_set(object->number, MpzView(number));
  return Ref::adopt(object);
}

Ref int_create(Type* type, Args args) {
  // `x` could be named until 3.6.
  static constexpr const char* kNames[] = {"", "base"};
  static constexpr const char* kOldNames[] = {"x", "base"};
  Value given[2];
  parse_args("int", args, since(7) ? kNames : kOldNames, 0, given);
  if (!given[0]) {
    if (given[1]) raise_type_error("int() missing string argument");
    return int_instance(type, Value::small(0));
  }
  Ref number = given[1] ? to_int(given[0], given[1]) : to_int(given[0]);
  return int_instance(type, number);
}

}  // namespace corospec::reference
