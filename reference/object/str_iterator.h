// The iterators of str, bytes and bytearray: an index into the sequence.
#pragma once

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct TextIterator : Object {
  Value sequence;  // null once exhausted
  int64_t index;
};
// Since 3.11 the iterator of an ASCII text has a type of its own.
extern Type StrIteratorType, StrAsciiIteratorType, BytesIteratorType, ByteArrayIteratorType;

Ref make_str_iterator(Value text);
Ref make_bytes_iterator(Value bytes);
Ref make_bytearray_iterator(Value bytes);
void initialize_str_iterator();

}  // namespace corospec::reference
