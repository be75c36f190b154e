// Binary files: FileIO, BufferedReader, BufferedWriter and BufferedRandom of the module io share
// this one layout, a file descriptor with a buffer in either direction (FileIO leaves its empty).
#pragma once

#include <string>
#include <string_view>

#include "reference/modules/io_base.h"

namespace corospec::reference {

struct BinaryFile : IoObject {
  struct State {
    int descriptor = -1;
    bool owns_descriptor = true;
    bool readable = false;
    bool writable = false;
    bool buffered = true;
    std::string mode;     // as shown: "rb", "wb", ...
    std::string pending;  // written, not yet with the system
    std::string ahead;    // read from the system, from `position` on not yet by the program
    size_t position = 0;
  };
  State state;
  Value buffer;  // owned: the name that it was opened with (a str, bytes or int)
};
extern Type FileIoType, BufferedReaderType, BufferedWriterType, BufferedRandomType;

inline bool is_binary_file(Value value) {
  return is_exactly(value, BufferedWriterType) || is_exactly(value, BufferedReaderType) ||
         is_exactly(value, BufferedRandomType) || is_exactly(value, FileIoType);
}

// A file over an open descriptor.
// io.BufferedReader(raw, buffer_size): io_over.cc.
Ref make_reader_over(Args args);
Ref make_binary_file(Type& type, int descriptor, Value name, bool owns_descriptor);
// Opens a path. `mode` is one of r w x a, with + when `updating`. Raises OSError.
// What open(2) is told; files are closed in children.
int open_flags(char mode, bool updating);
int open_descriptor(Value path, char mode, bool updating);

// These raise OSError; the file is open.
void write_bytes(BinaryFile& file, std::string_view bytes);
void flush_pending(BinaryFile& file);
// At least one byte more in `ahead`; false at the end of the file.
bool fill_ahead(BinaryFile& file);
void close_file(BinaryFile& file);

}  // namespace corospec::reference
