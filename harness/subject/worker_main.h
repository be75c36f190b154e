// What our own binary does when it was started as a worker (`corospec worker key=value ...`), and
// how to say on a command line which kind of worker. People do not type this.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "harness/cpython/installation.h"
#include "harness/subject/engine.h"

namespace corospec::harness {

struct WorkerOptions {
  enum class Kind { kCPython, kReference, kCommand };
  Kind kind = Kind::kCPython;
  Installation python;               // kCPython: what runs the programs; kReference: the parser.
  spec::Version language;            // kReference.
  std::string standard_library;      // kReference.
  std::vector<std::string> command;  // kCommand.
  Warmth warmth = Warmth::kWarm;
};

// Each the other's inverse (of an Installation, only what a worker needs). Nothing when malformed.
std::vector<std::string> to_words(const WorkerOptions& options);
std::optional<WorkerOptions> worker_options(const std::vector<std::string>& words);

// The words that start this very program as a worker.
std::vector<std::string> start_words(const WorkerOptions& options);

// Serves on standard input and output until it is told to stop. Returns the exit code.
int worker_main(const std::vector<std::string>& words);

}  // namespace corospec::harness
