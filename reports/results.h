// The results of one run: the model that every report derives from, and the JSON Lines file that
// holds it (reports/results.schema.json is its published schema). Knows nothing of how results came
// about: harness/engine translates into it. A file is a header, any number of records, and a
// footer; without the footer it is refused.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reports/outcome.h"

namespace corospec::reports {

inline constexpr int kSchemaVersion = 1;

// How many bytes of what a subject printed a results file keeps unless told otherwise.
inline constexpr std::size_t kOutputKept = 64 * 1024;
inline constexpr std::size_t kErrorsKept = 16 * 1024;

// Bytes that a subject printed, possibly cut. They need not be text: the file holds them as a JSON
// string when they are UTF-8, as {"base64": …} otherwise.
struct Excerpt {
  std::string bytes;
  std::uint64_t total = 0;  // How many there were; more than bytes.size() when it was cut.

  bool is_cut() const { return total > bytes.size(); }
};

// Never cut in the middle of a UTF-8 sequence.
Excerpt keep_head(std::string_view bytes, std::size_t limit);
Excerpt keep_tail(std::string_view bytes, std::size_t limit);

struct Subject {
  std::string id;        // "cpython-3.11.7": unique in the file, made of [A-Za-z0-9._+-].
  std::string name;      // "CPython 3.11.7"
  std::string version;   // "3.11.7"
  std::string language;  // "3.11": the language version that expectations are chosen by.
  std::string kind;      // "reference", "cpython", "command", "worker" or "library".
  std::string found;     // How: "libpython3.11.so.1.0 of pyenv", "--subject 'pypy3 {case}'".
};

struct Header {
  int schema_version = kSchemaVersion;
  std::string tool_version;
  std::string started_at;  // "2025-01-31T12:00:00Z"
  // What a second run needs: limits, jobs, selection. No host names.
  std::map<std::string, std::string> configuration;
  std::vector<Subject> subjects;
};

struct Clause {
  std::string label;
  std::string level;  // "must", "detail", "unspecified".
  std::string sentence;
  std::string since;  // "2.5" or empty.
  std::string until;
  std::string source;
  std::string not_implemented;
  std::string chapter;        // "generators"
  std::string chapter_title;  // "Generators"
  std::string section;        // "Sending values"
  std::string file;
  int line = 0;
};

struct Expectation {
  std::string versions;  // "3.13+", or empty for the plain one.
  std::string output;
};

struct Case {
  std::string name;
  std::string chapter;
  std::string title;
  std::string path;
  std::string level;  // As Clause::level: the strictest of its clauses.
  std::vector<std::string> clauses;
  std::string python;
  std::vector<std::string> needs;
  bool virtual_time = false;
  int exit_code = 0;
  std::string program;   // Without header and expectations.
  int program_line = 1;  // Where it starts in the file.
  std::vector<Expectation> expectations;
};

struct Difference {
  int line = 0;
  std::optional<std::string> expected;
  std::optional<std::string> got;
};

struct Result {
  std::string case_name;
  std::string subject;  // Id.
  Outcome outcome = Outcome::kError;
  std::string reason;
  std::optional<Difference> difference;
  std::optional<std::size_t>
      expectation;  // Index into Case::expectations; none when no block applies.
  Excerpt output;   // Standard output, its beginning.
  Excerpt errors;   // Standard error, its end.
  std::optional<int> exit_code;
  std::optional<int> signal;
  std::int64_t microseconds = 0;
  // How often it ran: 0 when it did not have to, once more for a failure that was confirmed.
  int attempts = 0;
};

// Who disagrees with whom about one case. At most one a case.
struct Agreement {
  std::string case_name;
  std::string statement;
  bool unanimous = true;
  std::vector<std::vector<std::string>> groups;  // Subject ids that behaved identically.
};

using Counts = std::map<Outcome, std::int64_t>;  // Without zeros.

struct Footer {
  std::map<std::string, Counts> counts;  // By subject id; every subject of the header is there.
  std::int64_t results = 0;
  std::int64_t wall_microseconds = 0;
  int exit_code = 0;  // Of the run.
};

struct Results {
  Header header;
  std::vector<Clause> clauses;
  std::vector<Case> cases;
  std::vector<Result> results;
  std::vector<Agreement> agreements;
  Footer footer;
};

// Writes a file record by record, each flushed, so that what a killed run leaves is readable up to
// its last line. Order: header first, a case before its results, finish() last. One thread at a
// time. Text that is not UTF-8 is written with replacement characters, except in Excerpts and
// Differences, which keep their bytes. When the disk fails, the first failure stays in error(), and
// everything after it is dropped.
class ResultsWriter {
 public:
  explicit ResultsWriter(
      const std::filesystem::path& path);  // Creates missing folders. See error().

  void write(const Header& header);
  void write(const Clause& clause);
  void write(const Case& a_case);
  void write(const Result& result);
  void write(const Agreement& agreement);
  void finish(std::int64_t wall_microseconds, int exit_code);  // Counts are the writer's own.

  const std::string& error() const {
    return error_;
  }  // Empty while all is well; otherwise for people.
  const Footer& footer() const { return footer_; }  // So far.

 private:
  void write_line(const std::string& line);

  std::string name_;
  std::ofstream file_;
  std::string error_;
  Footer footer_;
};

struct ResultsReading {
  std::optional<Results> results;
  std::string problem;  // Why not, for people, naming file and line.
};

// Reads a whole file and checks it: every line JSON of the schema, ids and names known, a footer
// whose counts match.
ResultsReading read_results(const std::filesystem::path& path);
ResultsReading read_results(std::istream& stream, const std::string& name);

}  // namespace corospec::reports
