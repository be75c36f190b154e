// memoryview of bytes and bytearray, with one dimension.
#include <cstring>
#include <string>
#include <string_view>

#include "reference/modules/builtins_parts.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/slice.h"
#include "reference/object/str.h"

namespace corospec::reference::builtins {

namespace {

Type MemoryViewType;

struct MemoryView : Object {
  Value owner;    // the bytes or bytearray; null once released
  int64_t start;  // bytes into the owner
  int64_t size;   // bytes
  char format;    // as in the module struct
};

MemoryView* self_of(Value value) { return value.as<MemoryView>(); }

int64_t item_size(char format) {
  switch (format) {
    case 'B':
    case 'b':
    case 'c':
    case '?':
      return 1;
    case 'H':
    case 'h':
      return 2;
    case 'I':
    case 'i':
      return 4;
    case 'L':
    case 'l':
    case 'Q':
    case 'q':
    case 'N':
    case 'n':
      return 8;
    default:
      throw NotSupported(std::string("memoryview of format ") + format);
  }
}

bool is_signed(char format) { return format >= 'a' && format <= 'z'; }

Ref make_view(Value owner, int64_t start, int64_t size, char format) {
  auto* view = allocate<MemoryView>(MemoryViewType);
  view->owner = Ref(owner).take();
  view->start = start;
  view->size = size;
  view->format = format;
  gc_track(view);
  return Ref::adopt(Value(view));
}

Ref create(Type*, Args args) {
  static constexpr const char* kNames[] = {"object"};
  Value object;
  parse_args("memoryview", args, kNames, 1, &object);
  if (is_exactly(object, MemoryViewType)) {
    const MemoryView* other = self_of(object);
    return make_view(other->owner, other->start, other->size, other->format);
  }
  if (!is_bytes(object) && !is_instance(object, ByteArrayType)) {
    raise_type_error("memoryview: a bytes-like object is required, not '" + type_name(object) +
                     "'");
  }
  return make_view(object, 0, static_cast<int64_t>(bytes_like(object).size()), 'B');
}

std::string_view content(Value self) {
  const MemoryView* view = self_of(self);
  if (!view->owner) raise_value_error("operation forbidden on released memoryview object");
  const std::string_view all = bytes_like(view->owner);
  if (static_cast<int64_t>(all.size()) < view->start + view->size) {
    throw NotSupported("memoryview of a bytearray that has shrunk");
  }
  return all.substr(static_cast<size_t>(view->start), static_cast<size_t>(view->size));
}

int64_t view_length(Value self) {
  return static_cast<int64_t>(content(self).size()) / item_size(self_of(self)->format);
}

Ref item_at(Value self, int64_t index) {
  const char format = self_of(self)->format;
  const int64_t size = item_size(format);
  const std::string_view bytes =
      content(self).substr(static_cast<size_t>(index * size), static_cast<size_t>(size));
  if (format == 'c') return make_bytes(bytes);
  uint64_t number = 0;
  std::memcpy(&number, bytes.data(), bytes.size());
  if (format == '?') return make_bool(number != 0);
  const int unused = static_cast<int>(64 - 8 * size);
  if (is_signed(format)) return make_int(static_cast<int64_t>(number << unused) >> unused);
  return make_int_unsigned(number);
}

Ref view_get_item(Value self, Value key) {
  const int64_t length = view_length(self);
  if (!is_instance(key, SliceType)) return item_at(self, sequence_index(key, length, "index"));
  const SliceRange range = slice_range(key.as<Slice>(), length);
  if (range.step != 1) throw NotSupported("memoryview slices with a step");
  const MemoryView* view = self_of(self);
  const int64_t size = item_size(view->format);
  return make_view(view->owner, view->start + range.start * size, range.count * size, view->format);
}

void view_set_item(Value self, Value key, Value value) {
  MemoryView* view = self_of(self);
  content(self);
  if (!value) raise_type_error("cannot delete memory");
  if (!is_instance(view->owner, ByteArrayType)) raise_type_error("cannot modify read-only memory");
  if (view->format != 'B' || !has_index(key)) throw NotSupported("this assignment to a memoryview");
  const int64_t index = sequence_index(key, view_length(self), "index");
  const int64_t number = index_as_int64(value);
  if (number < 0 || number > 255) raise_value_error("memoryview: invalid value for format 'B'");
  view->owner.as<ByteArray>()->data[static_cast<size_t>(view->start + index)] =
      static_cast<char>(number);
}

Ref view_compare(Value left, Value right, CompareOp op) {
  if (op != CompareOp::kEq && op != CompareOp::kNe) return not_implemented();
  auto bytes_of = [](Value value) { return Ref(make_bytes(content(value))); };
  Ref other = is_exactly(right, MemoryViewType) ? bytes_of(right) : Ref(right);
  if (!is_bytes(other) && !is_instance(other, ByteArrayType)) return not_implemented();
  return compare(op, bytes_of(left), other);
}

int64_t view_hash(Value self) { return hash(make_bytes(content(self))); }

Ref method_tolist(Value self, Args args) {
  expect_args("tolist", args, 0, 0);
  Handle<List> items = make_list();
  for (int64_t i = 0; i < view_length(self); ++i) list_append(items.get(), item_at(self, i));
  return items;
}

Ref method_tobytes(Value self, Args) { return make_bytes(content(self)); }

Ref method_hex(Value self, Args args) {
  return call(get_attribute(make_bytes(content(self)), intern("hex")), args);
}

Ref method_cast(Value self, Args args) {
  expect_args("cast", args, 1, 1);
  const MemoryView* view = self_of(self);
  const std::string format = utf8(args[0]);
  if (format.size() != 1) throw NotSupported("memoryview of format " + format);
  if (view->size % item_size(format[0]) != 0) {
    raise_type_error("memoryview: length is not a multiple of itemsize");
  }
  return make_view(view->owner, view->start, view->size, format[0]);
}

Ref method_release(Value self, Args) {
  drop(self_of(self)->owner);
  return make_none();
}

Ref method_enter(Value self, Args) {
  content(self);
  return Ref(self);
}

Ref get_item_size(Value self) { return make_int(item_size(self_of(self)->format)); }
Ref get_byte_count(Value self) { return make_int(static_cast<int64_t>(content(self).size())); }
Ref get_format(Value self) { return make_str(std::string(1, self_of(self)->format)); }
Ref get_dimensions(Value) { return make_int(int64_t{1}); }
Ref get_owner(Value self) {
  content(self);
  return Ref(self_of(self)->owner);
}
Ref get_read_only(Value self) {
  content(self);
  return make_bool(!is_instance(self_of(self)->owner, ByteArrayType));
}

constexpr MethodDef kMethods[] = {
    {"tolist", method_tolist},   {"tobytes", method_tobytes},  {"__bytes__", method_tobytes},
    {"hex", method_hex},         {"cast", method_cast},        {"release", method_release},
    {"__enter__", method_enter}, {"__exit__", method_release},
};
constexpr AttributeDef kAttributes[] = {
    {"itemsize", get_item_size}, {"nbytes", get_byte_count}, {"format", get_format},
    {"ndim", get_dimensions},    {"obj", get_owner},         {"readonly", get_read_only},
};

void prepare_type() {
  Owned<MemoryView, &MemoryView::owner>::install(MemoryViewType);
  MemoryViewType.flags = kSequence;
  Slots& slots = MemoryViewType.slots;
  slots.create = create;
  slots.length = view_length;
  slots.get_item = view_get_item;
  slots.set_item = view_set_item;
  slots.compare = view_compare;
  slots.hash = view_hash;
  slots.buffer = content;
  ready(MemoryViewType, "memoryview", nullptr, kMethods, kAttributes);
}

}  // namespace

void define_memoryview(Module* module) {
  once(prepare_type);
  define_type(module, MemoryViewType);
}

}  // namespace corospec::reference::builtins
