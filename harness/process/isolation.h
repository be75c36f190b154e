// Runs one piece of work in a forked process of its own and says what was seen: its output, how it
// ended, how long it took. Whatever the work does (crash, hang, flood, exhaust memory, close its
// files, start daemons), it becomes one Observation and nothing of it stays behind.
//
// It forks, so the caller has one thread; it waits, so there is one run at a time in a process.
// Long-lived processes that answer requests are harness/subject.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "harness/engine/observation.h"
#include "harness/process/shared_note.h"

namespace corospec::harness {

struct Limits {
  std::chrono::milliseconds time{10'000};
  std::uint64_t memory_bytes = std::uint64_t{1} << 30;  // Private writable memory; 0: no limit.
  std::uint64_t output_bytes = std::uint64_t{1} << 20;  // Of each stream.
};

// Can this build impose Limits::memory_bytes? Not with AddressSanitizer, whose shadow is memory.
bool can_limit_memory();

// What the child does. Its result is the child's exit code.
using Body = std::function<int()>;

// The child has its own process group, a new folder as working directory, /dev/null as standard
// input, and no other open files than its three. When it is over, its group is killed, and with it
// every child that this process did not have before (after adopt_orphans(): every descendant). When
// the other end of the pipe `hangup_fd` closes, the run is abandoned as if its time were over (-1:
// nothing is watched). Fills in everything but kUnsupported; kWorkerLost means that the child could
// not be started.
Observation run_isolated(const Body& body, const Limits& limits, int hangup_fd = -1);

// Replaces the process by a program (found on PATH). Comes back only when that fails, with 127, and
// then leaves the reason in `note`.
int become_program(const std::vector<std::string>& words, SharedNote& note);

// The same two together: a program with its arguments. kWorkerLost when it could not be started.
Observation run_program(const std::vector<std::string>& words, const Limits& limits,
                        int hangup_fd = -1);

}  // namespace corospec::harness
