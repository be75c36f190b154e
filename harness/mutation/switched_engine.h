// The engine of a worker whose program has mutants: another engine, whose children have the mutant
// on that the request names. The request's arguments are words of ours:
//
//     mutant=N       the number of the mutant that is on (default 0: none)
//     reached=FILE   note in the file which places are reached (switch.h)
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "harness/subject/engine.h"

namespace corospec::harness::mutation {

std::unique_ptr<Engine> make_switched_engine(std::unique_ptr<Engine> engine);

// main() of such a worker: makes the engine, says hello, serves. Returns the exit code.
int serve_mutants(const std::function<EngineMaking()>& make);

// The words to put into a request.
std::vector<std::string> words_for_mutant(int number);
std::vector<std::string> words_for_reached(const std::string& file);

}  // namespace corospec::harness::mutation
