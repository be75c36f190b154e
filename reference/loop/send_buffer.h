// What a transport has still to write: bytes that are added at the end and taken at the beginning.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace corospec::reference {

class SendBuffer {
 public:
  std::string_view content() const { return std::string_view(bytes_).substr(begin_); }
  size_t size() const { return bytes_.size() - begin_; }
  bool empty() const { return size() == 0; }

  void append(std::string_view data) { bytes_.append(data); }
  // The bytes move only now and then, so that taking little from much costs little.
  void take(size_t count) {
    begin_ += count;
    if (begin_ * 2 < bytes_.size()) return;
    bytes_.erase(0, begin_);
    begin_ = 0;
  }
  void clear() {
    bytes_.clear();
    begin_ = 0;
  }

 private:
  std::string bytes_;
  size_t begin_ = 0;
};

}  // namespace corospec::reference
