// A CPython that can be embedded: its shared library, and the interpreter program beside it. What
// is on the machine is found by discovery.h; running one is embedded_python.h.
#pragma once

#include <string>

#include "spec/version.h"

namespace corospec::harness {

struct Installation {
  std::string libpython;   // The shared library, absolute, without symbolic links.
  std::string executable;  // The interpreter; empty when only the library was found.
  std::string version;     // "3.13.0", "3.15.0a2", "3.13.0t" (free-threaded)
  spec::Version language;  // 3.13
  int micro = 0;
  std::string found;  // How, for people: "python3.13 on PATH".
};

}  // namespace corospec::harness
