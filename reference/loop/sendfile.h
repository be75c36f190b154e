// A file's content sent whole: over a socket, loop.sock_sendfile(), and over a transport,
// loop.sendfile(). The system copies it where it can; otherwise it is read and written.
#pragma once

#include "reference/coroutine/native_body.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// SendfileNotAvailableError.
extern Type SendfileErrorType;

// A file and what of it is sent, as the program gave it.
struct FilePart {
  Ref file;
  Ref offset;  // null: 0
  Ref count;   // null: all that follows
};
struct Portion {
  int64_t offset = 0;  // bytes
  int64_t count = 0;   // bytes; 0: all that follows
};
// Raises TypeError and ValueError.
Portion portion_of(const FilePart& part);

// --- routines; each gives the number of bytes sent, and leaves the file behind the last of them
NativeRoutine send_over_socket(Ref loop, Ref socket, FilePart part, bool fallback);
NativeRoutine send_over_transport(Ref loop, Ref transport, FilePart part, bool fallback);

// What both read of a file that the system cannot copy from.
class FileContent {
 public:
  explicit FileContent(const FilePart& part);
  // Moves the file behind what was sent.
  void put_back() const;

  // The future of an executor that reads the next block into block(); null: all was sent.
  Ref read_next(Value loop);
  // The bytes that were read; `count` is what the future gave.
  std::string_view block(Value count) const;
  void add_sent(size_t count) { sent_ += static_cast<int64_t>(count); }
  int64_t sent() const { return sent_; }

 private:
  Portion portion_;
  Ref file_;
  Ref buffer_;
  int64_t sent_ = 0;
};

void initialize_sendfile();
void initialize_file_protocol();  // sendfile_transport.cc; after the protocols

}  // namespace corospec::reference
