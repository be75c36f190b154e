#include "harness/run/summary.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace corospec::harness {
namespace {

using reports::Outcome;
using reports::Result;
using reports::Results;

std::int64_t count_of(const reports::Counts& counts, Outcome outcome) {
  const auto found = counts.find(outcome);
  return found == counts.end() ? 0 : found->second;
}

Style style_of(Outcome outcome) {
  if (outcome == Outcome::kPassed) return Style::kGood;
  if (reports::is_failure(outcome)) return Style::kBad;
  return outcome == Outcome::kDiffers ? Style::kWarning : Style::kFaint;
}

// "not_applicable" as a column's title.
std::string title_of(Outcome outcome) {
  std::string title(reports::to_string(outcome));
  std::replace(title.begin(), title.end(), '_', ' ');
  return title;
}

// One line a subject, one column for each outcome that occurred.
class Table {
 public:
  Table(const Results& results, const Terminal& terminal) : results_(results), terminal_(terminal) {
    for (const Outcome outcome : reports::kAllOutcomes) {
      const bool occurs =
          std::any_of(results.footer.counts.begin(), results.footer.counts.end(),
                      [&](const auto& subject) { return count_of(subject.second, outcome) != 0; });
      if (occurs || outcome == Outcome::kPassed) columns_.push_back(outcome);
    }
    for (const reports::Subject& subject : results.header.subjects) {
      name_width_ = std::max(name_width_, subject.name.size());
    }
  }

  std::string text() const {
    std::string text = std::string(name_width_, ' ');
    for (const Outcome outcome : columns_) text += "  " + title_of(outcome);
    text = terminal_.paint(Style::kFaint, text) + "\n";
    for (const reports::Subject& subject : results_.header.subjects) text += line(subject);
    return text;
  }

 private:
  std::string line(const reports::Subject& subject) const {
    std::string text = fmt::format("{:<{}}", subject.name, name_width_);
    const auto counts = results_.footer.counts.find(subject.id);
    for (const Outcome outcome : columns_) {
      const std::int64_t count =
          counts == results_.footer.counts.end() ? 0 : count_of(counts->second, outcome);
      const std::string number =
          fmt::format("{:>{}}", count == 0 ? "-" : std::to_string(count), title_of(outcome).size());
      text += "  " + terminal_.paint(count == 0 ? Style::kFaint : style_of(outcome), number);
    }
    return text + "\n";
  }

  const Results& results_;
  const Terminal& terminal_;
  std::vector<Outcome> columns_;
  std::size_t name_width_ = 0;
};

std::map<std::string, std::string> names_of_subjects(const Results& results) {
  std::map<std::string, std::string> names;
  for (const reports::Subject& subject : results.header.subjects) names[subject.id] = subject.name;
  return names;
}

// The failures of one case: subjects with the same verdict stand together.
std::string failures_of(const reports::Case& the_case, const std::vector<const Result*>& failures,
                        const std::map<std::string, std::string>& names, const Terminal& terminal) {
  std::string text =
      "\n" + terminal.paint(Style::kStrong, the_case.name) + "  " + the_case.title + "\n";
  std::vector<std::pair<std::string, std::string>> groups;  // What happened, and to whom.
  for (const Result* result : failures) {
    const std::string what = terminal.paint(style_of(result->outcome), title_of(result->outcome)) +
                             (result->reason.empty() ? "" : ": " + result->reason);
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const auto& group) { return group.first == what; });
    const std::string& name = names.at(result->subject);
    if (found == groups.end()) {
      groups.emplace_back(what, name);
    } else {
      found->second += ", " + name;
    }
  }
  for (const auto& [what, who] : groups) text += fmt::format("  {}\n    {}\n", who, what);
  return text;
}

std::string all_failures(const Results& results, const Terminal& terminal, std::size_t* count) {
  std::map<std::string, std::vector<const Result*>> by_case;
  for (const Result& result : results.results) {
    if (!reports::is_failure(result.outcome)) continue;
    by_case[result.case_name].push_back(&result);
    ++*count;
  }
  std::map<std::string, std::string> statements;
  for (const reports::Agreement& each : results.agreements) {
    statements[each.case_name] = each.statement;
  }
  const auto names = names_of_subjects(results);
  std::string text;
  for (const reports::Case& the_case : results.cases) {
    const auto failures = by_case.find(the_case.name);
    if (failures == by_case.end()) continue;
    text += failures_of(the_case, failures->second, names, terminal);
    const std::string& statement = statements[the_case.name];
    if (!statement.empty()) text += "  " + terminal.paint(Style::kFaint, statement) + "\n";
  }
  return text;
}

// Blocks that subjects were judged by and that none of them met; and, as a number, blocks for
// versions that no subject has.
std::string unmet_expectations(const Results& results, const Terminal& terminal) {
  std::map<std::pair<std::string, std::size_t>, bool> met;
  for (const Result& result : results.results) {
    if (!result.expectation || result.attempts == 0) continue;
    met[{result.case_name, *result.expectation}] |= result.outcome == Outcome::kPassed;
  }
  std::string text;
  std::size_t not_asked = 0;
  for (const reports::Case& the_case : results.cases) {
    for (std::size_t i = 0; i < the_case.expectations.size(); ++i) {
      const auto found = met.find({the_case.name, i});
      if (found == met.end()) ++not_asked;
      if (found == met.end() || found->second) continue;
      const std::string& versions = the_case.expectations[i].versions;
      text += fmt::format(
          "{}: no subject met `# expect{}{}:`; correct it, or find out what nobody does\n",
          the_case.path, versions.empty() ? "" : " ", versions);
    }
  }
  if (not_asked != 0) {
    text += fmt::format("{} expectation{} no subject to meet {}: none ran at {} versions\n",
                        not_asked, not_asked == 1 ? " has" : "s have",
                        not_asked == 1 ? "it" : "them", not_asked == 1 ? "its" : "their");
  }
  return text.empty() ? text : "\n" + terminal.paint(Style::kWarning, text);
}

// The versions at which the reference ran and no CPython did.
std::string unconfirmed_versions(const Results& results, const Terminal& terminal) {
  std::vector<std::string> versions;
  for (const reports::Subject& subject : results.header.subjects) {
    if (subject.kind != "reference") continue;
    const bool is_confirmed =
        std::any_of(results.header.subjects.begin(), results.header.subjects.end(),
                    [&](const reports::Subject& other) {
                      return other.kind == "cpython" && other.language == subject.language;
                    });
    if (!is_confirmed) versions.push_back(subject.language);
  }
  if (versions.empty()) return "";
  std::string text = "No CPython spoke for Python " + versions.front();
  for (std::size_t i = 1; i < versions.size(); ++i) {
    text += (i + 1 == versions.size() ? " and " : ", ") + versions[i];
  }
  text += ": there the reference was compared with the expectation alone.";
  return "\n" + terminal.paint(Style::kFaint, text) + "\n";
}

}  // namespace

std::string summary(const Results& results, const Terminal& terminal) {
  std::size_t failures = 0;
  const std::string details = all_failures(results, terminal, &failures);
  std::int64_t runs = 0;
  for (const Result& result : results.results) runs += result.attempts;
  const double seconds = static_cast<double>(results.footer.wall_microseconds) / 1e6;
  std::string text = Table(results, terminal).text() + details +
                     unmet_expectations(results, terminal) +
                     unconfirmed_versions(results, terminal) + "\n";
  const std::string verdict =
      failures == 0
          ? terminal.paint(Style::kGood, "no failures")
          : terminal.paint(Style::kBad,
                           fmt::format("{} {}", failures, failures == 1 ? "failure" : "failures"));
  const auto plural = [](std::size_t number, const char* thing) {
    return fmt::format("{} {}{}", number, thing, number == 1 ? "" : "s");
  };
  text += fmt::format("{}: {} on {}, {} runs in {:.1f} s ({:.0f} a second)\n", verdict,
                      plural(results.cases.size(), "case"),
                      plural(results.header.subjects.size(), "subject"), runs, seconds,
                      seconds > 0 ? static_cast<double>(runs) / seconds : 0.0);
  return text;
}

}  // namespace corospec::harness
