// Over a socket. That over a transport is sendfile_transport.cc.
#include "reference/loop/sendfile.h"

#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "reference/loop/connect.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type SendfileErrorType;

namespace {

constexpr int64_t kBlock = 256 * 1024;  // bytes read at once without the system's help

int64_t whole_number(Value value, const char* what) {
  if (!is_int(value)) raise_type_error(what + repr_utf8(value));
  return index_as_int64(value);
}

// [sock.sendfile.refused]
void check_file_and_socket(Value file, Value socket) {
  const Ref mode = find_attribute(file, intern("mode"));
  if (mode && is_str(mode) && utf8(mode).find('b') == std::string::npos) {
    raise_value_error("the file must be opened in binary mode");
  }
  const int64_t kind = index_as_int64(get_attribute(socket, intern("type")));
  if ((kind & 0xf) != SOCK_STREAM) raise_value_error("only stream sockets send files");
}

[[noreturn]] void raise_not_available(const char* reason) { raise(SendfileErrorType, reason); }

// An io.UnsupportedOperation is both.
bool is_unsupported(Value error) {
  return exception_is(error, AttributeErrorType) ||
         (exception_is(error, OSErrorType) && exception_is(error, ValueErrorType));
}

int descriptor_of_file(Value file) {
  try {
    return static_cast<int>(index_as_int64(call_method(file, intern("fileno"))));
  } catch (Raise& raised) {
    const Ref error = raised.take();
    if (!is_unsupported(error)) throw Raise(error);
  }
  raise_not_available("not a regular file");
}

int64_t size_of_file(int descriptor) {
  struct stat facts {};
  if (::fstat(descriptor, &facts) != 0) raise_not_available("not a regular file");
  return facts.st_size;
}

// [sock.sendfile.position] [sock.sendfile.cancelled] The file stands behind what was sent, however
// the sending ends.
struct PutBack {
  int descriptor;
  const Portion& portion;
  const int64_t& sent;
  ~PutBack() {
    if (sent > 0) ::lseek(descriptor, portion.offset + sent, SEEK_SET);
  }
};

// The number of bytes, or minus the error.
ssize_t copy(int to, int from, off_t offset, int64_t count) {
  const LockGivenUp elsewhere;
  const ssize_t copied = ::sendfile(to, from, &offset, static_cast<size_t>(count));
  return copied >= 0 ? copied : -errno;
}

// By the system. Raises SendfileNotAvailableError.
NativeRoutine copy_to_socket(Ref loop, Ref socket, FilePart part) {
  const Portion portion = portion_of(part);
  const int from = descriptor_of_file(part.file);
  const int64_t wanted = portion.count > 0 ? portion.count : size_of_file(from);
  int64_t sent = 0;
  const PutBack at_end{from, portion, sent};
  while (wanted > 0) {
    const int64_t most = portion.count > 0 ? wanted - sent : wanted;
    if (most == 0) break;
    const int to = descriptor_of(socket);
    const ssize_t count = copy(to, from, portion.offset + sent, most);
    if (count == 0) break;  // the end of the file
    if (count > 0) {
      sent += count;
    } else if (count != -EAGAIN && count != -EINTR) {
      if (sent == 0) raise_not_available("the system cannot copy from this file to this socket");
      raise_system_error(static_cast<int>(-count));
    }
    co_await wait_for(make_native_coroutine(wait_until_ready(loop, to, Direction::kWrite),
                                            "BaseEventLoop.sock_sendfile"));
  }
  co_return make_int(sent);
}

NativeRoutine read_and_send(Ref loop, Ref socket, FilePart part) {
  FileContent content(part);
  Ref error;
  try {
    while (const Ref reading = content.read_next(loop)) {
      const Ref count = co_await wait_for(reading);
      const std::string_view block = content.block(count);
      if (block.empty()) break;
      const Handle<Bytes> bytes = make_bytes(block);
      co_await wait_for(make_native_coroutine(send_all(loop, socket, Ref(Value(bytes))),
                                              "BaseSelectorEventLoop.sock_sendall"));
      content.add_sent(block.size());
    }
  } catch (Raise& raised) {
    error = raised.take();
  }
  content.put_back();
  if (error) throw Raise(error);
  co_return make_int(content.sent());
}

}  // namespace

// [sock.sendfile.numbers] [sock.sendfile.part]
Portion portion_of(const FilePart& part) {
  Portion portion;
  if (part.count) {
    portion.count = whole_number(part.count, "count must be a positive int or None, not ");
    if (portion.count <= 0) raise_value_error("count must be positive: " + repr_utf8(part.count));
  }
  if (part.offset) {
    portion.offset = whole_number(part.offset, "offset must be an int, not ");
    if (portion.offset < 0) {
      raise_value_error("offset must not be negative: " + repr_utf8(part.offset));
    }
  }
  return portion;
}

FileContent::FileContent(const FilePart& part) : portion_(portion_of(part)), file_(part.file) {
  if (portion_.offset > 0) call_method(file_, intern("seek"), {make_int(portion_.offset)});
}

void FileContent::put_back() const {
  if (sent_ == 0 || !find_attribute(file_, intern("seek"))) return;
  call_method(file_, intern("seek"), {make_int(portion_.offset + sent_)});
}

Ref FileContent::read_next(Value loop) {
  const int64_t most = portion_.count > 0 ? std::min(portion_.count - sent_, kBlock) : kBlock;
  if (most <= 0) return {};
  buffer_ = call(Value(&ByteArrayType), {make_int(most)});
  const Ref read = get_attribute(file_, intern("readinto"));
  return call_method(loop, intern("run_in_executor"), {none(), read, buffer_});
}

std::string_view FileContent::block(Value count) const {
  if (is_none(count)) return {};
  return bytes_like(buffer_).substr(0, static_cast<size_t>(index_as_int64(count)));
}

// [sock.sendfile] [sock.sendfile.fallback]
NativeRoutine send_over_socket(Ref loop, Ref socket, FilePart part, bool fallback) {
  check_nonblocking(loop, socket);
  check_file_and_socket(part.file, socket);
  try {
    co_return co_await wait_for(
        make_native_coroutine(copy_to_socket(loop, socket, part), "BaseEventLoop.sock_sendfile"));
  } catch (Raise& raised) {
    const Ref error = raised.take();
    if (!fallback || !exception_is(error, SendfileErrorType)) throw Raise(error);
  }
  co_return co_await wait_for(
      make_native_coroutine(read_and_send(loop, socket, part), "BaseEventLoop.sock_sendfile"));
}

void initialize_sendfile() {
  ready(SendfileErrorType,
        since(8) ? "asyncio.exceptions.SendfileNotAvailableError"
                 : "asyncio.events.SendfileNotAvailableError",
        &RuntimeErrorType);
  initialize_file_protocol();
}

}  // namespace corospec::reference
