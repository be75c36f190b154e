// UnicodeDecodeError(encoding, object, start, end, reason) and its siblings.
#include <fmt/core.h>

#include "reference/object/bytes.h"
#include "reference/object/exception_internal.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

void expect_str(Args args, size_t index) {
  if (is_str(args[index])) return;
  raise_type_error(
      fmt::format("argument {} must be str, not {}", index + 1, type_of(args[index])->name));
}

template <size_t first_field>
void init_unicode_error(Value self, Args args) {
  init_exception(self, args);
  const Type* type = type_of(self);
  constexpr size_t kWanted = 5 - first_field;
  if (args.count != kWanted) {
    raise_type_error(
        fmt::format("function takes exactly {} arguments ({} given)", kWanted, args.count));
  }
  if (first_field == 0) expect_str(args, 0);
  expect_str(args, kWanted - 1);
  for (size_t i = 0; i < kWanted; ++i) assign(exception_field(self, first_field + i), args[i]);
  // What can change under the exception is copied.
  Value object = exception_field(self, kUnicodeErrorObject);
  if (is_subtype(type, &UnicodeDecodeErrorType) && !is_bytes(object)) {
    assign(exception_field(self, kUnicodeErrorObject), Ref(make_bytes(bytes_like(object))));
  }
}

std::string escaped(char32_t code_point) {
  const auto number = static_cast<uint32_t>(code_point);
  if (number <= 0xff) return fmt::format("\\x{:02x}", number);
  if (number <= 0xffff) return fmt::format("\\u{:04x}", number);
  return fmt::format("\\U{:08x}", number);
}

struct Place {
  int64_t start;
  int64_t end;
  std::string reason;
};

Place place_of(Value self) {
  return {index_clamped(exception_field(self, kUnicodeErrorStart)),
          index_clamped(exception_field(self, kUnicodeErrorEnd)),
          utf8(to_str(exception_field(self, kUnicodeErrorReason)).get())};
}

std::string span_text(const Place& place) {
  return fmt::format("in position {}-{}: {}", place.start, place.end - 1, place.reason);
}

Ref decode_error_str(Value self) {
  Value object = exception_field(self, kUnicodeErrorObject);
  if (!object) return Ref(Value(empty_str()));
  const Place place = place_of(self);
  const std::string codec =
      fmt::format("'{}' codec can't decode", utf8(exception_field(self, kUnicodeErrorEncoding)));
  const std::string_view bytes = bytes_like(object);
  if (place.end == place.start + 1 && place.start < static_cast<int64_t>(bytes.size())) {
    const auto byte = static_cast<unsigned char>(bytes[static_cast<size_t>(place.start)]);
    return make_str(
        fmt::format("{} byte 0x{:02x} in position {}: {}", codec, byte, place.start, place.reason));
  }
  return make_str(codec + " bytes " + span_text(place));
}

std::string character_text(const Place& place, const Str* text, const char* verb) {
  if (place.end == place.start + 1 && place.start < text->length) {
    return fmt::format("can't {} character '{}' in position {}: {}", verb,
                       escaped(text->at(place.start)), place.start, place.reason);
  }
  return fmt::format("can't {} characters {}", verb, span_text(place));
}

Ref encode_error_str(Value self) {
  Value object = exception_field(self, kUnicodeErrorObject);
  if (!object) return Ref(Value(empty_str()));
  return make_str(fmt::format("'{}' codec {}", utf8(exception_field(self, kUnicodeErrorEncoding)),
                              character_text(place_of(self), object.as<Str>(), "encode")));
}

Ref translate_error_str(Value self) {
  Value object = exception_field(self, kUnicodeErrorObject);
  if (!object) return Ref(Value(empty_str()));
  return make_str(character_text(place_of(self), object.as<Str>(), "translate"));
}

template <size_t field>
constexpr AttributeDef field_attribute(const char* name) {
  return {name, get_exception_field<field>, set_exception_field<field>};
}

const AttributeDef kAttributes[] = {
    field_attribute<kUnicodeErrorEncoding>("encoding"),
    field_attribute<kUnicodeErrorObject>("object"), field_attribute<kUnicodeErrorStart>("start"),
    field_attribute<kUnicodeErrorEnd>("end"), field_attribute<kUnicodeErrorReason>("reason")};

}  // namespace

ExceptionParts prepare_unicode_error(Type& type) {
  const bool decode = &type == &UnicodeDecodeErrorType;
  const bool encode = &type == &UnicodeEncodeErrorType;
  const bool translate = &type == &UnicodeTranslateErrorType;
  if (!decode && !encode && !translate) return {};
  type.flags |= kOwnLayout;
  type.instance_size = sizeof(WideException);
  type.slots.init = translate ? init_unicode_error<1> : init_unicode_error<0>;
  type.slots.str = decode ? decode_error_str : encode ? encode_error_str : translate_error_str;
  return {{}, kAttributes};
}

}  // namespace corospec::reference
