// What must hold between the specification, the cases and the reference of this tree. Every problem
// is told in a line with its place and its remedy.
#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "harness/case/loader.h"
#include "harness/grid/files.h"
#include "harness/suite/duplicates.h"
#include "harness/suite/labels.h"
#include "harness/suite/versions.h"
#include "spec/sources.h"
#include "spec/spec.h"
#include "spec/text.h"

namespace corospec::harness {
namespace {

namespace fs = std::filesystem;

void expect_none(const std::vector<spec::Problem>& problems) {
  std::string lines;
  for (const spec::Problem& problem : problems) lines += to_string(problem) + "\n";
  if (!lines.empty()) ADD_FAILURE() << lines;
}

const spec::SpecReading& specification() {
  static const spec::SpecReading reading = spec::read_spec("spec");
  return reading;
}

const Suite& suite() {
  static const Suite loaded = load_cases({}, "cases", specification().spec);
  return loaded;
}

std::vector<CodeFile> code_under(const fs::path& folder) {
  std::vector<CodeFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::string why;
    std::optional<std::string> text = spec::file_bytes(entry.path(), &why);
    if (text) {
      files.push_back({entry.path().string(), *std::move(text)});
    } else {
      ADD_FAILURE() << entry.path() << ": " << why;
    }
  }
  std::sort(files.begin(), files.end(),
            [](const CodeFile& a, const CodeFile& b) { return a.path < b.path; });
  return files;
}

TEST(SuiteTest, TheSpecificationIsSound) { expect_none(specification().problems); }

TEST(SuiteTest, EverySentenceOfTheSourcesIsAnswered) {
  const spec::SourceReading reading = spec::read_source_lists("spec/sources");
  expect_none(reading.problems);
  expect_none(spec::compare_with_sources(specification().spec, reading.headings));
}

// Among others: every case names clauses, and they exist.
TEST(SuiteTest, TheCasesAreSound) { expect_none(suite().problems); }

TEST(SuiteTest, EveryClauseHasACase) {
  expect_none(clauses_without_case(specification().spec, suite().cases));
}

TEST(SuiteTest, VersionsOfCasesAndClausesMeet) {
  expect_none(check_versions(specification().spec, suite().cases));
}

TEST(SuiteTest, NoGridHasAHole) {
  expect_none(grid::check_grids(specification().spec, suite().cases));
}

TEST(SuiteTest, NoTwoCasesAreTheSame) { expect_none(check_duplicates(suite().cases)); }

TEST(SuiteTest, EveryClauseHasItsPlaceInTheReference) {
  expect_none(check_labels(specification().spec, code_under("reference")));
}

}  // namespace
}  // namespace corospec::harness
