// Tries mutants: runs programs with each of them, and compares what is seen with what is seen
// without. First it is noted which program reaches which mutant; a mutant is tried on those only.
// Knows neither how mutants are made nor where programs come from.
#pragma once

#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "harness/mutation/mutant.h"
#include "harness/subject/subject.h"

namespace corospec::harness::mutation {

struct Program {
  std::string name;
  std::vector<std::string> clauses;  // What it shows.
  RunRequest request;
  // Has it something to say about the version?
  std::function<bool(spec::Version)> applies;
  // Is this what must be seen? Only a program that is right without mutants can find one out.
  std::function<bool(spec::Version, const Observation&)> is_right;
};

// A worker with the mutants in it (switched_engine.h). Thread-safe.
using OpenRunner = std::function<std::unique_ptr<Runner>(spec::Version, Warmth)>;

enum class Fate {
  kKilled,      // A program shows something else than without the mutant, twice.
  kSurvived,    // Programs reach it and none shows anything else.
  kNotReached,  // No program reaches it.
  kUndecided,   // The harness failed: a worker was lost.
};

struct Tried {
  Fate fate = Fate::kNotReached;
  std::string program;    // That killed it, or was lost with it.
  spec::Version version;  // At which that was.
  std::string how;        // "other output", "SIGSEGV", "no end after 2 s"
  std::size_t runs = 0;   // Programs that were run with it.
};

struct TrialSettings {
  int jobs = 1;
  std::vector<spec::Version> versions;  // Each mutant is tried at all of them.
  Limits limits;
  // Of those that reach a mutant no more are tried at a version, the likeliest first. What survives
  // may then not be a survivor.
  std::size_t most_programs = std::numeric_limits<std::size_t>::max();
  // What killed a mutant in an earlier run, by its number: that is tried before all others.
  std::map<int, Tried> before;
  // Called for each mutant that is done, from one thread at a time.
  std::function<void(std::size_t mutant, const Tried&)> done = [](std::size_t, const Tried&) {};
};

struct TrialResult {
  std::vector<Tried> tried;            // One for each mutant.
  std::size_t programs = 0;            // Pairs of program and version that are right.
  std::vector<std::string> not_right;  // "name at 3.12: why"; they were left out.
  std::string problem;                 // Why nothing could be tried, for people.
};

TrialResult try_mutants(const std::vector<Mutant>& mutants, const std::vector<Program>& programs,
                        const OpenRunner& open, const TrialSettings& settings);

}  // namespace corospec::harness::mutation
