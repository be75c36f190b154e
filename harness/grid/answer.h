// What the clauses say that a program of a grid prints, and which of them decided it: what every
// model (model.h, coroutine.h, …) answers.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace corospec::harness::grid {

struct Answer {
  std::vector<std::string> lines;    // What the program prints.
  std::vector<std::string> clauses;  // Those that decided it, in the order in which they did.

  void line(const std::string& text) { lines.push_back(text); }

  void note(const std::string& label) {
    if (std::find(clauses.begin(), clauses.end(), label) == clauses.end()) {
      clauses.push_back(label);
    }
  }
};

}  // namespace corospec::harness::grid
