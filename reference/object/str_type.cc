// The type `str`: slots and construction.
#include <algorithm>

#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/initialize.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/slice.h"
#include "reference/object/str.h"
#include "reference/object/str_codec.h"
#include "reference/object/str_internal.h"
#include "reference/object/str_iterator.h"
#include "reference/object/str_unicode.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type StrType;

namespace {

Ref exact(Value self) { return str_instance(&StrType, self.as<Str>()); }

Ref repr_slot(Value self) { return str_repr(self.as<Str>()); }

int64_t hash_slot(Value self) { return str_hash(self.as<Str>()); }

int64_t length_slot(Value self) { return self.as<Str>()->length; }

Ref compare_slot(Value left, Value right, CompareOp op) {
  if (!is_str(left) || !is_str(right)) return not_implemented();
  Str* a = left.as<Str>();
  Str* b = right.as<Str>();
  switch (op) {
    case CompareOp::kEq:
      return make_bool(str_equal(a, b));
    case CompareOp::kNe:
      return make_bool(!str_equal(a, b));
    case CompareOp::kLt:
      return make_bool(str_compare(a, b) < 0);
    case CompareOp::kLe:
      return make_bool(str_compare(a, b) <= 0);
    case CompareOp::kGt:
      return make_bool(str_compare(a, b) > 0);
    case CompareOp::kGe:
      return make_bool(str_compare(a, b) >= 0);
  }
  return not_implemented();
}

bool contains_slot(Value self, Value item) {
  if (!is_str(item)) {
    raise_type_error("'in <string>' requires string as left operand, not " + type_name(item));
  }
  Str* text = self.as<Str>();
  return str_find(text, item.as<Str>(), 0, text->length) >= 0;
}

Ref slice_of(Str* text, Slice* slice) {
  SliceRange range = slice_range(slice, text->length);
  if (range.step == 1) return substring(text, range.start, range.start + range.count);
  std::u32string picked;
  picked.reserve(static_cast<size_t>(range.count));
  for (int64_t i = 0; i < range.count; ++i)
    picked.push_back(text->at(range.start + i * range.step));
  return make_str(picked);
}

Ref get_item_slot(Value self, Value key) {
  Str* text = self.as<Str>();
  if (is_exactly(key, SliceType)) return slice_of(text, key.as<Slice>());
  return make_char(text->at(sequence_index(key, text->length, "string")));
}

Ref add_slot(Value left, Value right) {
  if (!is_str(left)) return not_implemented();
  if (is_str(right)) return concatenate(left.as<Str>(), right.as<Str>());
  Ref answer = ask_right_operand(BinaryOp::kAdd, left, right, add_slot);
  if (!is_not_implemented(answer)) return answer;
  if (!since(7)) raise_type_error("must be str, not " + type_name(right));
  raise_type_error("can only concatenate str (not \"" + type_name(right) + "\") to str");
}

template <class View>
Handle<Str> repeat(View text, int64_t count) {
  auto times = static_cast<size_t>(count);
  std::basic_string<typename View::value_type> out;
  out.reserve(text.size() * times);
  if (text.size() == 1) {
    out.assign(times, text[0]);
  } else {
    while (times-- > 0) out.append(text);
  }
  return make_text(View(out));
}

Ref multiply_slot(Value left, Value right) {
  Value sequence;
  int64_t count;
  Ref other;
  if (!repeat_operands(left, right, is_str, multiply_slot, &sequence, &count, &other)) return other;
  Str* text = sequence.as<Str>();
  int64_t size = repeated_size(text->length, count);
  check_text_length(size);
  if (size == 0) return Handle<Str>(empty_str());
  if (count == 1) return exact(sequence);
  return with_view(text, [count](auto view) { return repeat(view, count); });
}

Ref modulo_slot(Value left, Value right) {
  if (!is_str(left)) return not_implemented();
  return percent_format(left.as<Str>(), right);
}

std::string codec_argument(Value value, const char* name, int position, const char* otherwise) {
  if (!value) return otherwise;
  std::string what =
      "str() argument " + (since(10) ? "'" + std::string(name) + "'" : std::to_string(position));
  return utf8(expect_str(value, what.c_str()));
}

Ref decode_argument(Value object, Value encoding_value, Value errors_value) {
  std::string encoding = codec_argument(encoding_value, "encoding", 2, "utf-8");
  std::string errors = codec_argument(errors_value, "errors", 3, "strict");
  if (is_str(object)) raise_type_error("decoding str is not supported");
  if (!is_bytes(object) && !is_instance(object, ByteArrayType)) {
    raise_type_error("decoding to str: need a bytes-like object, " + type_name(object) + " found");
  }
  return decode_bytes(bytes_like(object), encoding, errors, object);
}

std::vector<MethodDef> all_methods() {
  std::vector<MethodDef> all;
  for (auto methods :
       {str_case_methods(), str_predicate_methods(), str_search_methods(), str_split_methods(),
        str_fill_methods(), str_translate_methods(), str_format_methods()}) {
    all.insert(all.end(), methods.begin(), methods.end());
  }
  return all;
}

}  // namespace

Ref str_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"object", "encoding", "errors"};
  Value given[3];
  if (since(13) && args.count > 3) expect_args("str", args, 0, 3);
  parse_args("str", args, kNames, 0, given);
  Ref text;
  if (given[1] || given[2]) {
    Value object = given[0] ? given[0] : Value(make_bytes("").get());
    Ref keep(object);
    text = decode_argument(object, given[1], given[2]);
  } else {
    text = given[0] ? to_str(given[0]) : Ref(Value(empty_str()));
  }
  return type == &StrType ? text : str_instance(type, text.as<Str>());
}

void check_text_length(int64_t length) {
  constexpr int64_t kMost = int64_t{1} << 30;
  if (length > kMost) raise(MemoryErrorType);
}

Str* expect_str(Value value, const char* what) {
  if (is_str(value)) return value.as<Str>();
  raise_type_error(std::string(what) + " must be str, not " + type_name(value));
}

int64_t search_bound(Value bound, int64_t length, int64_t otherwise) {
  if (is_none(bound)) return otherwise;
  if (!has_index(bound)) {
    raise_type_error("slice indices must be integers or None or have an __index__ method");
  }
  int64_t index = index_clamped(bound);
  return index < 0 ? std::max<int64_t>(index + length, 0) : index;
}

SearchBounds search_bounds(Args args, uint32_t first, int64_t length) {
  SearchBounds bounds{0, length};
  if (args.count > first) bounds.start = search_bound(args[first], length, 0);
  if (args.count > first + 1) bounds.end = search_bound(args[first + 1], length, length);
  bounds.end = std::min(bounds.end, length);
  return bounds;
}

void initialize_str() {
  initialize_unicode();
  StrType.flags = kSubclassable | kStrSubclass | kNoWeakrefs | kMatchesSelf;
  StrType.instance_size = sizeof(Str);
  StrType.dict_offset = dict_offset_of<Str>();
  Slots& slots = StrType.slots;
  slots.destroy = str_destroy;
  slots.create = str_create;
  slots.repr = repr_slot;
  slots.str = exact;
  slots.hash = hash_slot;
  slots.compare = compare_slot;
  slots.length = length_slot;
  slots.get_item = get_item_slot;
  slots.contains = contains_slot;
  slots.iter = make_str_iterator;
  slots.binary[static_cast<size_t>(BinaryOp::kAdd)] = add_slot;
  slots.binary[static_cast<size_t>(BinaryOp::kMultiply)] = multiply_slot;
  slots.binary[static_cast<size_t>(BinaryOp::kModulo)] = modulo_slot;
  static const std::vector<MethodDef> methods = all_methods();
  ready(StrType, "str", nullptr, methods);
  initialize_str_iterator();
}

}  // namespace corospec::reference
