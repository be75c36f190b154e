// Who disagrees with whom about one case: the recorded expectation, the reference, and everybody
// else. It says in words where to look first (the expectation, the reference, one version of
// CPython). Needs the verdicts of all subjects; a single one is verdict.h.
#pragma once

#include <string>
#include <vector>

#include "harness/case/case.h"
#include "harness/engine/observation.h"
#include "harness/engine/verdict.h"

namespace corospec::harness {

// The reference, a CPython (embedded or not), and any other implementation.
enum class Party { kReference, kCPython, kOther };

struct Voice {
  std::string subject;  // Its id.
  std::string name;     // For people: "reference 3.12", "CPython 3.11.7", "PyPy 3.9".
  Party party = Party::kOther;
  Verdict verdict;
  std::string output;  // Standard output of the run that is reported.
  int exit_code = 0;
};

struct Agreement {
  std::string statement;  // One or two sentences.
  // Does everybody who answered do what the expectation says, and did somebody answer?
  bool unanimous = true;
  // Subject ids, grouped by identical behaviour; biggest first.
  std::vector<std::vector<std::string>> groups;
};

Voice voice_of(std::string subject, std::string name, Party party, Verdict verdict,
               const Observation& seen);

// Voices that gave no answer (unsupported, not applicable, error) form no group; the statement
// counts them when nobody answered, and always names errors.
Agreement agreement(const std::vector<Voice>& voices);

}  // namespace corospec::harness
