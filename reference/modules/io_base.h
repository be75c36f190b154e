// The classes that all streams derive from, as in the module io: IOBase, RawIOBase, BufferedIOBase
// and TextIOBase. What the concrete streams share in C++ is here too.
//
// The concrete streams: io_file.h (binary files), io_text.h (text over bytes), io_memory.cc
// (BytesIO, StringIO).
#pragma once

#include <new>
#include <string_view>

#include "reference/object/args.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/gc.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct IoObject : Object {
  Dict* dict;
  bool closed;
};
extern Type IoBaseType, RawIoBaseType, BufferedIoBaseType, TextIoBaseType;
// Makes all stream types ready; once.
void initialize_streams();

// ValueError when the stream is closed.
void check_open(Value stream);
// The class io.UnsupportedOperation.
Type& unsupported_operation();
[[noreturn]] void raise_unsupported(std::string_view message);
// The optional size argument of read and its like: absent, None or negative is -1.
int64_t size_argument(const char* function, Args args);
// The lines of `stream` by its readline, until about `hint` characters (<= 0: no limit).
Ref read_lines(Value stream, int64_t hint);

// Creation, destruction and traversal of a layout with one C++ member `state` behind IoObject, and
// optionally one owned Value `buffer`.
template <class T>
struct StreamLife {
  static Ref create(Type* type, Args) {
    auto* stream = static_cast<T*>(allocate_object(type, type->instance_size));
    new (&stream->state) typename T::State();
    gc_track(stream);
    return Ref::adopt(Value(stream));
  }
  static void traverse(Object* object, Visitor& visitor) {
    auto* stream = static_cast<T*>(object);
    if (stream->dict) visitor.visit(Value(stream->dict));
    if constexpr (requires { stream->buffer; }) {
      if (stream->buffer) visitor.visit(stream->buffer);
    }
  }
  static void clear(Object* object) {
    auto* stream = static_cast<T*>(object);
    Value old(stream->dict);
    stream->dict = nullptr;
    release(old);
    if constexpr (requires { stream->buffer; }) assign(stream->buffer, Value());
  }
  static void destroy(Object* object) noexcept {
    auto* stream = static_cast<T*>(object);
    clear(object);
    using State = typename T::State;
    stream->state.~State();
    free_object(object);
  }
  static void install(Type& type) {
    type.instance_size = sizeof(T);
    type.dict_offset = dict_offset_of<T>();
    type.flags |= kTracked | kSubclassable | kHasDict;
    type.slots.create = create;
    type.slots.traverse = traverse;
    type.slots.clear = clear;
    type.slots.destroy = destroy;
  }
};

// io_file.cc, io_text.cc, io_memory.cc
void initialize_binary_files();
void initialize_text_files();
void initialize_memory_streams();

}  // namespace corospec::reference
