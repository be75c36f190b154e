// The results of a run, indexed the way that pages ask for them. Holds pointers into a Results that
// must outlive it.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reports/results.h"

namespace corospec::reports {

struct SectionView {
  std::string title;
  std::vector<const Clause*> clauses;
};

struct ChapterView {
  std::string name;
  std::string title;
  std::vector<SectionView> sections;
  std::vector<const Case*> cases;
};

// How an outcome looks. The sign and the word say the same, so that colour is never the only
// signal.
struct Mark {
  std::string_view sign;   // "✓"
  std::string_view style;  // CSS class: one of good, bad, soft, none.
  std::string_view word;   // "passed"
};

Mark mark_of(Outcome outcome);

// Several results as one: the outcome that matters most, and how often each occurs.
struct Tally {
  Counts counts;

  void add(Outcome outcome) { ++counts[outcome]; }
  std::int64_t total() const;
  std::int64_t failures() const;
  bool empty() const { return counts.empty(); }
  Outcome worst()
      const;  // Failures before differs before passed before the rest. Not for an empty one.
  std::string words() const;  // "3 passed, 1 failed"
};

class View {
 public:
  explicit View(const Results& results);

  const Results& results() const { return results_; }
  const std::vector<Subject>& subjects() const { return results_.header.subjects; }
  const std::vector<ChapterView>& chapters() const { return chapters_; }

  const ChapterView* chapter(std::string_view name) const;               // Null when unknown.
  const Clause* clause(const std::string& label) const;                  // Null when unknown.
  const std::vector<const Case*>& cases_of(const Clause& clause) const;  // Maybe none.
  const Result* result(const Case& a_case,
                       const Subject& subject) const;    // Null when there is none.
  const Agreement* agreement(const Case& a_case) const;  // Null when there is none.
  // Somebody who could answer did not do what is expected, or was lost. Not where nobody could.
  bool is_disputed(const Case& a_case) const;
  std::string name_of(const std::string& subject) const;  // The id itself when unknown.

  Tally tally(const Clause& clause, const Subject& subject) const;
  Tally tally(const Case& a_case) const;  // Over all subjects.
  Tally tally(const Subject& subject) const;

 private:
  void add_clause(const Clause& clause);
  void add_case(const Case& a_case);
  ChapterView& chapter_named(const std::string& name, const std::string& title);

  const Results& results_;
  std::vector<ChapterView> chapters_;
  std::map<std::string, const Clause*> clauses_;
  std::map<std::string, std::vector<const Case*>> cases_by_clause_;
  std::map<std::pair<std::string, std::string>, const Result*> result_by_case_and_subject_;
  std::map<std::string, const Agreement*> agreements_;
};

}  // namespace corospec::reports
