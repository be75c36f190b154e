#include "harness/run/recorder.h"

#include <ctime>
#include <utility>

#include "harness/engine/record.h"

namespace corospec::harness {
namespace {

std::string now() {
  const std::time_t seconds = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  char text[32];
  const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return std::string(text, length);
}

reports::Subject record_of_subject(const SubjectDescription& described) {
  return {described.id,   described.name, described.version, spec::to_string(described.language),
          described.kind, described.found};
}

}  // namespace

Recorder::Recorder(const std::vector<Case>& cases, const Subjects& subjects,
                   reports::ResultsWriter& writer)
    : cases_(cases), subjects_(subjects), writer_(writer), voices_(cases.size()) {}

void Recorder::begin(const spec::Spec& spec, std::map<std::string, std::string> configuration) {
  reports::Header header;
  header.tool_version = kToolVersion;
  header.started_at = now();
  header.configuration = std::move(configuration);
  for (const auto& subject : subjects_) {
    header.subjects.push_back(record_of_subject(subject->describe()));
  }
  writer_.write(header);
  for (const reports::Clause& clause : records_of(spec)) writer_.write(clause);
  for (const Case& each : cases_) writer_.write(record_of(each));
}

void Recorder::finished(const Finished& what) {
  const Case& the_case = cases_[what.the_case];
  const SubjectDescription& subject = subjects_[what.subject]->describe();
  any_failure_ = any_failure_ || is_failure(what.verdict.outcome);
  Voice voice{subject.id, subject.name, subject.party, what.verdict, "", 0};
  if (what.seen) {
    voice.output = what.seen->output;
    voice.exit_code = what.seen->exit_code;
    writer_.write(
        record_of(the_case, subject.id, subject.language, what.verdict, *what.seen, what.attempts));
  } else {
    writer_.write(record_of(the_case, subject.id, subject.language, what.verdict));
  }
  voices_[what.the_case].push_back(std::move(voice));
}

int Recorder::finish(std::int64_t wall_microseconds, bool is_incomplete) {
  for (std::size_t index = 0; index < cases_.size(); ++index) {
    writer_.write(record_of(cases_[index], agreement(voices_[index])));
  }
  const int exit_code = any_failure_ || is_incomplete ? 1 : 0;
  writer_.finish(wall_microseconds, exit_code);
  return exit_code;
}

}  // namespace corospec::harness
