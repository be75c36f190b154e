#include "harness/suite/versions.h"

#include <algorithm>
#include <string>

#include "spec/text.h"

namespace corospec::harness {
namespace {

using spec::Problem;
using spec::Version;

std::vector<Version> versions_run() {
  std::vector<Version> versions;
  for (Version each = kOldestRun; each <= spec::kNewestVersion; ++each.minor) {
    versions.push_back(each);
  }
  return versions;
}

// The line of a header key, from 1; 0 when the case does not have it.
int line_of(const Case& a_case, std::string_view key) {
  int number = 0;
  for (std::string_view line : spec::lines_of(a_case.source)) {
    ++number;
    if (!line.starts_with('#')) break;
    if (spec::trimmed(line.substr(1)).starts_with(key)) return number;
  }
  return 0;
}

class CaseChecker {
 public:
  CaseChecker(const spec::Spec& spec, const Case& a_case, std::vector<Problem>& problems)
      : spec_(spec), case_(a_case), problems_(problems) {
    for (const Version version : versions_run()) {
      if (case_.applies_to(version)) versions_.push_back(version);
    }
  }

  void check() {
    if (versions_.empty()) {
      complain(line_of(case_, "python:"),
               "no version from " + to_string(kOldestRun) + " on reaches this case",
               "widen `# python:`, or remove the case");
      return;
    }
    for (const Expectation& each : case_.expectations) check_expectation(each);
    for (const std::string& label : case_.clauses) check_clause(label);
    check_decided();
  }

 private:
  void check_expectation(const Expectation& expectation) {
    const bool reached = std::any_of(versions_.begin(), versions_.end(), [&](Version version) {
      return case_.expectation_for(version) == &expectation;
    });
    if (reached) return;
    complain(expectation.line,
             "no version from " + to_string(kOldestRun) + " on reaches this expectation",
             "correct its range or `# python:`, or remove it");
  }

  void check_clause(const std::string& label) {
    const spec::Clause* clause = spec_.find(label);
    if (clause == nullptr) return;  // The loader's affair.
    const bool holds = std::any_of(versions_.begin(), versions_.end(),
                                   [&](Version version) { return clause->holds_for(version); });
    if (holds) return;
    complain(line_of(case_, "clauses:"), label + " holds for no version of this case",
             "remove it from `# clauses:`, or correct `# python:`");
  }

  void check_decided() {
    std::string undecided;
    for (const Version version : versions_) {
      const bool decided =
          std::any_of(case_.clauses.begin(), case_.clauses.end(), [&](const std::string& label) {
            const spec::Clause* clause = spec_.find(label);
            return clause == nullptr || clause->holds_for(version);
          });
      if (!decided) undecided += " " + to_string(version);
    }
    if (undecided.empty()) return;
    complain(line_of(case_, "clauses:"), "no clause of this case holds for" + undecided,
             "name the clause that does, or narrow `# python:`");
  }

  void complain(int line, std::string what, std::string remedy) {
    problems_.push_back({case_.path, line, std::move(what), std::move(remedy)});
  }

  const spec::Spec& spec_;
  const Case& case_;
  std::vector<Problem>& problems_;
  std::vector<Version> versions_;  // Those that it is run on.
};

}  // namespace

std::vector<Problem> check_versions(const spec::Spec& spec, const std::vector<Case>& cases) {
  std::vector<Problem> problems;
  for (const Case& each : cases) CaseChecker(spec, each, problems).check();
  return problems;
}

}  // namespace corospec::harness
