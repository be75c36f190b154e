// Something wrong in a file that a person wrote (a chapter, a case): where, what, and what to do
// about it. Readers collect problems and go on, so that one run shows them all. Not for faults of
// the program itself and not for what a subject did.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace corospec::spec {

struct Problem {
  std::string file;
  int line = 0;  // From 1; 0 means the file (or the word given on the command line) as a whole.
  std::string what;
  std::string remedy;
};

// "cases/generators/send.py:2: no clause is called gen.sned; did you mean gen.send?", on one line.
std::string to_string(const Problem& problem);

// The candidate that `word` is most likely a misspelling of (smallest edit distance, at most a
// third of the word's length) or the beginning of; otherwise an empty string.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace corospec::spec
