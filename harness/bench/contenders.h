// Which engines take part: the reference, and the CPythons found that the user wants.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "harness/bench/engine_process.h"
#include "harness/cpython/discovery.h"

namespace corospec::harness::bench {

struct ContenderRequest {
  std::vector<spec::Version> pythons;      // None: every version found.
  std::optional<spec::Version> reference;  // None: the newest version that a CPython found has.
};

struct Contender {
  std::string name;  // "CPython 3.12.1"
  std::string id;    // "cpython-3.12.1"
  EngineMaker make;
  // A CPython with another event loop, where that is installed: takes part in the programs of the
  // loop, and does not count among the CPythons.
  bool is_other_loop = false;
};

struct Contenders {
  // The reference first, other event loops last. None when the reference cannot run.
  std::vector<Contender> contenders;
  std::vector<std::string> problems;  // One line each, for people; what is there can be measured.
};

Contenders choose_contenders(const ContenderRequest& request, const Discovery& machine);

}  // namespace corospec::harness::bench
