// What was seen when a subject ran a program once: facts only. Whether they are right is verdict.h.
#pragma once

#include <cstdint>
#include <string>

namespace corospec::harness {

enum class End {
  kExited,       // With exit_code.
  kSignaled,     // By signal.
  kTimedOut,     // Stopped by the harness.
  kOutOfMemory,  // Stopped by the memory limit, or ended by a MemoryError that the limit caused.
  kOutputLimit,  // Stopped because it printed more than allowed; output holds the beginning.
  kUnsupported,  // The subject refused and said why (reason).
  kWorkerLost,   // The subject could not be started, or broke its protocol, or vanished (reason).
};

struct Observation {
  End end = End::kWorkerLost;
  int exit_code = 0;
  int signal = 0;
  std::string output;             // Standard output, bytes, never decoded.
  std::string errors;             // Standard error, bytes.
  std::int64_t microseconds = 0;  // Of the program alone: start-up is taken out where it is known.
  std::string reason;  // For kUnsupported and kWorkerLost; may say more elsewhere ("after 5 s").
};

}  // namespace corospec::harness
