// What executes a benchmark's program: the reference or an embedded CPython, in this very process.
// There is one engine a process (engine_process.h starts that process). To run whole programs and
// see what they print, use harness/subject.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "harness/cpython/installation.h"

namespace corospec::harness::bench {

class TimedEngine {
 public:
  virtual ~TimedEngine() = default;

  // Compiles and executes a program's text. False with *problem, one line.
  virtual bool load(const std::string& name, const std::string& text, std::string* problem) = 0;

  // Calls run(n) of a loaded program. Nothing with *problem, one line, when that gave no int.
  virtual std::optional<std::int64_t> run(const std::string& name, std::int64_t n,
                                          std::string* problem) = 0;
};

// Null with *problem. `prelude`: what it executes first.
std::unique_ptr<TimedEngine> make_timed_cpython(const Installation& installation,
                                                const std::string& prelude, std::string* problem);

// The reference behaving as `language`; `parser` is the CPython that parses for it.
std::unique_ptr<TimedEngine> make_timed_reference(spec::Version language,
                                                  const Installation& parser, std::string* problem);

}  // namespace corospec::harness::bench
