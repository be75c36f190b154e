// An engine in a process of its own, which is asked to run a program n times and answers with what
// came out and how long it took. One CPython fits into a process, hence a process for each; they
// live side by side, so that they can be measured in turns.
//
// The time is the processor time of that process during run(n): neither start-up nor compilation
// nor the way to it and back, and not what other programs on the machine do meanwhile.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "harness/bench/programs.h"
#include "harness/bench/timed_engine.h"
#include "harness/process/descriptor.h"

namespace corospec::harness::bench {

struct Answer {
  std::int64_t result = 0;  // Of run(n).
  double seconds = 0;       // Of a program that measures memory: gigabytes.
  std::string problem;      // Why there is no result.
};

// What is wrong with the answer to run(n); empty: nothing.
std::string fault_of(const Answer& answer, std::int64_t n);

// Makes the engine, in its process; null with *problem.
using EngineMaker = std::function<std::unique_ptr<TimedEngine>(std::string* problem)>;

class EngineProcess {
 public:
  // Forks, so the caller has one thread. Null with *problem when there is no engine.
  static std::unique_ptr<EngineProcess> start(const EngineMaker& make, std::string* problem);

  // The engine ends with this, and with the process that started it.
  ~EngineProcess();
  EngineProcess(const EngineProcess&) = delete;
  EngineProcess& operator=(const EngineProcess&) = delete;

  // Runs run(n) of programs()[program]. An engine that dies says so in the answer, and in every
  // one that follows.
  Answer measure(std::size_t program, std::int64_t n);

 private:
  EngineProcess(pid_t process, Descriptor channel)
      : process_(process), channel_(std::move(channel)) {}
  std::string how_it_died();

  pid_t process_;
  Descriptor channel_;
  std::string death_;
};

}  // namespace corospec::harness::bench
