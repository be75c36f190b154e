// One case from its bytes. A file has three parts: the header (`# key: value` lines at its top),
// the program, and the expectations (from the first `# expect…:` line to the end). Every problem is
// collected; none ends the reading, except bytes that are not text at all.
#include <algorithm>
#include <cctype>
#include <charconv>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include "harness/case/loader.h"
#include "spec/text.h"

namespace corospec::harness {
namespace {

using spec::lines_of;
using spec::Problem;
using spec::trimmed;

struct HeaderLine {
  std::string key;
  std::string value;
};

// `# key: value`; a key is a lower-case word with dashes.
std::optional<HeaderLine> parse_header_line(std::string_view line) {
  if (!line.starts_with("# ")) return std::nullopt;
  line.remove_prefix(2);
  std::size_t colon = line.find(':');
  if (colon == 0 || colon == std::string_view::npos) return std::nullopt;
  std::string_view key = line.substr(0, colon);
  bool is_key = std::all_of(key.begin(), key.end(), [](unsigned char c) {
    return std::isalpha(c) != 0 || c == '-' || c == '_';
  });
  if (!is_key) return std::nullopt;
  return HeaderLine{std::string(key), std::string(trimmed(line.substr(colon + 1)))};
}

// The text between `# expect` and its colon ("" for the plain form), when the line is one.
std::optional<std::string_view> parse_expect_line(std::string_view line) {
  constexpr std::string_view kExpect = "# expect";
  line = line.substr(0, line.find_last_not_of(" \t") + 1);
  if (!line.starts_with(kExpect) || !line.ends_with(':')) return std::nullopt;
  line.remove_prefix(kExpect.size());
  line.remove_suffix(1);
  if (!line.empty() && line.front() != ' ') return std::nullopt;
  return trimmed(line);
}

bool is_code(std::string_view line) {
  std::string_view text = trimmed(line);
  return !text.empty() && !text.starts_with('#');
}

template <typename Number>
std::optional<Number> parse_number(const std::string& text) {
  Number number{};
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

class CaseReader {
 public:
  CaseReader(std::string_view bytes, const std::string& path, const std::string& chapter,
             const spec::Spec& spec)
      : bytes_(bytes), spec_(spec) {
    case_.path = path;
    case_.chapter = chapter;
    case_.name = chapter + "/" + std::filesystem::path(path).stem().string();
    case_.source = bytes;
  }

  CaseReading read() {
    check_name();
    if (is_text()) {
      lines_ = lines_of(bytes_);
      read_header();
      read_program();
      read_expectations();
      check_versions();
    }
    return {std::move(case_), std::move(problems_)};
  }

 private:
  // ---- The file as a whole

  void check_name() {
    std::string name = std::filesystem::path(case_.path).stem().string();
    bool is_plain = std::all_of(name.begin(), name.end(), [](unsigned char c) {
      return c < 0x80 && (std::isalnum(c) != 0 || c == '_' || c == '-');
    });
    if (!is_plain) {
      complain(0, "the name of a case is made of letters, digits, `_` and `-`", "rename the file");
    }
  }

  bool is_text() {
    if (bytes_.starts_with("\xEF\xBB\xBF")) {
      complain(1, "the file starts with a byte order mark", "save it as UTF-8 without one");
      return false;
    }
    if (std::optional<std::size_t> bad = spec::first_invalid_utf8(bytes_)) {
      auto line =
          1 + std::count(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(*bad), '\n');
      complain(static_cast<int>(line), "not UTF-8 at byte " + std::to_string(*bad),
               "save the file as UTF-8");
      return false;
    }
    if (std::size_t nul = bytes_.find('\0'); nul != std::string_view::npos) {
      complain(0, "a NUL at byte " + std::to_string(nul), "write it as \\0 in a string");
      return false;
    }
    return true;
  }

  // ---- Header

  void read_header() {
    for (std::string_view line : lines_) {
      std::optional<HeaderLine> header = parse_header_line(line);
      if (!header || parse_expect_line(line)) break;
      ++header_lines_;
      read_key(*header, header_lines_);
    }
    if (header_lines_ == 0) {
      complain(1, "no front matter", "start the file with `# title: …` and `# clauses: …`");
      return;
    }
    if (case_.title.empty() && !seen_.contains("title")) {
      complain(1, "no title", "add `# title: …`: what the case shows, in one line");
    }
    if (!seen_.contains("clauses")) {
      complain(1, "the case names no clause", "add `# clauses: …` with the labels that it shows");
    }
  }

  void read_key(const HeaderLine& header, int line) {
    using Reader = void (CaseReader::*)(const std::string&, int);
    static const std::map<std::string, Reader> readers = {
        {"title", &CaseReader::read_title},   {"clauses", &CaseReader::read_clauses},
        {"python", &CaseReader::read_python}, {"needs", &CaseReader::read_needs},
        {"time", &CaseReader::read_time},     {"time-limit", &CaseReader::read_time_limit},
        {"exit", &CaseReader::read_exit},
    };
    auto reader = readers.find(header.key);
    if (reader == readers.end()) {
      std::vector<std::string> keys;
      for (const auto& [key, unused] : readers) keys.push_back(key);
      complain(line, "unknown key `" + header.key + "`",
               suggestion(header.key, keys,
                          "use one of title, clauses, python, needs, time, time-limit, exit"));
      return;
    }
    if (!seen_.insert(header.key).second && header.key != "clauses") {
      complain(line, "`" + header.key + "` is given twice", "keep one of them");
    }
    if (header.value.empty()) {
      complain(line, "`" + header.key + "` has no value", "write it, or remove the line");
      return;
    }
    (this->*reader->second)(header.value, line);
  }

  void read_title(const std::string& value, int) { case_.title = value; }

  void read_clauses(const std::string& value, int line) {
    for (const std::string& label : spec::words_of(value)) {
      const spec::Clause* clause = spec_.find(label);
      if (clause == nullptr) {
        complain(
            line, "no clause is called " + label,
            suggestion(label, spec_.labels(), "write the clause first, in a chapter under spec"));
      } else if (std::find(case_.clauses.begin(), case_.clauses.end(), label) !=
                 case_.clauses.end()) {
        complain(line, label + " is named twice", "keep one of them");
      } else {
        // The strictest of all: levels are in that order.
        if (!clause->not_implemented.empty()) case_.unimplemented.push_back(*clause);
        case_.level = case_.clauses.empty() ? clause->level : std::min(case_.level, clause->level);
        case_.clauses.push_back(label);
      }
    }
  }

  void read_python(const std::string& value, int line) {
    case_.python_text = value;
    if (std::optional<VersionRange> range = parse_version_range(value)) {
      case_.python = *range;
      if (!reaches_a_supported_version(*range)) {
        complain(line, "`" + value + "` contains no supported version",
                 "the suite knows " + spec::to_string(spec::kOldestVersion) + " to " +
                     spec::to_string(spec::kNewestVersion));
      }
    } else {
      complain(line, "`" + value + "` is not a range of versions",
               "write it as >=3.6 or >=3.6 <3.12");
    }
  }

  void read_needs(const std::string& value, int line) {
    for (const std::string& need : spec::words_of(value)) {
      const std::vector<std::string>& known = known_needs();
      if (std::find(known.begin(), known.end(), need) == known.end()) {
        complain(line, "nobody knows the need `" + need + "`",
                 suggestion(need, known, "the known ones are in harness/case/case.cc"));
      }
      case_.needs.push_back(need);
    }
  }

  void read_time(const std::string& value, int line) {
    case_.virtual_time = value == "virtual";
    if (value != "virtual" && value != "real") {
      complain(line, "time is `virtual` or `real`, not `" + value + "`", "write one of them");
    }
  }

  void read_time_limit(const std::string& value, int line) {
    std::optional<double> seconds = parse_number<double>(value);
    if (seconds && *seconds > 0 && *seconds <= 3600) {
      case_.time_limit = seconds;
    } else {
      complain(line, "`" + value + "` is not a time limit", "write seconds, up to 3600");
    }
  }

  void read_exit(const std::string& value, int line) {
    std::optional<int> code = parse_number<int>(value);
    if (code && *code >= 0 && *code <= 255) {
      case_.exit_code = *code;
    } else {
      complain(line, "`" + value + "` is not an exit code", "write a number from 0 to 255");
    }
  }

  // ---- Program

  void read_program() {
    auto begin = static_cast<std::size_t>(header_lines_);
    std::size_t end = begin;
    while (end < lines_.size() && !parse_expect_line(lines_[end])) ++end;
    program_end_ = end;
    while (begin < end && trimmed(lines_[begin]).empty()) ++begin;
    while (end > begin && trimmed(lines_[end - 1]).empty()) --end;
    case_.listing_line = static_cast<int>(begin) + 1;
    bool has_code = false;
    for (std::size_t i = begin; i < end; ++i) {
      case_.listing.append(lines_[i]).append("\n");
      has_code = has_code || is_code(lines_[i]);
    }
    if (!has_code)
      complain(0, "there is no program in it", "write one between header and expectations");
  }

  // ---- Expectations

  void read_expectations() {
    if (program_end_ == lines_.size()) {
      complain(0, "no expectation",
               "end the file with `# expect:` and the expected lines as comments");
    }
    for (std::size_t i = program_end_; i < lines_.size(); ++i) {
      int line = static_cast<int>(i) + 1;
      if (std::optional<std::string_view> versions = parse_expect_line(lines_[i])) {
        begin_expectation(std::string(*versions), line);
      } else if (!trimmed(lines_[i]).empty()) {
        add_expected_line(lines_[i], line);
      }
    }
    for (const Expectation& expectation : case_.expectations) {
      if (!expectation.output.empty()) continue;
      complain(expectation.line, "nothing is expected here",
               "a case prints what it shows: write the lines it must print");
    }
  }

  void begin_expectation(std::string versions, int line) {
    Expectation expectation;
    expectation.line = line;
    if (!versions.empty()) {
      if (std::optional<VersionRange> range = parse_version_range(versions)) {
        expectation.versions = *range;
      } else {
        complain(line, "`" + versions + "` is not a range of versions",
                 "write `# expect 3.13+:`, `# expect 3.6-3.12:` or `# expect <3.7:`");
        has_bad_range_ = true;
      }
    }
    expectation.versions_text = std::move(versions);
    for (const Expectation& other : case_.expectations) check_overlap(other, expectation);
    case_.expectations.push_back(std::move(expectation));
  }

  void check_overlap(const Expectation& earlier, const Expectation& later) {
    if (earlier.versions_text.empty() != later.versions_text.empty()) return;
    VersionRange both = intersection(earlier.versions, later.versions);
    if (both.first < both.end && !has_bad_range_) {
      complain(later.line,
               "it overlaps with the expectation on line " + std::to_string(earlier.line),
               "one version has one expectation: narrow one of the two");
    }
  }

  void add_expected_line(std::string_view line, int number) {
    std::string& output = case_.expectations.back().output;
    if (line == "#") {
      output += '\n';
    } else if (line.starts_with("# ")) {
      output.append(line.substr(2)).append("\n");
    } else if (line.starts_with('#')) {
      complain(number, "an expected line starts with `# `", "put the space in");
    } else {
      complain(number, "there is program text behind the expectations",
               "move the expectations to the end");
    }
  }

  // ---- Both together

  // Every supported version in range has exactly one expectation, and every expectation a version.
  void check_versions() {
    if (case_.expectations.empty() || has_bad_range_ || !reaches_a_supported_version(case_.python))
      return;
    std::set<const Expectation*> reached;
    std::string uncovered;
    for (spec::Version version = spec::kOldestVersion; version <= spec::kNewestVersion;
         ++version.minor) {
      if (!case_.python.contains(version)) continue;
      const Expectation* expectation = case_.expectation_for(version);
      reached.insert(expectation);
      if (expectation == nullptr) uncovered += " " + spec::to_string(version);
    }
    for (const Expectation& expectation : case_.expectations) {
      if (reached.contains(&expectation)) continue;
      complain(expectation.line, "no supported version reaches this expectation",
               "correct its range or `# python:`, or remove it");
    }
    if (!uncovered.empty()) {
      complain(0, "nothing is expected of" + uncovered, "add `# expect:`, or narrow `# python:`");
    }
  }

  // ---- Saying so

  static std::string suggestion(const std::string& word, const std::vector<std::string>& known,
                                const std::string& otherwise) {
    std::string close = spec::nearest(word, known);
    return close.empty() ? otherwise : "did you mean " + close + "?";
  }

  void complain(int line, std::string what, std::string remedy) {
    problems_.push_back({case_.path, line, std::move(what), std::move(remedy)});
  }

  std::string_view bytes_;
  const spec::Spec& spec_;
  Case case_;
  std::vector<Problem> problems_;
  std::vector<std::string_view> lines_;
  int header_lines_ = 0;
  std::size_t program_end_ = 0;  // Index of the first `# expect` line.
  std::set<std::string> seen_;   // Header keys.
  bool has_bad_range_ = false;
};

}  // namespace

CaseReading read_case(std::string_view bytes, const std::string& path, const std::string& chapter,
                      const spec::Spec& spec) {
  return CaseReader(bytes, path, chapter, spec).read();
}

}  // namespace corospec::harness
