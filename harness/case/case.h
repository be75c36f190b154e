// A case: one Python program that shows one behaviour, with what it must print. This is the parsed
// file and nothing more; finding and loading cases is loader.h, running them is harness/run,
// judging what came out is harness/engine.
//
//     # title: a value sent before priming is refused
//     # clauses: gen.send.unstarted gen.state.created
//     # python: >=3.6 <3.12          (optional; default every version)
//     # needs: refcounting           (optional; capabilities, see known_needs())
//     # time: virtual                (optional; default real)
//     # time-limit: 5                (optional; seconds)
//     # exit: 1                      (optional; the exit code a run must end with, default 0)
//     …the program…
//     # expect:                      (also `# expect 3.13+:`, `# expect 3.6-3.12:`, `# expect
//     <3.7:`) # TypeError
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "harness/case/version_range.h"
#include "spec/spec.h"
#include "spec/version.h"

namespace corospec::harness {

struct Expectation {
  VersionRange versions;      // Everything for the plain `# expect:`.
  std::string versions_text;  // "3.13+" as written; empty for the plain one.
  std::string output;         // Bytes of standard output, every line ended by '\n'. Never empty.
  int line = 0;               // Of the `# expect` line.
};

// Invariants, held by the loader: title, clauses, source and expectations are not empty; every
// clause is known; every expectation is reached by a supported version; at most one expectation is
// the plain one.
struct Case {
  std::string name;     // "generators/send_value_unstarted": chapter, slash, file name. Unique.
  std::string chapter;  // "generators"
  std::string path;     // As found, relative when it was given relative.
  std::string title;
  std::vector<std::string> clauses;
  spec::Level level = spec::Level::kMust;  // The strictest of its clauses'.
  // Those of its clauses that the reference does not implement, as they say themselves.
  std::vector<spec::Clause> unimplemented;
  VersionRange python;
  std::string python_text;         // ">=3.6 <3.12" as written; empty when there is none.
  std::vector<std::string> needs;  // "refcounting", "sockets", ...
  bool virtual_time = false;
  std::optional<double> time_limit;  // Seconds; none: the run's own.
  int exit_code = 0;                 // What the program must end with.
  std::string source;                // The whole file: this is what an interpreter is given.
  std::string listing;               // The program alone, without header and expectations.
  int listing_line = 1;              // The line of `source` that `listing` starts at.
  std::vector<Expectation> expectations;

  // What a subject of this version must print: the specific block that contains it (they do not
  // overlap), else the plain one. Null when the case says nothing about this version.
  const Expectation* expectation_for(spec::Version version) const;

  // In `python`, and with an expectation.
  bool applies_to(spec::Version version) const;
};

// The capabilities that a case may ask for with `# needs:`, in alphabetical order. A subject
// declares which of them it lacks.
const std::vector<std::string>& known_needs();

}  // namespace corospec::harness
