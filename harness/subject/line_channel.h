// Lines over two file descriptors, with a deadline: what the subject protocol travels on. Knows
// nothing of messages.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "harness/process/descriptor.h"

namespace corospec::harness {

class LineChannel {
 public:
  LineChannel() = default;
  LineChannel(Descriptor in, Descriptor out) : in_(std::move(in)), out_(std::move(out)) {}

  enum class Trouble { kNone, kEnd, kTimeout, kTooLong };

  using Clock = std::chrono::steady_clock;
  static constexpr std::size_t kLongestLine = std::size_t{64} << 20;

  // The next line, without its newline. Nothing at the end of input (a last line without newline is
  // dropped), at the deadline, or for a line without end; trouble() then says which.
  std::optional<std::string> read_line(Clock::time_point deadline = Clock::time_point::max());
  Trouble trouble() const { return trouble_; }

  // False when nobody reads any more.
  bool write_line(std::string_view line);

  int input() const { return in_.get(); }
  void close_output() { out_.reset(); }

 private:
  bool fill(Clock::time_point deadline);

  Descriptor in_;
  Descriptor out_;
  std::string pending_;
  Trouble trouble_ = Trouble::kNone;
};

}  // namespace corospec::harness
