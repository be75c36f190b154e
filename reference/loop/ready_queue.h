// What the loop does in its next turn, first in, first out.
//
// An entry is a target and an argument. A CallbackHandle has none. A Task has null for a plain
// step, an exception that is to be thrown into it, or the Future that it was waiting for. A native
// function of the loop's own is called with its argument.
#pragma once

#include <cstddef>
#include <memory>
#include <utility>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

class ReadyQueue {
 public:
  struct Entry {
    Ref target;
    Ref argument;
  };

  ReadyQueue() = default;
  ReadyQueue(const ReadyQueue&) = delete;
  ReadyQueue& operator=(const ReadyQueue&) = delete;

  bool empty() const { return size_ == 0; }
  size_t size() const { return size_; }

  void push(Ref target, Ref argument = {}) {
    if (size_ == capacity_) grow();
    Entry& entry = entries_[(first_ + size_++) & (capacity_ - 1)];
    entry.target = std::move(target);
    entry.argument = std::move(argument);
  }

  Entry pop() {
    Entry entry = std::move(entries_[first_]);
    first_ = (first_ + 1) & (capacity_ - 1);
    --size_;
    return entry;
  }

  void clear() {
    while (!empty()) pop();
  }

  void traverse(Visitor& visitor) const {
    for (size_t i = 0; i < size_; ++i) {
      const Entry& entry = entries_[(first_ + i) & (capacity_ - 1)];
      visitor.visit(entry.target);
      if (entry.argument) visitor.visit(entry.argument);
    }
  }

 private:
  void grow() {
    const size_t capacity = capacity_ == 0 ? 16 : capacity_ * 2;
    auto entries = std::make_unique<Entry[]>(capacity);
    for (size_t i = 0; i < size_; ++i) {
      entries[i] = std::move(entries_[(first_ + i) & (capacity_ - 1)]);
    }
    entries_ = std::move(entries);
    capacity_ = capacity;
    first_ = 0;
  }

  std::unique_ptr<Entry[]> entries_;
  size_t capacity_ = 0;  // 0 or a power of two
  size_t first_ = 0;
  size_t size_ = 0;
};

}  // namespace corospec::reference
