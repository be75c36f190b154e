// The type `bytes`, and what bytearray shares with it: construction and slots.
#include "reference/object/bytes.h"

#include <functional>
#include <new>

#include "reference/object/bytes_internal.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/format_percent.h"
#include "reference/object/initialize.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/slice.h"
#include "reference/object/str.h"
#include "reference/object/str_codec.h"
#include "reference/object/str_internal.h"
#include "reference/object/str_iterator.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type BytesType;

namespace {

Bytes* allocate_bytes(Type* type, std::string data) {
  auto* bytes = static_cast<Bytes*>(allocate_object(type, type->instance_size));
  new (&bytes->data) std::string(std::move(data));
  bytes->hash = -1;
  return bytes;
}

void bytes_destroy(Object* object) noexcept {
  auto* bytes = static_cast<Bytes*>(object);
  if (bytes->dict) release(reinterpret_cast<Object*>(bytes->dict));
  bytes->data.~basic_string();
  free_object(object);
}

Ref bytes_create(Type* type, Args args) {
  if (type == &BytesType && args.count == 1 && args.keyword_count() == 0 &&
      is_exactly(args[0], BytesType)) {
    return Ref(args[0]);
  }
  return Ref::adopt(allocate_bytes(type, bytes_from_arguments("bytes", args)));
}

int64_t bytes_hash(Value self) {
  auto* bytes = self.as<Bytes>();
  if (bytes->hash == -1) {
    auto hash = static_cast<int64_t>(std::hash<std::string_view>()(bytes->data));
    bytes->hash = hash == -1 ? -2 : hash;
  }
  return bytes->hash;
}

Ref bytes_repr(Value self) { return make_latin1(bytes_repr_text(bytes_like(self), false)); }

// --- slots of both types

int64_t length_slot(Value self) { return static_cast<int64_t>(bytes_like(self).size()); }

Ref compare_slot(Value left, Value right, CompareOp op) {
  if (!is_bytes_object(left) || !is_bytes_object(right)) return not_implemented();
  int order = bytes_like(left).compare(bytes_like(right));
  switch (op) {
    case CompareOp::kLt:
      return make_bool(order < 0);
    case CompareOp::kLe:
      return make_bool(order <= 0);
    case CompareOp::kEq:
      return make_bool(order == 0);
    case CompareOp::kNe:
      return make_bool(order != 0);
    case CompareOp::kGt:
      return make_bool(order > 0);
    case CompareOp::kGe:
      return make_bool(order >= 0);
  }
  return not_implemented();
}

bool contains_slot(Value self, Value item) {
  if (has_index(item)) {
    char byte = byte_value(item);
    return bytes_like(self).find(byte) != std::string_view::npos;
  }
  std::string_view needle = bytes_like(item);
  return bytes_like(self).find(needle) != std::string_view::npos;
}

Ref get_item_slot(Value self, Value key) {
  if (is_exactly(key, SliceType)) return bytes_slice(self, key);
  int64_t index =
      sequence_index(key, length_slot(self), is_bytearray(self) ? "bytearray" : "bytes");
  // An __index__ may have changed a bytearray.
  if (index >= length_slot(self)) raise(IndexErrorType, "bytearray index out of range");
  return make_int(
      int64_t{static_cast<unsigned char>(bytes_like(self)[static_cast<size_t>(index)])});
}

Ref add_slot(Value left, Value right) {
  if (!is_bytes_object(left)) return not_implemented();
  if (!is_bytes_like(right)) {
    Ref answer = ask_right_operand(BinaryOp::kAdd, left, right, add_slot);
    if (!is_not_implemented(answer)) return answer;
    raise_type_error("can't concat " + type_name(right) + " to " + type_name(left));
  }
  std::string joined(bytes_like(left));
  return make_like(left, joined.append(bytes_like(right)));
}

Ref multiply_slot(Value left, Value right) {
  Value sequence;
  int64_t count;
  Ref other;
  if (!repeat_operands(left, right, is_bytes_object, multiply_slot, &sequence, &count, &other)) {
    return other;
  }
  std::string_view bytes = bytes_like(sequence);
  std::string out;
  int64_t size = repeated_size(static_cast<int64_t>(bytes.size()), count);
  check_text_length(size);
  out.reserve(static_cast<size_t>(size));
  while (static_cast<int64_t>(out.size()) < size) out.append(bytes);
  return make_like(sequence, std::move(out));
}

Ref modulo_slot(Value left, Value right) {
  if (!is_bytes_object(left)) return not_implemented();
  return make_like(left, percent_format_bytes(std::string(bytes_like(left)), right));
}

std::string encode_argument(const char* what, Value text, Value encoding, Value errors) {
  auto name_of = [what](Value value, const char* name, int position) {
    if (is_str(value)) return utf8(value.as<Str>());
    raise_type_error(std::string(what) + "() argument " +
                     (since(10) ? "'" + std::string(name) + "'" : std::to_string(position)) +
                     " must be str, not " + type_name(value));
  };
  std::string encoding_name = encoding ? name_of(encoding, "encoding", 2) : "utf-8";
  std::string errors_name = errors ? name_of(errors, "errors", 3) : "strict";
  if (!text || !is_str(text)) {
    raise_type_error(encoding ? "encoding without a string argument"
                              : "errors without a string argument");
  }
  return encode_str(text.as<Str>(), encoding_name, errors_name);
}

std::string zeros(Value count) {
  int64_t size = index_as_int64(count);
  if (size < 0) raise_value_error("negative count");
  check_text_length(size);
  return std::string(static_cast<size_t>(size), '\0');
}

// The result of __bytes__, when the value has it.
bool convert_by_method(Value value, std::string* out) {
  if (is_exactly(value, BytesType) || is_exactly(value, ByteArrayType)) return false;
  Ref method = find_special(value, names::dunder_bytes);
  if (!method) return false;
  Ref result = call(method, Args());
  if (!is_bytes(result)) {
    raise_type_error("__bytes__ returned non-bytes (type " + type_name(result) + ")");
  }
  *out = bytes_like(result);
  return true;
}

}  // namespace

Handle<Bytes> make_bytes(std::string_view data) {
  return Handle<Bytes>::adopt(allocate_bytes(&BytesType, std::string(data)));
}

std::string_view bytes_like(Value value) {
  if (is_bytes(value)) return value.as<Bytes>()->data;
  if (is_bytearray(value)) return value.as<ByteArray>()->data;
  if (const auto buffer = type_of(value)->slots.buffer) return buffer(value);
  raise_type_error("a bytes-like object is required, not '" + type_name(value) + "'");
}

Ref make_like(Value self, std::string data) {
  if (is_bytes(self)) return Ref::adopt(allocate_bytes(&BytesType, std::move(data)));
  return make_bytearray(std::move(data));
}

char byte_value(Value value, const char* message) {
  Ref number = value.is_small() ? Ref(value) : unary(UnaryOp::kIndex, value);
  int64_t byte;
  if (!int_to_int64(number, &byte) || byte < 0 || byte > 255) raise_value_error(message);
  return static_cast<char>(byte);
}

std::string bytes_from_iterable(Value iterable, const char* message) {
  std::string out;
  for_each(iterable, [&](Value item) {
    out.push_back(byte_value(item, message));
    return true;
  });
  return out;
}

std::string bytes_of_object(Value value) {
  std::string out;
  if (convert_by_method(value, &out)) return out;
  if (is_bytes_like(value)) return std::string(bytes_like(value));
  const Slots& slots = type_of(value)->slots;
  if (is_str(value) || (!slots.iter && !slots.get_item)) {
    raise_type_error("cannot convert '" + type_name(value) + "' object to bytes");
  }
  return bytes_from_iterable(value, "bytes must be in range(0, 256)");
}

std::string bytes_from_arguments(const char* what, Args args) {
  static constexpr const char* kNames[] = {"source", "encoding", "errors"};
  Value given[3];
  parse_args(what, args, kNames, 0, given);
  if (given[1] || given[2]) return encode_argument(what, given[0], given[1], given[2]);
  Value source = given[0];
  if (!source) return "";
  if (is_bytes_like(source)) return std::string(bytes_like(source));
  bool for_bytearray = std::string_view(what) == "bytearray";
  std::string out;
  if (!for_bytearray && convert_by_method(source, &out)) return out;
  if (is_str(source)) raise_type_error("string argument without an encoding");
  if (has_index(source)) return zeros(source);
  const Slots& slots = type_of(source)->slots;
  if (!slots.iter && !slots.get_item) {
    raise_type_error("cannot convert '" + type_name(source) + "' object to " + what);
  }
  return bytes_from_iterable(
      source, for_bytearray ? "byte must be in range(0, 256)" : "bytes must be in range(0, 256)");
}

std::string bytes_repr_text(std::string_view bytes, bool escape_single_quotes) {
  constexpr char kHexDigits[] = "0123456789abcdef";
  bool has_single = bytes.find('\'') != std::string_view::npos;
  char quote = has_single && bytes.find('"') == std::string_view::npos ? '"' : '\'';
  std::string out = {'b', quote};
  for (char c : bytes) {
    auto byte = static_cast<unsigned char>(c);
    if (c == quote || c == '\\' || (c == '\'' && escape_single_quotes)) {
      out.append({'\\', c});
    } else if (c == '\t' || c == '\n' || c == '\r') {
      out.append({'\\', c == '\t' ? 't' : c == '\n' ? 'n' : 'r'});
    } else if (byte < 0x20 || byte >= 0x7f) {
      out.append({'\\', 'x', kHexDigits[byte >> 4], kHexDigits[byte & 15]});
    } else {
      out.push_back(c);
    }
  }
  out.push_back(quote);
  return out;
}

Ref bytes_slice(Value self, Value slice) {
  SliceRange range = slice_range(slice.as<Slice>(), static_cast<int64_t>(bytes_like(self).size()));
  std::string_view bytes = bytes_like(self);
  if (range.step == 1) {
    return make_like(self, std::string(bytes.substr(static_cast<size_t>(range.start),
                                                    static_cast<size_t>(range.count))));
  }
  std::string out;
  for (int64_t i = 0; i < range.count; ++i) {
    out.push_back(bytes[static_cast<size_t>(range.start + i * range.step)]);
  }
  return make_like(self, std::move(out));
}

std::vector<MethodDef> bytes_common_methods() {
  std::vector<MethodDef> all;
  for (auto methods : {bytes_search_methods(), bytes_split_methods(), bytes_case_methods(),
                       bytes_convert_methods()}) {
    all.insert(all.end(), methods.begin(), methods.end());
  }
  return all;
}

void fill_bytes_slots(Slots& slots) {
  slots.length = length_slot;
  slots.compare = compare_slot;
  slots.contains = contains_slot;
  slots.get_item = get_item_slot;
  slots.binary[static_cast<size_t>(BinaryOp::kAdd)] = add_slot;
  slots.binary[static_cast<size_t>(BinaryOp::kMultiply)] = multiply_slot;
  slots.binary[static_cast<size_t>(BinaryOp::kModulo)] = modulo_slot;
}

namespace {

Ref new_arguments(Value self, Args args) {
  expect_args("bytes.__getnewargs__", args, 0, 0);
  Ref exact = make_bytes(bytes_like(self));
  return make_tuple({exact.get()});
}

Ref to_bytes(Value self, Args args) {
  expect_args("bytes.__bytes__", args, 0, 0);
  return is_exactly(self, BytesType) ? Ref(self) : Ref(make_bytes(bytes_like(self)));
}

std::vector<MethodDef> bytes_methods() {
  std::vector<MethodDef> all = bytes_common_methods();
  all.push_back({"__getnewargs__", new_arguments});
  if (since(11)) all.push_back({"__bytes__", to_bytes});
  return all;
}

}  // namespace

void initialize_bytes() {
  BytesType.flags = kSubclassable | kBytesSubclass | kNoWeakrefs | kMatchesSelf;
  BytesType.instance_size = sizeof(Bytes);
  BytesType.dict_offset = dict_offset_of<Bytes>();
  Slots& slots = BytesType.slots;
  fill_bytes_slots(slots);
  slots.destroy = bytes_destroy;
  slots.create = bytes_create;
  slots.repr = bytes_repr;
  slots.hash = bytes_hash;
  slots.iter = make_bytes_iterator;
  static const std::vector<MethodDef> methods = bytes_methods();
  ready(BytesType, "bytes", nullptr, methods);
  initialize_bytearray();
}

}  // namespace corospec::reference
