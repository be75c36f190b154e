#include "reports/html/view.h"

#include <algorithm>
#include <array>

namespace corospec::reports {

Mark mark_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::kPassed:
      return {"✓", "good", "passed"};
    case Outcome::kFailed:
      return {"✗", "bad", "failed"};
    case Outcome::kDiffers:
      return {"≠", "soft", "differs in a detail"};
    case Outcome::kUnsupported:
      return {"○", "none", "unsupported"};
    case Outcome::kNotApplicable:
      return {"·", "none", "not applicable"};
    case Outcome::kTimedOut:
      return {"∞", "bad", "timed out"};
    case Outcome::kCrashed:
      return {"†", "bad", "crashed"};
    case Outcome::kOutOfMemory:
      return {"▮", "bad", "out of memory"};
    case Outcome::kOutputLimit:
      return {"»", "bad", "printed too much"};
    case Outcome::kNoOutput:
      return {"∅", "bad", "printed nothing"};
    case Outcome::kFlaky:
      return {"?", "bad", "flaky"};
    case Outcome::kError:
      return {"!", "bad", "could not be run"};
  }
  return {"", "", ""};
}

namespace {

// From what matters most.
constexpr std::array kBySeverity = {
    Outcome::kError,   Outcome::kCrashed,     Outcome::kOutOfMemory, Outcome::kTimedOut,
    Outcome::kFailed,  Outcome::kOutputLimit, Outcome::kNoOutput,    Outcome::kFlaky,
    Outcome::kDiffers, Outcome::kPassed,      Outcome::kUnsupported, Outcome::kNotApplicable,
};
static_assert(kBySeverity.size() == kAllOutcomes.size());

}  // namespace

std::int64_t Tally::total() const {
  std::int64_t sum = 0;
  for (const auto& [outcome, count] : counts) sum += count;
  return sum;
}

std::int64_t Tally::failures() const {
  std::int64_t sum = 0;
  for (const auto& [outcome, count] : counts) sum += is_failure(outcome) ? count : 0;
  return sum;
}

Outcome Tally::worst() const {
  return *std::find_if(kBySeverity.begin(), kBySeverity.end(),
                       [this](Outcome outcome) { return counts.contains(outcome); });
}

std::string Tally::words() const {
  std::string text;
  for (Outcome outcome : kAllOutcomes) {
    auto found = counts.find(outcome);
    if (found == counts.end()) continue;
    if (!text.empty()) text += ", ";
    text += std::to_string(found->second) + " " + std::string(mark_of(outcome).word);
  }
  return text;
}

View::View(const Results& results) : results_(results) {
  for (const Clause& clause : results.clauses) add_clause(clause);
  for (const Case& a_case : results.cases) add_case(a_case);
  for (const Result& result : results.results) {
    result_by_case_and_subject_[{result.case_name, result.subject}] = &result;
  }
  for (const Agreement& agreement : results.agreements)
    agreements_[agreement.case_name] = &agreement;
}

ChapterView& View::chapter_named(const std::string& name, const std::string& title) {
  auto found = std::find_if(chapters_.begin(), chapters_.end(),
                            [&](const ChapterView& chapter) { return chapter.name == name; });
  if (found != chapters_.end()) return *found;
  chapters_.push_back({name, title, {}, {}});
  return chapters_.back();
}

void View::add_clause(const Clause& clause) {
  clauses_[clause.label] = &clause;
  ChapterView& chapter = chapter_named(clause.chapter, clause.chapter_title);
  if (chapter.sections.empty() || chapter.sections.back().title != clause.section) {
    chapter.sections.push_back({clause.section, {}});
  }
  chapter.sections.back().clauses.push_back(&clause);
}

void View::add_case(const Case& a_case) {
  chapter_named(a_case.chapter, a_case.chapter).cases.push_back(&a_case);
  for (const std::string& label : a_case.clauses) cases_by_clause_[label].push_back(&a_case);
}

const ChapterView* View::chapter(std::string_view name) const {
  auto found = std::find_if(chapters_.begin(), chapters_.end(),
                            [&](const ChapterView& chapter) { return chapter.name == name; });
  return found == chapters_.end() ? nullptr : &*found;
}

const Clause* View::clause(const std::string& label) const {
  auto found = clauses_.find(label);
  return found == clauses_.end() ? nullptr : found->second;
}

const std::vector<const Case*>& View::cases_of(const Clause& clause) const {
  static const std::vector<const Case*> none;
  auto found = cases_by_clause_.find(clause.label);
  return found == cases_by_clause_.end() ? none : found->second;
}

const Result* View::result(const Case& a_case, const Subject& subject) const {
  auto found = result_by_case_and_subject_.find({a_case.name, subject.id});
  return found == result_by_case_and_subject_.end() ? nullptr : found->second;
}

bool View::is_disputed(const Case& a_case) const {
  const Agreement* found = agreement(a_case);
  if (found == nullptr || found->unanimous) return false;
  return std::any_of(subjects().begin(), subjects().end(), [&](const Subject& subject) {
    const Result* one = result(a_case, subject);
    return one != nullptr && one->outcome != Outcome::kUnsupported &&
           one->outcome != Outcome::kNotApplicable;
  });
}

const Agreement* View::agreement(const Case& a_case) const {
  auto found = agreements_.find(a_case.name);
  return found == agreements_.end() ? nullptr : found->second;
}

std::string View::name_of(const std::string& id) const {
  for (const Subject& subject : subjects()) {
    if (subject.id == id) return subject.name;
  }
  return id;
}

Tally View::tally(const Clause& clause, const Subject& subject) const {
  Tally tally;
  for (const Case* a_case : cases_of(clause)) {
    if (const Result* one = result(*a_case, subject)) tally.add(one->outcome);
  }
  return tally;
}

Tally View::tally(const Case& a_case) const {
  Tally tally;
  for (const Subject& subject : subjects()) {
    if (const Result* one = result(a_case, subject)) tally.add(one->outcome);
  }
  return tally;
}

Tally View::tally(const Subject& subject) const {
  auto found = results_.footer.counts.find(subject.id);
  return found == results_.footer.counts.end() ? Tally{} : Tally{found->second};
}

}  // namespace corospec::reports
