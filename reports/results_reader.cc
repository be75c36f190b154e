// Reads results back and believes nothing: a file that was cut, edited or written by another
// version is refused with a sentence that says where and why. JSON's exceptions stay inside this
// file.
#include <cerrno>
#include <cstring>
#include <istream>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <utility>

#include "reports/base64.h"
#include "reports/results.h"

namespace corospec::reports {
namespace {

using Json = nlohmann::json;

// A record that is JSON but not what the schema says. Thrown and caught in this file.
class BadRecord : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

template <typename T>
void read(const Json& json, const char* key, T& into) {
  json.at(key).get_to(into);
}

template <typename T>
void read_optional(const Json& json, const char* key, std::optional<T>& into) {
  if (auto found = json.find(key); found != json.end()) into = found->get<T>();
}

std::string bytes_of(const Json& json) {
  if (json.is_string()) return json.get<std::string>();
  std::optional<std::string> bytes = from_base64(json.at("base64").get<std::string>());
  if (!bytes) throw BadRecord("what claims to be base64 is not");
  return *bytes;
}

Excerpt excerpt_of(const Json& json, const char* key) {
  auto found = json.find(key);
  if (found == json.end()) return {};
  Excerpt excerpt{bytes_of(found->at("kept")), found->at("bytes").get<std::uint64_t>()};
  if (excerpt.bytes.size() > excerpt.total) throw BadRecord("more bytes are kept than there were");
  return excerpt;
}

Difference difference_of(const Json& json) {
  Difference difference;
  read(json, "line", difference.line);
  if (!json.at("expected").is_null()) difference.expected = bytes_of(json.at("expected"));
  if (!json.at("got").is_null()) difference.got = bytes_of(json.at("got"));
  return difference;
}

Outcome outcome_of(const std::string& name) {
  std::optional<Outcome> outcome = outcome_from_string(name);
  if (!outcome) throw BadRecord("`" + name + "` is no outcome");
  return *outcome;
}

Subject subject_of(const Json& json) {
  Subject subject;
  read(json, "id", subject.id);
  read(json, "name", subject.name);
  read(json, "version", subject.version);
  read(json, "language", subject.language);
  read(json, "kind", subject.kind);
  read(json, "found", subject.found);
  return subject;
}

Header header_of(const Json& json) {
  Header header;
  read(json, "schema_version", header.schema_version);
  if (header.schema_version != kSchemaVersion) {
    throw BadRecord("schema version " + std::to_string(header.schema_version) +
                    "; this corospec reads version " + std::to_string(kSchemaVersion));
  }
  read(json, "tool_version", header.tool_version);
  read(json, "started_at", header.started_at);
  read(json, "configuration", header.configuration);
  for (const Json& subject : json.at("subjects")) header.subjects.push_back(subject_of(subject));
  return header;
}

Clause clause_of(const Json& json) {
  Clause clause;
  read(json, "label", clause.label);
  read(json, "level", clause.level);
  read(json, "sentence", clause.sentence);
  read(json, "since", clause.since);
  read(json, "until", clause.until);
  read(json, "source", clause.source);
  read(json, "not_implemented", clause.not_implemented);
  read(json, "chapter", clause.chapter);
  read(json, "chapter_title", clause.chapter_title);
  read(json, "section", clause.section);
  read(json, "file", clause.file);
  read(json, "line", clause.line);
  return clause;
}

Case case_of(const Json& json) {
  Case a_case;
  read(json, "name", a_case.name);
  read(json, "chapter", a_case.chapter);
  read(json, "title", a_case.title);
  read(json, "path", a_case.path);
  read(json, "level", a_case.level);
  read(json, "clauses", a_case.clauses);
  read(json, "python", a_case.python);
  read(json, "needs", a_case.needs);
  read(json, "virtual_time", a_case.virtual_time);
  read(json, "exit_code", a_case.exit_code);
  read(json, "program", a_case.program);
  read(json, "program_line", a_case.program_line);
  for (const Json& expectation : json.at("expectations")) {
    a_case.expectations.push_back({expectation.at("versions").get<std::string>(),
                                   expectation.at("output").get<std::string>()});
  }
  return a_case;
}

Result result_of(const Json& json) {
  Result result;
  read(json, "case", result.case_name);
  read(json, "subject", result.subject);
  result.outcome = outcome_of(json.at("outcome").get<std::string>());
  if (json.contains("reason")) read(json, "reason", result.reason);
  if (json.contains("difference")) result.difference = difference_of(json.at("difference"));
  read_optional(json, "expectation", result.expectation);
  result.output = excerpt_of(json, "output");
  result.errors = excerpt_of(json, "errors");
  read_optional(json, "exit_code", result.exit_code);
  read_optional(json, "signal", result.signal);
  read(json, "microseconds", result.microseconds);
  read(json, "attempts", result.attempts);
  return result;
}

Agreement agreement_of(const Json& json) {
  Agreement agreement;
  read(json, "case", agreement.case_name);
  read(json, "statement", agreement.statement);
  read(json, "unanimous", agreement.unanimous);
  read(json, "groups", agreement.groups);
  return agreement;
}

Footer footer_of(const Json& json) {
  Footer footer;
  read(json, "results", footer.results);
  for (const auto& [subject, outcomes] : json.at("counts").items()) {
    Counts& counts = footer.counts[subject];
    for (const auto& [name, count] : outcomes.items()) {
      counts[outcome_of(name)] = count.get<std::int64_t>();
    }
  }
  read(json, "wall_microseconds", footer.wall_microseconds);
  read(json, "exit_code", footer.exit_code);
  return footer;
}

class Reader {
 public:
  Reader(std::istream& stream, std::string name) : stream_(stream), name_(std::move(name)) {}

  ResultsReading read() {
    for (std::string text; problem_.empty() && std::getline(stream_, text);) {
      ++line_;
      ended_ = !stream_.eof();
      read_line(text);
    }
    if (problem_.empty()) check_whole();
    if (!problem_.empty()) return {std::nullopt, name_ + ": " + problem_};
    return {std::move(results_), ""};
  }

 private:
  void read_line(const std::string& text) {
    if (footer_seen_) return refuse_line("something follows the footer");
    try {
      add(Json::parse(text));
    } catch (const BadRecord& bad) {
      refuse_line(bad.what());
    } catch (const Json::parse_error&) {
      // The last line of a file that was cut is not bad JSON but half a record.
      if (!ended_) return refuse_as_cut(line_ - 1);
      refuse_line("not JSON; the file was damaged or is no results file");
    } catch (const Json::exception& error) {
      std::string why = error.what();
      refuse_line("not a record of the schema: " + why.substr(why.find("] ") + 2));
    }
  }

  void add(const Json& json) {
    std::string type = json.at("type").get<std::string>();
    if ((line_ == 1) != (type == "header")) {
      throw BadRecord(line_ == 1 ? "the first record is not a header" : "a second header");
    }
    if (type == "header") return add_header(header_of(json));
    if (type == "clause") return results_.clauses.push_back(clause_of(json));
    if (type == "case") return add_case(case_of(json));
    if (type == "result") return add_result(result_of(json));
    if (type == "agreement") return add_agreement(agreement_of(json));
    if (type != "footer") throw BadRecord("`" + type + "` is no type of record");
    results_.footer = footer_of(json);
    footer_seen_ = true;
  }

  void add_header(Header header) {
    for (const Subject& subject : header.subjects) {
      if (!counts_.try_emplace(subject.id).second)
        throw BadRecord("two subjects are called " + subject.id);
    }
    results_.header = std::move(header);
  }

  void add_case(Case a_case) {
    if (!expectations_.try_emplace(a_case.name, a_case.expectations.size()).second) {
      throw BadRecord("a second case called " + a_case.name);
    }
    results_.cases.push_back(std::move(a_case));
  }

  void add_result(Result result) {
    auto expectations = expectations_.find(result.case_name);
    if (expectations == expectations_.end())
      throw BadRecord("no case is called " + result.case_name);
    if (result.expectation && *result.expectation >= expectations->second) {
      throw BadRecord(result.case_name + " has no such expectation");
    }
    auto counts = counts_.find(result.subject);
    if (counts == counts_.end()) throw BadRecord("no subject is called " + result.subject);
    if (!answered_.emplace(result.case_name, result.subject).second) {
      throw BadRecord("a second result of " + result.case_name + " on " + result.subject);
    }
    ++counts->second[result.outcome];
    results_.results.push_back(std::move(result));
  }

  void add_agreement(Agreement agreement) {
    if (!expectations_.contains(agreement.case_name)) {
      throw BadRecord("no case is called " + agreement.case_name);
    }
    for (const auto& group : agreement.groups) {
      for (const std::string& subject : group) {
        if (!counts_.contains(subject)) throw BadRecord("no subject is called " + subject);
      }
    }
    results_.agreements.push_back(std::move(agreement));
  }

  void check_whole() {
    if (line_ == 0) {
      problem_ = "empty: the run was cut short before it began; run again";
    } else if (!footer_seen_) {
      refuse_as_cut(line_);
    } else if (results_.footer.results != static_cast<std::int64_t>(results_.results.size())) {
      problem_ = "the footer counts " + std::to_string(results_.footer.results) +
                 " results, the file holds " + std::to_string(results_.results.size());
    } else {
      check_counts();
    }
  }

  void check_counts() {
    for (const auto& [subject, counts] : counts_) {
      for (Outcome outcome : kAllOutcomes) {
        std::int64_t held = count(counts, outcome);
        std::int64_t claimed = count(results_.footer.counts[subject], outcome);
        if (held == claimed) continue;
        problem_ = "the footer counts " + std::to_string(claimed) + " " +
                   std::string(to_string(outcome)) + " for " + subject + ", the file holds " +
                   std::to_string(held);
        return;
      }
    }
    if (results_.footer.counts.size() != counts_.size()) {
      problem_ = "the footer counts results of a subject that the header lacks";
    }
  }

  static std::int64_t count(const Counts& counts, Outcome outcome) {
    auto found = counts.find(outcome);
    return found == counts.end() ? 0 : found->second;
  }

  void refuse_as_cut(int after) {
    problem_ = "ends after line " + std::to_string(after) +
               " without a footer: the run was cut short; run again";
  }

  void refuse_line(const std::string& what) {
    problem_ = "line " + std::to_string(line_) + ": " + what;
  }

  std::istream& stream_;
  std::string name_;
  Results results_;
  std::string problem_;
  int line_ = 0;
  bool ended_ = true;  // The line being read ended with a newline.
  bool footer_seen_ = false;
  std::map<std::string, Counts> counts_;             // By subject.
  std::map<std::string, std::size_t> expectations_;  // How many, by case.
  std::set<std::pair<std::string, std::string>> answered_;
};

}  // namespace

ResultsReading read_results(std::istream& stream, const std::string& name) {
  return Reader(stream, name).read();
}

ResultsReading read_results(const std::filesystem::path& path) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::error_code error;
  if (!file || std::filesystem::is_directory(path, error)) {
    const char* why = errno == 0 ? "it is a folder" : std::strerror(errno);
    return {std::nullopt, path.string() + ": cannot be read: " + why};
  }
  return read_results(file, path.string());
}

}  // namespace corospec::reports
