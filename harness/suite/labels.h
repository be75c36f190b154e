// The labels of clauses in C++ code: `// [gen.throw.closed]` marks the step that performs the rule.
//
// Only comments count: a label in a string is data of the program. In Python that the reference
// carries, R"py(...)py", they begin with `#`. This knows neither where code
// lies nor what it means; that a label stands on the right step is for people to see. What cases
// name is checked by harness/case.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spec/problem.h"
#include "spec/spec.h"

namespace corospec::harness {

struct CodeLabel {
  std::string text;  // "gen.throw.closed"; misspelled ones ("gen.Throw") too.
  int line = 0;      // From 1.
};

// Everything in brackets in the comments of `code` that is meant as a label: words joined by dots.
std::vector<CodeLabel> labels_in_comments(std::string_view code);

struct CodeFile {
  std::string path;  // For messages.
  std::string text;
};

// What is wrong between the clauses and the whole code that performs them: labels that are no
// clause's, clauses without a place in the code, and clauses that have one though they say that
// they are not implemented.
std::vector<spec::Problem> check_labels(const spec::Spec& spec, const std::vector<CodeFile>& code);

}  // namespace corospec::harness
