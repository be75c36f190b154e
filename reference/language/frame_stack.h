// Memory for the frames of a thread's plain calls: a stack in chunks. Frames of generators live in
// the generator.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace corospec::reference {

class FrameStack {
 public:
  void* push(size_t size) {
    if (static_cast<size_t>(end_ - top_) < size) grow(size);
    void* place = top_;
    top_ += size;
    return place;
  }
  // `place` is the last one pushed.
  void pop(void* place) {
    top_ = static_cast<char*>(place);
    if (top_ == begin_ && chunks_.size() > 1) shrink();
  }

 private:
  struct Chunk {
    std::unique_ptr<char[]> memory;
    size_t size;
    char* top_before;  // where the chunk below stood
  };
  void grow(size_t size);
  void shrink();

  char* begin_ = nullptr;
  char* top_ = nullptr;
  char* end_ = nullptr;
  std::vector<Chunk> chunks_;
};
extern FrameStack frame_stack;  // of the current thread

}  // namespace corospec::reference
