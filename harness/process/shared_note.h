// A short text that a child process leaves for its parent, in memory that both see: it survives
// whatever the child does to its file descriptors, and its death. Not a stream and not for output.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace corospec::harness {

class SharedNote {
 public:
  SharedNote();  // Empty. When the system has no page left, it stays empty for ever.
  ~SharedNote();
  SharedNote(const SharedNote&) = delete;
  SharedNote& operator=(const SharedNote&) = delete;

  void write(std::string_view text);  // Replaces the text; cut at kCapacity bytes.
  std::string read() const;
  void clear() { write({}); }

  static constexpr std::size_t kCapacity = 4000;

 private:
  struct Page;
  Page* page_;
};

}  // namespace corospec::harness
