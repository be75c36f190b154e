// Inside a program with mutants: which of them is on. Linked into the program beside the rewritten
// sources, which call corospec_mutation::on(). Everybody else asks for a mutant through a worker:
// switched_engine.h.
#pragma once

#include <string>

namespace corospec_mutation {

extern int active;      // The mutant that is on; 0: none; negative: none, and note() is called.
void note(int mutant);  // Its place has been reached.

}  // namespace corospec_mutation

namespace corospec::harness::mutation {

// What the file of reached places says of a mutant, a byte each.
inline constexpr unsigned char kReachedAtStart = 1;  // Before a program was begun.
inline constexpr unsigned char kReached = 2;

// The process has started. What was reached until now is reached in every child of it.
void end_of_start();

// What the children forked from now on do: have the mutant on or, with a file's name, have none on
// and note in the file what they reach. The file has a byte for each number.
void plan_children(int mutant, const std::string& reached_file);

}  // namespace corospec::harness::mutation
