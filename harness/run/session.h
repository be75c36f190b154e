// Runs cases on subjects, several at a time, judges each run, and confirms every failure by a
// second run in a fresh process. What came out goes to a listener; where it is written and shown is
// recorder.h and progress.h.
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "harness/case/case.h"
#include "harness/engine/verdict.h"
#include "harness/process/isolation.h"
#include "harness/subject/subject.h"

namespace corospec::harness {

using Subjects = std::vector<std::shared_ptr<const Subject>>;

struct SessionSettings {
  int jobs = 1;
  int repetitions = 1;  // Runs of each pair, as long as all say the same.
  Limits limits;        // For cases that set no limit of their own.
};

// What became of one case on one subject.
struct Finished {
  std::size_t the_case = 0;  // Indices into what run_session was given.
  std::size_t subject = 0;
  Verdict verdict;
  std::optional<Observation>
      seen;  // Of the run that is reported; none when it did not have to run.
  int attempts = 0;
};

class SessionListener {
 public:
  virtual ~SessionListener() = default;
  // Called from one thread at a time, in the order in which runs end.
  virtual void finished(const Finished& what) = 0;
};

// How many pairs of case and subject there are, those that need no run included.
inline std::size_t pairs(const std::vector<Case>& cases, const Subjects& subjects) {
  return cases.size() * subjects.size();
}

// Returns when everything is finished or, soon after `stop` becomes true, when what is running is;
// what was cut short is not reported. False when it was stopped.
bool run_session(const std::vector<Case>& cases, const Subjects& subjects,
                 const SessionSettings& settings, SessionListener& listener,
                 const std::atomic<bool>& stop);

}  // namespace corospec::harness
