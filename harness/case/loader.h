// Finds and reads cases, and reports everything that is wrong with them (lint). A case with a
// problem is not loaded: it would run with a meaning that its author did not give it. Never throws;
// never stops at the first problem.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "harness/case/case.h"
#include "spec/problem.h"
#include "spec/spec.h"

namespace corospec::harness {

struct Suite {
  std::vector<Case> cases;  // Sound ones only, ordered by name, each once.
  std::vector<spec::Problem> problems;
};

// Loads what the words select; no words select everything under `root` (the folder `cases`).
// A word is
//   a path:    a .py file, or a folder (its files at any depth);
//   a chapter: "generators";
//   a case:    "generators/send_value_unstarted" or "send_value_unstarted";
//   a clause:  "gen.send.unstarted", or a group of them, "gen.send": every case that names one.
// A word that selects nothing is a problem, and so is a folder without cases. A path that does not
// exist is treated as a name. Problems are those of the selected files. Files and folders whose
// name starts with "." or "__" are passed over.
Suite load_cases(const std::vector<std::string>& words, const std::filesystem::path& root,
                 const spec::Spec& spec);

struct CaseReading {
  Case the_case;  // Sound only when `problems` is empty.
  std::vector<spec::Problem> problems;
};

// Parses one case from its bytes. `path` is for messages and for the name; `chapter` is given by
// the caller.
CaseReading read_case(std::string_view bytes, const std::string& path, const std::string& chapter,
                      const spec::Spec& spec);

// Clauses that no case names: each is a problem at the clause's own line. For the whole suite, not
// for a selection.
std::vector<spec::Problem> clauses_without_case(const spec::Spec& spec,
                                                const std::vector<Case>& cases);

}  // namespace corospec::harness
