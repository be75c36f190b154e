// Owns one file descriptor, and makes pipes whose ends do not leak into programs that are started
// later. Not for streams with buffers.
#pragma once

#include <unistd.h>

#include <utility>

namespace corospec::harness {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() { reset(); }
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    if (this != &other) {
      reset();
      fd_ = std::exchange(other.fd_, -1);
    }
    return *this;
  }

  int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }
  void reset() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
  }

 private:
  int fd_ = -1;
};

struct Pipe {
  Descriptor read_end;
  Descriptor write_end;

  explicit operator bool() const { return bool(read_end); }
};

// Both ends close on exec. Empty when the system refuses (errno says why).
Pipe make_pipe();

}  // namespace corospec::harness
