#include "reference/loop/clock.h"

#include <ctime>

namespace corospec::reference {

namespace {

bool is_virtual = false;

double in_seconds(const timespec& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

}  // namespace

double MonotonicClock::now() const {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return in_seconds(time);
}

double MonotonicClock::resolution() const {
  timespec time{};
  clock_getres(CLOCK_MONOTONIC, &time);
  return in_seconds(time);
}

void use_virtual_time() { is_virtual = true; }

VirtualClock* virtual_clock() {
  static VirtualClock clock;
  return is_virtual ? &clock : nullptr;
}

Clock& loop_clock() {
  static MonotonicClock real;
  if (VirtualClock* clock = virtual_clock()) return *clock;
  return real;
}

}  // namespace corospec::reference
