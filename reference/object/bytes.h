// `bytes` and `bytearray`.
#pragma once

#include <string>
#include <string_view>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Bytes : Object {
  int64_t hash;  // -1: not computed
  std::string data;
  Dict* dict;  // instances of subclasses
};
struct ByteArray : Object {
  std::string data;
  Dict* dict;
};
extern Type BytesType;
extern Type ByteArrayType;

inline bool is_bytes(Value value) {
  return value.is_object() && value.object()->type->has(kBytesSubclass);
}
Handle<Bytes> make_bytes(std::string_view data);
// The bytes of a bytes-like object; raises TypeError. Valid while the object is unchanged.
std::string_view bytes_like(Value value);
// bytes(value) for whatever bytes() takes but a count: bytes-like, __bytes__, an iterable of ints.
std::string bytes_of_object(Value value);

}  // namespace corospec::reference
