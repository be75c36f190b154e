// Translates the harness's own types into records of the results model. The only place where the
// two meet.
#pragma once

#include <string>
#include <vector>

#include "harness/case/case.h"
#include "harness/engine/observation.h"
#include "harness/engine/verdict.h"
#include "harness/engine/voices.h"
#include "reports/results.h"
#include "spec/spec.h"
#include "spec/version.h"

namespace corospec::harness {

// Every clause of the specification, in reading order.
std::vector<reports::Clause> records_of(const spec::Spec& spec);

reports::Case record_of(const Case& a_case);

// A result that came from a run. `seen` is the run that is reported; `attempts` says how many there
// were.
reports::Result record_of(const Case& a_case, const std::string& subject, spec::Version version,
                          const Verdict& verdict, const Observation& seen, int attempts);

// A result known without a run (verdict_without_running).
reports::Result record_of(const Case& a_case, const std::string& subject, spec::Version version,
                          const Verdict& verdict);

reports::Agreement record_of(const Case& a_case, const Agreement& agreement);

}  // namespace corospec::harness
