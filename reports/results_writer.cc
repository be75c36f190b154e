// The results model as JSON Lines, and the cutting of what goes into it.
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <nlohmann/json.hpp>
#include <utility>

#include "reports/base64.h"
#include "reports/results.h"
#include "spec/text.h"

namespace corospec::reports {
namespace {

using Json = nlohmann::ordered_json;

Json json_of_bytes(const std::string& bytes) {
  if (!spec::first_invalid_utf8(bytes)) return bytes;
  return {{"base64", to_base64(bytes)}};
}

Json json_of(const Excerpt& excerpt) {
  return {{"bytes", excerpt.total}, {"kept", json_of_bytes(excerpt.bytes)}};
}

Json json_of(const Difference& difference) {
  auto side = [](const std::optional<std::string>& line) {
    return line ? json_of_bytes(*line) : Json();
  };
  return {{"line", difference.line},
          {"expected", side(difference.expected)},
          {"got", side(difference.got)}};
}

Json json_of(const Subject& subject) {
  return {{"id", subject.id},           {"name", subject.name},
          {"version", subject.version}, {"language", subject.language},
          {"kind", subject.kind},       {"found", subject.found}};
}

Json json_of(const Header& header) {
  Json subjects = Json::array();
  for (const Subject& subject : header.subjects) subjects.push_back(json_of(subject));
  return {{"type", "header"},
          {"schema_version", header.schema_version},
          {"tool_version", header.tool_version},
          {"started_at", header.started_at},
          {"configuration", header.configuration},
          {"subjects", std::move(subjects)}};
}

Json json_of(const Clause& clause) {
  return {{"type", "clause"},          {"label", clause.label},
          {"level", clause.level},     {"sentence", clause.sentence},
          {"since", clause.since},     {"until", clause.until},
          {"source", clause.source},   {"not_implemented", clause.not_implemented},
          {"chapter", clause.chapter}, {"chapter_title", clause.chapter_title},
          {"section", clause.section}, {"file", clause.file},
          {"line", clause.line}};
}

Json json_of(const Case& a_case) {
  Json expectations = Json::array();
  for (const Expectation& expectation : a_case.expectations) {
    expectations.push_back({{"versions", expectation.versions}, {"output", expectation.output}});
  }
  return {{"type", "case"},
          {"name", a_case.name},
          {"chapter", a_case.chapter},
          {"title", a_case.title},
          {"path", a_case.path},
          {"level", a_case.level},
          {"clauses", a_case.clauses},
          {"python", a_case.python},
          {"needs", a_case.needs},
          {"virtual_time", a_case.virtual_time},
          {"exit_code", a_case.exit_code},
          {"program", a_case.program},
          {"program_line", a_case.program_line},
          {"expectations", std::move(expectations)}};
}

// What a result lacks is left out: there are many results.
Json json_of(const Result& result) {
  Json json = {{"type", "result"},
               {"case", result.case_name},
               {"subject", result.subject},
               {"outcome", to_string(result.outcome)}};
  if (!result.reason.empty()) json["reason"] = result.reason;
  if (result.difference) json["difference"] = json_of(*result.difference);
  if (result.expectation) json["expectation"] = *result.expectation;
  if (result.output.total > 0) json["output"] = json_of(result.output);
  if (result.errors.total > 0) json["errors"] = json_of(result.errors);
  if (result.exit_code) json["exit_code"] = *result.exit_code;
  if (result.signal) json["signal"] = *result.signal;
  json["microseconds"] = result.microseconds;
  json["attempts"] = result.attempts;
  return json;
}

Json json_of(const Agreement& agreement) {
  return {{"type", "agreement"},
          {"case", agreement.case_name},
          {"statement", agreement.statement},
          {"unanimous", agreement.unanimous},
          {"groups", agreement.groups}};
}

Json json_of(const Footer& footer) {
  Json counts = Json::object();
  for (const auto& [subject, outcomes] : footer.counts) {
    Json& json = counts[subject] = Json::object();
    for (const auto& [outcome, count] : outcomes) json[std::string(to_string(outcome))] = count;
  }
  return {{"type", "footer"},
          {"results", footer.results},
          {"counts", std::move(counts)},
          {"wall_microseconds", footer.wall_microseconds},
          {"exit_code", footer.exit_code}};
}

template <typename Record>
std::string line_of(const Record& record) {
  return json_of(record).dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

constexpr int kLongestContinuation = 3;

}  // namespace

Excerpt keep_head(std::string_view bytes, std::size_t limit) {
  std::size_t end = std::min(limit, bytes.size());
  std::size_t whole = end;
  for (int i = 0; i < kLongestContinuation && whole > 0 && whole < bytes.size(); ++i) {
    if (!is_continuation(bytes[whole])) break;
    --whole;
  }
  // Bytes that only look like the rest of a character are kept.
  if (whole < bytes.size() && is_continuation(bytes[whole])) whole = end;
  return {std::string(bytes.substr(0, whole)), bytes.size()};
}

Excerpt keep_tail(std::string_view bytes, std::size_t limit) {
  std::size_t begin = bytes.size() - std::min(limit, bytes.size());
  std::size_t whole = begin;
  for (int i = 0; i < kLongestContinuation && begin > 0 && whole < bytes.size(); ++i) {
    if (!is_continuation(bytes[whole])) break;
    ++whole;
  }
  if (whole < bytes.size() && is_continuation(bytes[whole])) whole = begin;
  return {std::string(bytes.substr(whole)), bytes.size()};
}

ResultsWriter::ResultsWriter(const std::filesystem::path& path) : name_(path.string()) {
  std::error_code error;
  if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), error);
  errno = 0;
  file_.open(path, std::ios::binary | std::ios::trunc);
  if (!file_) error_ = name_ + ": cannot be written: " + std::strerror(errno == 0 ? EIO : errno);
}

void ResultsWriter::write_line(const std::string& line) {
  if (!error_.empty()) return;
  errno = 0;
  file_ << line << '\n' << std::flush;
  if (!file_) error_ = name_ + ": cannot be written: " + std::strerror(errno == 0 ? EIO : errno);
}

void ResultsWriter::write(const Header& header) {
  for (const Subject& subject : header.subjects) footer_.counts[subject.id];
  write_line(line_of(header));
}

void ResultsWriter::write(const Clause& clause) { write_line(line_of(clause)); }

void ResultsWriter::write(const Case& a_case) { write_line(line_of(a_case)); }

void ResultsWriter::write(const Result& result) {
  ++footer_.results;
  ++footer_.counts[result.subject][result.outcome];
  write_line(line_of(result));
}

void ResultsWriter::write(const Agreement& agreement) { write_line(line_of(agreement)); }

void ResultsWriter::finish(std::int64_t wall_microseconds, int exit_code) {
  footer_.wall_microseconds = wall_microseconds;
  footer_.exit_code = exit_code;
  write_line(line_of(footer_));
  file_.close();
}

}  // namespace corospec::reports
