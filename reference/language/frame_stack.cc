#include "reference/language/frame_stack.h"

#include <algorithm>

namespace corospec::reference {

FrameStack frame_stack;

void FrameStack::grow(size_t size) {
  constexpr size_t kChunk = size_t{256} * 1024;
  size_t bytes = std::max(size, kChunk);
  chunks_.push_back({std::make_unique<char[]>(bytes), bytes, top_});
  begin_ = top_ = chunks_.back().memory.get();
  end_ = begin_ + bytes;
}

void FrameStack::shrink() {
  char* top_before = chunks_.back().top_before;
  chunks_.pop_back();
  begin_ = chunks_.back().memory.get();
  end_ = begin_ + chunks_.back().size;
  top_ = top_before;
}

}  // namespace corospec::reference
