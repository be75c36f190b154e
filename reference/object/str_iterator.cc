#include "reference/object/str_iterator.h"

#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/int.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type StrIteratorType;
Type StrAsciiIteratorType;
Type BytesIteratorType;
Type ByteArrayIteratorType;

namespace {

using Fields = Owned<TextIterator, &TextIterator::sequence>;

int64_t length_of(Value sequence) {
  return is_str(sequence) ? sequence.as<Str>()->length
                          : static_cast<int64_t>(bytes_like(sequence).size());
}

Ref item_of(Value sequence, int64_t index) {
  if (is_str(sequence)) return make_char(sequence.as<Str>()->at(index));
  auto byte = static_cast<unsigned char>(bytes_like(sequence)[static_cast<size_t>(index)]);
  return make_int(int64_t{byte});
}

Outcome next_item(Value self) {
  auto* iterator = self.as<TextIterator>();
  if (!iterator->sequence) return end_of_iteration();
  if (iterator->index < length_of(iterator->sequence)) {
    return Outcome::yielded(item_of(iterator->sequence, iterator->index++));
  }
  drop(iterator->sequence);
  return end_of_iteration();
}

Ref length_hint_method(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  auto* iterator = self.as<TextIterator>();
  if (!iterator->sequence) return make_int(int64_t{0});
  int64_t left = length_of(iterator->sequence) - iterator->index;
  return make_int(left < 0 ? int64_t{0} : left);
}

constexpr MethodDef kMethods[] = {{"__length_hint__", length_hint_method}};

Ref make_iterator(Type& type, Value sequence) {
  auto* iterator = allocate<TextIterator>(type);
  retain(sequence);
  iterator->sequence = sequence;
  return Ref::adopt(iterator);
}

void initialize(Type& type, const char* name) {
  Fields::install(type);
  type.slots.iter = iterate_self;
  type.slots.next = next_item;
  ready(type, name, nullptr, kMethods);
}

}  // namespace

Ref make_str_iterator(Value text) {
  bool ascii = since(11) && text.as<Str>()->ascii;
  return make_iterator(ascii ? StrAsciiIteratorType : StrIteratorType, text);
}
Ref make_bytes_iterator(Value bytes) { return make_iterator(BytesIteratorType, bytes); }
Ref make_bytearray_iterator(Value bytes) { return make_iterator(ByteArrayIteratorType, bytes); }

void initialize_str_iterator() {
  initialize(StrIteratorType, "str_iterator");
  initialize(StrAsciiIteratorType, "str_ascii_iterator");
  initialize(BytesIteratorType, "bytes_iterator");
  initialize(ByteArrayIteratorType, "bytearray_iterator");
}

}  // namespace corospec::reference
