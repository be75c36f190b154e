// For native code that runs code of the program while it handles an exception, as an `except` or
// `finally` block does: what is raised meanwhile gets the exception as its context.
#pragma once

#include "reference/language/machine.h"
#include "reference/object/value.h"

namespace corospec::reference {

class Handling {
 public:
  explicit Handling(Value exception) : frame_(machine.current) {
    if (frame_) saved_ = std::exchange(frame_->handled, Ref(exception).take());
  }
  ~Handling() {
    if (frame_) release(std::exchange(frame_->handled, saved_));
  }
  Handling(const Handling&) = delete;
  Handling& operator=(const Handling&) = delete;

 private:
  Frame* frame_;  // the innermost frame: native code runs on its behalf
  Value saved_;
};

}  // namespace corospec::reference
