// A subject: one implementation of Python, at one version, that programs can be run on. What it is,
// and how to run something on it. Which subjects there are is catalog.h; what a run means is
// harness/engine.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "harness/engine/observation.h"
#include "harness/engine/voices.h"
#include "harness/subject/engine.h"
#include "harness/subject/protocol.h"
#include "spec/version.h"

namespace corospec::harness {

struct SubjectDescription {
  std::string id;       // "cpython-3.11.7": unique in a run, made of [A-Za-z0-9._+-].
  std::string name;     // "CPython 3.11.7"
  std::string kind;     // "reference", "cpython", "command" or "worker".
  std::string version;  // The implementation's own: "3.11.7"
  spec::Version language;
  std::string found;               // How.
  std::vector<std::string> lacks;  // Of known_needs().
  bool virtual_time = false;
  Party party = Party::kOther;
};

// Runs programs on one subject, one after another. Not for two threads at a time.
class Runner {
 public:
  virtual ~Runner() = default;
  // Never fails otherwise than by End::kWorkerLost; can be called again after that.
  virtual Observation run(const RunRequest& request) = 0;
};

class Subject {
 public:
  virtual ~Subject() = default;
  virtual const SubjectDescription& describe() const = 0;
  // A runner in a process of its own. A cold one starts with nothing loaded; it is for confirming
  // what a warm one showed. Thread-safe.
  virtual std::unique_ptr<Runner> open(Warmth warmth) const = 0;
};

}  // namespace corospec::harness
