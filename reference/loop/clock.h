// The loop's clock: real, or virtual. Under virtual time an idle loop jumps to its next timer, so
// that a program which sleeps for an hour takes no time.
#pragma once

namespace corospec::reference {

class Clock {
 public:
  virtual ~Clock() = default;
  virtual double now() const = 0;  // seconds from a fixed point, never going back
  virtual double resolution() const = 0;
};

// CLOCK_MONOTONIC.
class MonotonicClock final : public Clock {
 public:
  double now() const override;
  double resolution() const override;
};

// Stands still until somebody advances it. Begins at zero.
class VirtualClock final : public Clock {
 public:
  double now() const override { return now_; }
  double resolution() const override { return 1e-9; }
  void advance(double seconds) { now_ += seconds; }

 private:
  double now_ = 0;
};

// The clock of all loops of this process: the real one, unless use_virtual_time() was called before
// the first loop was made.
Clock& loop_clock();
void use_virtual_time();
// Null: time is real.
VirtualClock* virtual_clock();

}  // namespace corospec::reference
