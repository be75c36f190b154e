// The mutants that mean the same as the program without them, each with why: the file
// harness/mutation/equivalent.txt.
//
//     reference/coroutine/generator.cc, throw_here: statement dropped
//         thrown.discard();
//         why: one sentence or more,
//         on as many lines as it takes.
//
// First file, function and kind of fault, then the place as `corospec mutate` prints it (white
// space does not matter), then the reason. Of several alike, " #2" after the fault means the
// second; without it, all of them are meant. Lines that begin with `#` are comments.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "harness/mutation/mutant.h"
#include "spec/problem.h"

namespace corospec::harness::mutation {

struct Equivalent {
  std::string file;
  std::string function;
  std::string what;
  int occurrence = 0;  // 0: every one.
  std::string place;
  std::string why;
  int line = 0;

  bool matches(const Mutant& mutant) const;
};

struct EquivalentReading {
  std::vector<Equivalent> list;
  std::vector<spec::Problem> problems;  // Then the list is of no use.
};

// `file` is what problems call it.
EquivalentReading read_equivalent(std::string_view text, const std::string& file);

}  // namespace corospec::harness::mutation
