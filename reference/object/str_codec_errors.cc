// The error handlers of the encodings: strict, ignore, replace, backslashreplace,
// xmlcharrefreplace, namereplace, surrogateescape, surrogatepass, and those that the program
// registers.
#include <cstdio>
#include <map>
#include <string>

#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/str_codec.h"
#include "reference/object/str_codec_internal.h"
#include "reference/object/str_utf8.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

std::map<std::string, Ref, std::less<>>& handlers() {
  static auto* registered = new std::map<std::string, Ref, std::less<>>();
  return *registered;
}

bool is_surrogate(char32_t c) { return c >= 0xd800 && c <= 0xdfff; }

Ref encode_error(const Encoder& encoder, int64_t start, int64_t end, const char* reason) {
  Handle<Str> name = make_str(encoder.name), why = make_str(reason);
  return call(Value(&UnicodeEncodeErrorType), {Value(name), Value(encoder.text),
                                               Value::small(start), Value::small(end), Value(why)});
}

Ref decode_error(const Decoder& decoder, size_t start, size_t end, const char* reason) {
  Handle<Str> name = make_str(decoder.name), why = make_str(reason);
  Ref object = decoder.original && is_bytes(decoder.original) ? Ref(decoder.original)
                                                              : Ref(make_bytes(decoder.bytes));
  return call(Value(&UnicodeDecodeErrorType),
              {Value(name), object.get(), Value::small(static_cast<int64_t>(start)),
               Value::small(static_cast<int64_t>(end)), Value(why)});
}

std::string escape(char32_t c) {
  char buffer[16];
  const char* format = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
  std::snprintf(buffer, sizeof buffer, format, static_cast<unsigned>(c));
  return buffer;
}

// Calls a handler of the program; answers (replacement, position).
Handle<Tuple> call_handler(std::string_view name, Value error, int64_t size, int64_t* position) {
  Value handler = find_codec_error_handler(name);
  if (!handler) raise(LookupErrorType, "unknown error handler name '" + std::string(name) + "'");
  Ref answer = call(handler, {error});
  if (!is_tuple(answer) || answer.as<Tuple>()->size != 2) {
    raise_type_error("encoding error handler must return (str/bytes, int) tuple");
  }
  *position = index_as_int64(answer.as<Tuple>()->items[1]);
  if (*position < 0) *position += size;
  if (*position < 0 || *position > size) {
    raise(IndexErrorType,
          "position " + std::to_string(*position) + " from error handler out of bounds");
  }
  return Handle<Tuple>(answer.as<Tuple>());
}

int encoding_unit(std::string_view name) {
  if (name.substr(0, 6) == "utf-16") return 2;
  return name.substr(0, 6) == "utf-32" ? 4 : 1;
}

// A surrogate written although the encoding forbids it.
void pass_surrogate(Encoder& encoder, char32_t c) {
  int unit = encoding_unit(encoder.name);
  if (unit == 1) return append_utf8(&encoder.out, c);
  bool big = std::string_view(encoder.name).ends_with("-be");
  for (int i = 0; i < unit; ++i) {
    encoder.out.push_back(static_cast<char>(c >> 8 * (big ? unit - 1 - i : i)));
  }
}

// What a built-in handler writes for one code point; false: the handler does not apply.
bool replace_code_point(Encoder& encoder, char32_t c, Encoder::Write write) {
  std::string_view errors = encoder.errors;
  if (errors == "ignore") return true;
  if (errors == "replace") return write(encoder, '?');
  if (errors == "surrogateescape") {
    if (c < 0xdc80 || c > 0xdcff || encoding_unit(encoder.name) > 1) return false;
    encoder.out.push_back(static_cast<char>(c & 0xff));
    return true;
  }
  if (errors == "surrogatepass") {
    bool unicode = std::string_view(encoder.name).substr(0, 4) == "utf-";
    if (!is_surrogate(c) || !unicode) return false;
    pass_surrogate(encoder, c);
    return true;
  }
  std::string text;
  if (errors == "backslashreplace") text = escape(c);
  if (errors == "xmlcharrefreplace") text = "&#" + std::to_string(static_cast<uint32_t>(c)) + ";";
  if (errors == "namereplace") throw NotSupported("codec error handler namereplace");
  for (char ascii : text) write(encoder, static_cast<unsigned char>(ascii));
  return !text.empty();
}

bool is_builtin_handler(std::string_view name) {
  for (std::string_view known : {"strict", "ignore", "replace", "backslashreplace", "namereplace",
                                 "xmlcharrefreplace", "surrogateescape", "surrogatepass"}) {
    if (name == known) return true;
  }
  return false;
}

int64_t run_encode_handler(Encoder& encoder, Value error, Encoder::Write write) {
  int64_t position;
  Handle<Tuple> answer = call_handler(encoder.errors, error, encoder.text->length, &position);
  Value replacement = answer->items[0];
  if (is_bytes(replacement)) {
    encoder.out.append(bytes_like(replacement));
    return position;
  }
  if (!is_str(replacement)) {
    raise_type_error("encoding error handler must return (str/bytes, int) tuple");
  }
  for (int64_t i = 0; i < replacement.as<Str>()->length; ++i) {
    if (!write(encoder, replacement.as<Str>()->at(i))) throw Raise(Ref(error));
  }
  return position;
}

// surrogatepass: the surrogate that is encoded at `start`, and its size.
size_t decode_surrogate(const Decoder& decoder, size_t start, char32_t* out) {
  int unit = encoding_unit(decoder.name);
  auto byte = [&](size_t i) { return static_cast<unsigned char>(decoder.bytes[start + i]); };
  size_t size = unit == 1 ? 3 : static_cast<size_t>(unit);
  if (decoder.bytes.size() - start < size) return 0;
  if (unit == 1) {
    if (byte(0) != 0xed || (byte(1) & 0xc0) != 0x80 || (byte(2) & 0xc0) != 0x80) return 0;
    *out = 0xd000 | (byte(1) & 0x3fu) << 6 | (byte(2) & 0x3fu);
  } else {
    bool big = std::string_view(decoder.name).ends_with("-be");
    *out = 0;
    for (size_t i = 0; i < size; ++i) *out = *out << 8 | byte(big ? i : size - 1 - i);
  }
  return is_surrogate(*out) ? size : 0;
}

// Appends what a built-in handler makes of bytes[start:*end], which it may move. False: it does not
// apply.
bool replace_bytes(Decoder& decoder, size_t start, size_t* end) {
  std::string_view errors = decoder.errors;
  if (errors == "ignore") return true;
  if (errors == "replace") {
    decoder.out.append(U'\ufffd');
    return true;
  }
  if (errors == "backslashreplace" || errors == "surrogateescape") {
    bool escaping = errors == "backslashreplace";
    for (size_t i = start; i < *end; ++i) {
      auto byte = static_cast<unsigned char>(decoder.bytes[i]);
      if (escaping) {
        decoder.out.append(escape(byte));
      } else if (byte < 0x80) {  // ASCII bytes are never escaped
        if (i > start) *end = i;
        return i > start;
      } else {
        decoder.out.append(char32_t{0xdc00} | byte);
      }
    }
    return true;
  }
  char32_t surrogate;
  size_t size = errors == "surrogatepass" ? decode_surrogate(decoder, start, &surrogate) : 0;
  if (size == 0) return false;
  decoder.out.append(surrogate);
  *end = start + size;
  return true;
}

}  // namespace

int64_t Encoder::handle_error(int64_t start, int64_t end, const char* reason, Write write) {
  if (!is_builtin_handler(errors)) {
    return run_encode_handler(*this, encode_error(*this, start, end, reason), write);
  }
  for (int64_t i = start; i < end; ++i) {
    if (errors == "strict" || !replace_code_point(*this, text->at(i), write)) {
      // What was escaped does not count any more.
      throw Raise(encode_error(*this, errors == "surrogateescape" ? i : start, end, reason));
    }
  }
  return end;
}

size_t Decoder::handle_error(size_t start, size_t end, const char* reason) {
  if (errors != "strict" && is_builtin_handler(errors)) {
    if (errors == "xmlcharrefreplace" || errors == "namereplace") {
      raise_type_error("don't know how to handle UnicodeDecodeError in error callback");
    }
    if (replace_bytes(*this, start, &end)) return end;
  }
  Ref error = decode_error(*this, start, end, reason);
  if (is_builtin_handler(errors)) throw Raise(std::move(error));
  int64_t position;
  Handle<Tuple> answer = call_handler(errors, error, static_cast<int64_t>(bytes.size()), &position);
  if (!is_str(answer->items[0])) {
    raise_type_error("decoding error handler must return (str, int) tuple");
  }
  out.append(answer->items[0].as<Str>());
  return static_cast<size_t>(position);
}

void register_codec_error_handler(std::string_view name, Value handler) {
  handlers().insert_or_assign(std::string(name), Ref(handler));
}

Value find_codec_error_handler(std::string_view name) {
  auto found = handlers().find(name);
  return found == handlers().end() ? Value() : found->second.get();
}

}  // namespace corospec::reference
