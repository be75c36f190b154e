// Writes a run into its results file as it happens: the header, clauses and cases first, a record
// for each result, then who disagrees with whom, and the footer. Everything that is reported later
// is read from that file.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "harness/case/case.h"
#include "harness/engine/voices.h"
#include "harness/run/session.h"
#include "reports/results.h"
#include "spec/spec.h"

namespace corospec::harness {

inline constexpr const char* kToolVersion = "0.1";

class Recorder : public SessionListener {
 public:
  // All of them must outlive the recorder.
  Recorder(const std::vector<Case>& cases, const Subjects& subjects,
           reports::ResultsWriter& writer);

  void begin(const spec::Spec& spec, std::map<std::string, std::string> configuration);
  void finished(const Finished& what) override;
  // Returns the run's exit code, which it writes: 0, or 1 when anything failed. `is_incomplete`:
  // the suite itself has a gap, which counts as a failure.
  int finish(std::int64_t wall_microseconds, bool is_incomplete);

 private:
  const std::vector<Case>& cases_;
  const Subjects& subjects_;
  reports::ResultsWriter& writer_;
  std::vector<std::vector<Voice>> voices_;  // By case.
  bool any_failure_ = false;
};

}  // namespace corospec::harness
