// What came out of trying mutants: what each fate means next to the list of equivalent mutants, the
// score, and how it is shown.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "harness/mutation/equivalent.h"
#include "harness/mutation/rewrite.h"
#include "harness/mutation/trial.h"

namespace corospec::harness::mutation {

enum class Standing { kKilled, kSurvived, kNotReached, kEquivalent, kUndecided };

struct Judged {
  const Mutant* mutant = nullptr;
  const std::string* source = nullptr;
  Tried tried;
  Standing standing = Standing::kSurvived;
  std::string why;  // Of an equivalent one.
};

struct Report {
  std::vector<Judged> mutants;
  std::vector<const Mutant*> left_out;  // They do not compile.
  // Of the list: entries that match nothing, and those whose mutants were killed.
  std::vector<spec::Problem> wrong_entries;

  std::size_t count(Standing standing) const;
  // In percent, of those that are not equivalent; 100 when there are none.
  double score() const;
  // 0: all killed or equivalent; 1: some survive, or the list is wrong; 2: some are undecided.
  int exit_code() const;
};

// `mutants` in the order of `tried`. Entries about a file or function of which no mutant was tried
// are passed over when `is_selection`, which tries only some.
Report make_report(const std::vector<MutatedFile>& files, const std::vector<const Mutant*>& mutants,
                   const std::vector<Tried>& tried, const EquivalentReading& equivalent,
                   const std::string& equivalent_file, bool is_selection);

// The killed of an earlier report's JSON, by what identifies a mutant from one run to the next.
// Nothing, with *problem, when the text is no report.
using Killed = std::map<std::string, Tried>;
std::optional<Killed> read_killed(const std::string& json, std::string* problem);
// The key of a mutant in Killed.
std::string identity_of(const Mutant& mutant);

// A mutant with its place and its diff, as people read it.
std::string to_text(const Judged& judged);
// Everything but the killed, then the table and the score.
std::string to_text(const Report& report);
std::string to_json(const Report& report);

}  // namespace corospec::harness::mutation
