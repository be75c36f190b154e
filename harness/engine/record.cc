#include "harness/engine/record.h"

#include <utility>

namespace corospec::harness {
namespace {

std::string text_of(const std::optional<spec::Version>& version) {
  return version ? spec::to_string(*version) : "";
}

reports::Clause record_of(const spec::Chapter& chapter, const spec::Section& section,
                          const spec::Clause& clause) {
  reports::Clause record;
  record.label = clause.label;
  record.level = to_string(clause.level);
  record.sentence = clause.sentence;
  record.since = text_of(clause.since);
  record.until = text_of(clause.until);
  record.source = clause.source;
  record.not_implemented = clause.not_implemented;
  record.chapter = chapter.name;
  record.chapter_title = chapter.title;
  record.section = section.title;
  record.file = clause.file;
  record.line = clause.line;
  return record;
}

}  // namespace

std::vector<reports::Clause> records_of(const spec::Spec& spec) {
  std::vector<reports::Clause> records;
  for (const spec::Chapter& chapter : spec.chapters) {
    for (const spec::Section& section : chapter.sections) {
      for (const spec::Clause& clause : section.clauses) {
        records.push_back(record_of(chapter, section, clause));
      }
    }
  }
  return records;
}

reports::Case record_of(const Case& a_case) {
  reports::Case record;
  record.name = a_case.name;
  record.chapter = a_case.chapter;
  record.title = a_case.title;
  record.path = a_case.path;
  record.level = to_string(a_case.level);
  record.clauses = a_case.clauses;
  record.python = a_case.python_text;
  record.needs = a_case.needs;
  record.virtual_time = a_case.virtual_time;
  record.exit_code = a_case.exit_code;
  record.program = a_case.listing;
  record.program_line = a_case.listing_line;
  for (const Expectation& expectation : a_case.expectations) {
    record.expectations.push_back({expectation.versions_text, expectation.output});
  }
  return record;
}

reports::Result record_of(const Case& a_case, const std::string& subject, spec::Version version,
                          const Verdict& verdict) {
  reports::Result record;
  record.case_name = a_case.name;
  record.subject = subject;
  record.outcome = verdict.outcome;
  record.reason = verdict.reason;
  if (verdict.difference) {
    record.difference = {verdict.difference->line, verdict.difference->expected,
                         verdict.difference->got};
  }
  if (const Expectation* expectation = a_case.expectation_for(version)) {
    record.expectation = static_cast<std::size_t>(expectation - a_case.expectations.data());
  }
  return record;
}

reports::Result record_of(const Case& a_case, const std::string& subject, spec::Version version,
                          const Verdict& verdict, const Observation& seen, int attempts) {
  reports::Result record = record_of(a_case, subject, version, verdict);
  record.output = reports::keep_head(seen.output, reports::kOutputKept);
  record.errors = reports::keep_tail(seen.errors, reports::kErrorsKept);
  if (seen.end == End::kExited) record.exit_code = seen.exit_code;
  if (seen.end == End::kSignaled) record.signal = seen.signal;
  record.microseconds = seen.microseconds;
  record.attempts = attempts;
  return record;
}

reports::Agreement record_of(const Case& a_case, const Agreement& agreement) {
  return {a_case.name, agreement.statement, agreement.unanimous, agreement.groups};
}

}  // namespace corospec::harness
