// What the bytes_*.cc files share. Everybody else uses bytes.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reference/object/args.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"

namespace corospec::reference {

inline bool is_bytearray(Value value) { return is_instance(value, ByteArrayType); }
// One of the two types of this room.
inline bool is_bytes_object(Value value) { return is_bytes(value) || is_bytearray(value); }
// Either, or another type that has a buffer.
inline bool is_bytes_like(Value value) {
  return is_bytes_object(value) || type_of(value)->slots.buffer;
}

Handle<ByteArray> make_bytearray(std::string data);
// A result of a method of `self`: bytes for bytes, bytearray for bytearray.
Ref make_like(Value self, std::string data);

// What bytes() and bytearray() make of their arguments. `what` is the type's name.
std::string bytes_from_arguments(const char* what, Args args);
// Items of an iterable of ints; `message` for one out of range.
std::string bytes_from_iterable(Value iterable, const char* message);
// An int in range(256); raises TypeError, ValueError.
char byte_value(Value value, const char* message = "byte must be in range(0, 256)");

// The slots that both types have.
void fill_bytes_slots(Slots& slots);
// bytearray escapes every single quote, bytes only those that would end it.
std::string bytes_repr_text(std::string_view bytes, bool escape_single_quotes);
Ref bytes_slice(Value self, Value slice);

// The methods that both types have, one table a file.
std::vector<MethodDef> bytes_search_methods();
std::vector<MethodDef> bytes_split_methods();
std::vector<MethodDef> bytes_case_methods();
std::vector<MethodDef> bytes_convert_methods();
std::vector<MethodDef> bytes_common_methods();  // all of these

void initialize_bytearray();

}  // namespace corospec::reference
