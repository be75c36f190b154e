#include "harness/case/case.h"

namespace corospec::harness {

const Expectation* Case::expectation_for(spec::Version version) const {
  const Expectation* plain = nullptr;
  for (const Expectation& expectation : expectations) {
    if (expectation.versions_text.empty()) {
      plain = &expectation;
    } else if (expectation.versions.contains(version)) {
      return &expectation;
    }
  }
  return plain;
}

bool Case::applies_to(spec::Version version) const {
  return python.contains(version) && expectation_for(version) != nullptr;
}

const std::vector<std::string>& known_needs() {
  static const std::vector<std::string> needs = {
      "asyncio",      // The module, with a running loop.
      "compile",      // compile(), exec(), eval().
      "contextvars",  // The module.
      "files",        // Reading and writing temporary files.
      "frames",       // Frame objects: gi_frame, f_lineno, sys._getframe.
      "gc",           // The module, and a collector that finds cycles on request.
      "refcounting",  // An object is finalized the moment its last reference goes.
      "signals",      // The module.
      "sockets",      // TCP on loopback.
      "subprocess",   // Child processes.
      "threads",      // Threads of the operating system.
      "tracebacks",   // Traceback objects and the module.
      "warnings",     // The module.
  };
  return needs;
}

}  // namespace corospec::harness
