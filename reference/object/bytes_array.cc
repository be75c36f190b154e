// The type `bytearray`: what it has beyond bytes, which is mutation.
#include <algorithm>
#include <new>

#include "reference/object/bytes_internal.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/slice.h"
#include "reference/object/str.h"
#include "reference/object/str_internal.h"
#include "reference/object/str_iterator.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type ByteArrayType;

namespace {

std::string& data_of(Value self) { return self.as<ByteArray>()->data; }

Ref create(Type* type, Args) {
  auto* array = static_cast<ByteArray*>(allocate_object(type, type->instance_size));
  new (&array->data) std::string();
  return Ref::adopt(array);
}

void init(Value self, Args args) {
  std::string data = bytes_from_arguments("bytearray", args);
  data_of(self) = std::move(data);
}

void bytearray_destroy(Object* object) noexcept {
  auto* array = static_cast<ByteArray*>(object);
  if (array->dict) release(reinterpret_cast<Object*>(array->dict));
  array->data.~basic_string();
  free_object(object);
}

Ref repr_slot(Value self) {
  return make_latin1(type_name(self) + "(" + bytes_repr_text(data_of(self), true) + ")");
}

// --- items and slices

// What a slice is replaced by.
std::string replacement_bytes(Value value) {
  if (is_bytes_like(value)) return std::string(bytes_like(value));
  const Slots& slots = type_of(value)->slots;
  if (is_str(value) || is_int(value) || (!slots.iter && !slots.get_item)) {
    raise_type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
  }
  return bytes_from_iterable(value, "byte must be in range(0, 256)");
}

void erase_stepped(std::string* data, SliceRange range) {
  if (range.step < 0) {  // the same places, ascending
    range.start += (range.count - 1) * range.step;
    range.step = -range.step;
  }
  for (int64_t i = range.count; i-- > 0;) {
    data->erase(static_cast<size_t>(range.start + i * range.step), 1);
  }
}

void assign_slice(Value self, Value key, Value value) {
  slice_range(key.as<Slice>(), 0);  // a bad slice is reported first
  std::string bytes = value ? replacement_bytes(value) : "";
  SliceRange range = slice_range(key.as<Slice>(), static_cast<int64_t>(data_of(self).size()));
  std::string& data = data_of(self);
  if (range.step == 1) {
    data.replace(static_cast<size_t>(range.start), static_cast<size_t>(range.count), bytes);
    return;
  }
  if (!value || bytes.empty()) return erase_stepped(&data, range);
  if (static_cast<int64_t>(bytes.size()) != range.count) {
    raise_value_error("attempt to assign bytes of size " + std::to_string(bytes.size()) +
                      " to extended slice of size " + std::to_string(range.count));
  }
  for (int64_t i = 0; i < range.count; ++i) {
    data[static_cast<size_t>(range.start + i * range.step)] = bytes[static_cast<size_t>(i)];
  }
}

void set_item_slot(Value self, Value key, Value value) {
  if (is_exactly(key, SliceType)) return assign_slice(self, key, value);
  int64_t index = sequence_index(key, static_cast<int64_t>(data_of(self).size()), "bytearray");
  char byte = value ? byte_value(value) : '\0';
  std::string& data = data_of(self);
  auto at = static_cast<size_t>(index);
  // An __index__ may have changed the size.
  if (at >= data.size()) raise(IndexErrorType, "bytearray index out of range");
  if (value) {
    data[at] = byte;
  } else {
    data.erase(at, 1);
  }
}

Ref in_place_add(Value self, Value other) {
  if (!is_bytes_like(other)) {
    raise_type_error("can't concat " + type_name(other) + " to " + type_name(self));
  }
  data_of(self).append(std::string(bytes_like(other)));
  return Ref(self);
}

Ref in_place_multiply(Value self, Value factor) {
  if (!has_index(factor)) {
    raise_type_error("can't multiply sequence by non-int of type '" + type_name(factor) + "'");
  }
  int64_t count = index_as_int64(factor);
  std::string once = data_of(self);
  int64_t repeated = repeated_size(static_cast<int64_t>(once.size()), count);
  check_text_length(repeated);
  auto size = static_cast<size_t>(repeated);
  std::string& data = data_of(self);
  data.clear();
  while (data.size() < size) data.append(once);
  return Ref(self);
}

// --- methods

Ref append(Value self, Args args) {
  expect_args("bytearray.append", args, 1, 1);
  char byte = byte_value(args[0]);
  data_of(self).push_back(byte);
  return make_none();
}

Ref extend(Value self, Args args) {
  expect_args("bytearray.extend", args, 1, 1);
  Value items = args[0];
  if (is_bytes_like(items)) return in_place_add(self, items), make_none();
  const Slots& slots = type_of(items)->slots;
  if (!slots.iter && !slots.get_item) {
    raise_type_error(since(8) ? "can't extend bytearray with " + type_name(items)
                              : "'" + type_name(items) + "' object is not iterable");
  }
  if (is_str(items) && items.as<Str>()->length > 0 && since(13)) {
    raise_type_error("expected iterable of integers; got: 'str'");
  }
  std::string more = bytes_from_iterable(items, "byte must be in range(0, 256)");
  data_of(self).append(more);
  return make_none();
}

Ref insert(Value self, Args args) {
  expect_args("insert", args, 2, 2);
  int64_t index = index_clamped(args[0]);
  char byte = byte_value(args[1]);
  std::string& data = data_of(self);
  auto size = static_cast<int64_t>(data.size());
  if (index < 0) index += size;
  index = std::clamp<int64_t>(index, 0, size);
  data.insert(data.begin() + index, byte);
  return make_none();
}

Ref pop(Value self, Args args) {
  expect_args("pop", args, 0, 1);
  int64_t index = args.count == 1 ? index_as_int64(args[0]) : -1;
  std::string& data = data_of(self);
  auto size = static_cast<int64_t>(data.size());
  if (size == 0) raise(IndexErrorType, "pop from empty bytearray");
  if (index < 0) index += size;
  if (index < 0 || index >= size) raise(IndexErrorType, "pop index out of range");
  auto byte = static_cast<unsigned char>(data[static_cast<size_t>(index)]);
  data.erase(static_cast<size_t>(index), 1);
  return make_int(int64_t{byte});
}

Ref remove(Value self, Args args) {
  expect_args("bytearray.remove", args, 1, 1);
  char byte = byte_value(args[0]);
  size_t at = data_of(self).find(byte);
  if (at == std::string::npos) raise_value_error("value not found in bytearray");
  data_of(self).erase(at, 1);
  return make_none();
}

Ref reverse(Value self, Args args) {
  expect_args("bytearray.reverse", args, 0, 0);
  std::reverse(data_of(self).begin(), data_of(self).end());
  return make_none();
}

Ref clear(Value self, Args args) {
  expect_args("bytearray.clear", args, 0, 0);
  data_of(self).clear();
  return make_none();
}

Ref copy(Value self, Args args) {
  expect_args("bytearray.copy", args, 0, 0);
  return make_bytearray(data_of(self));
}

std::vector<MethodDef> bytearray_methods() {
  std::vector<MethodDef> all = bytes_common_methods();
  all.insert(all.end(), {{"append", append},
                         {"clear", clear},
                         {"copy", copy},
                         {"extend", extend},
                         {"insert", insert},
                         {"pop", pop},
                         {"remove", remove},
                         {"reverse", reverse}});
  return all;
}

}  // namespace

Handle<ByteArray> make_bytearray(std::string data) {
  Ref array = create(&ByteArrayType, Args());
  data_of(array) = std::move(data);
  return Handle<ByteArray>(array.as<ByteArray>());
}

void initialize_bytearray() {
  ByteArrayType.flags = kSubclassable | kMatchesSelf;
  ByteArrayType.instance_size = sizeof(ByteArray);
  ByteArrayType.dict_offset = dict_offset_of<ByteArray>();
  Slots& slots = ByteArrayType.slots;
  fill_bytes_slots(slots);
  slots.destroy = bytearray_destroy;
  slots.create = create;
  slots.init = init;
  slots.repr = repr_slot;
  slots.iter = make_bytearray_iterator;
  slots.set_item = set_item_slot;
  slots.in_place[static_cast<size_t>(BinaryOp::kAdd)] = in_place_add;
  slots.in_place[static_cast<size_t>(BinaryOp::kMultiply)] = in_place_multiply;
  static const std::vector<MethodDef> methods = bytearray_methods();
  ready(ByteArrayType, "bytearray", nullptr, methods);
}

}  // namespace corospec::reference
