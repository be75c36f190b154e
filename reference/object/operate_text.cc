// repr(), str(), ascii(), format().
#include <fmt/core.h>

#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/type_slots.h"

namespace corospec::reference {

namespace {

Ref expect_str(Ref text, const char* method) {
  if (is_str(text)) return text;
  raise_type_error(fmt::format("{} returned non-string (type {})", method, type_of(text)->name));
}

void append_escaped(StrBuilder& builder, char32_t code_point) {
  const auto number = static_cast<uint32_t>(code_point);
  if (number < 0x80) {
    builder.append(code_point);
  } else if (number < 0x100) {
    builder.append(fmt::format("\\x{:02x}", number));
  } else if (number < 0x10000) {
    builder.append(fmt::format("\\u{:04x}", number));
  } else {
    builder.append(fmt::format("\\U{:08x}", number));
  }
}

}  // namespace

Ref repr(Value value) {
  RecursionGuard guard(" while getting the repr of an object");
  return expect_str(type_of(value)->slots.repr(value), "__repr__");
}

Ref to_str(Value value) {
  if (is_exactly(value, StrType)) return Ref(value);
  auto* const slot = type_of(value)->slots.str;
  if (!slot) return repr(value);
  RecursionGuard guard(" while getting the str of an object");
  return expect_str(slot(value), "__str__");
}

Ref ascii_repr(Value value) {
  Ref text = repr(value);
  auto* str = text.as<Str>();
  if (str->ascii) return text;
  StrBuilder builder;
  for (int64_t i = 0; i < str->length; ++i) append_escaped(builder, str->at(i));
  return builder.finish();
}

std::string utf8(Value str) { return utf8(str.as<Str>()); }

std::string repr_utf8(Value value) { return utf8(repr(value).get()); }

Ref format_value(Value value, Str* spec) {
  const bool plain = !spec || spec->length == 0;
  if (plain && is_exactly(value, StrType)) return Ref(value);
  Ref result = call_special(value, names::dunder_format, {Value(spec ? spec : empty_str())});
  if (!result) {
    raise_type_error(fmt::format("Type {} doesn't define __format__", type_of(value)->name));
  }
  if (is_str(result)) return result;
  raise_type_error(fmt::format("__format__ must return a str, not {}", type_of(result)->name));
}

}  // namespace corospec::reference
