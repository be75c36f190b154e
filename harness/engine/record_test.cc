#include "harness/engine/record.h"

#include <string>

#include "gtest/gtest.h"

namespace corospec::harness {
namespace {

Case example() {
  Case a_case;
  a_case.name = "generators/example";
  a_case.expectations = {{VersionRange{}, "", "a\n", 3}, {{{3, 13}, {3, 14}}, "3.13", "b\n", 5}};
  return a_case;
}

TEST(RecordTest, AResultKnowsItsExpectation) {
  Verdict passed{Outcome::kPassed, "", std::nullopt};
  EXPECT_EQ(record_of(example(), "x", {3, 12}, passed).expectation, 0u);
  EXPECT_EQ(record_of(example(), "x", {3, 13}, passed).expectation, 1u);
}

TEST(RecordTest, AResultOfARunIsCutAndCounted) {
  Observation seen;
  seen.end = End::kExited;
  seen.exit_code = 3;
  seen.output = std::string(reports::kOutputKept + 10, 'o');
  seen.errors = "begin" + std::string(reports::kErrorsKept, 'e');
  seen.microseconds = 1234;
  Verdict verdict{Outcome::kFailed, "line 1", FirstDifference{1, "a", std::nullopt}};
  reports::Result result = record_of(example(), "cpython-3.12.1", {3, 12}, verdict, seen, 2);
  EXPECT_EQ(result.case_name, "generators/example");
  EXPECT_EQ(result.subject, "cpython-3.12.1");
  EXPECT_EQ(result.outcome, Outcome::kFailed);
  EXPECT_EQ(result.difference->expected, "a");
  EXPECT_EQ(result.difference->got, std::nullopt);
  EXPECT_EQ(result.output.bytes.size(), reports::kOutputKept);
  EXPECT_EQ(result.output.total, reports::kOutputKept + 10);
  EXPECT_EQ(result.errors.bytes, std::string(reports::kErrorsKept, 'e'));
  EXPECT_EQ(result.exit_code, 3);
  EXPECT_EQ(result.signal, std::nullopt);
  EXPECT_EQ(result.microseconds, 1234);
  EXPECT_EQ(result.attempts, 2);
}

TEST(RecordTest, ClausesKnowTheirPlace) {
  spec::Spec spec = spec::read_chapter(
                        "# Generators\n## Sending\n- **gen.send.x** It holds.\n"
                        "  detail; since 3.5; until 3.9; not implemented: later; PEP 342\n",
                        "spec/generators.md")
                        .spec;
  std::vector<reports::Clause> records = records_of(spec);
  ASSERT_EQ(records.size(), 1u);
  EXPECT_EQ(records[0].label, "gen.send.x");
  EXPECT_EQ(records[0].level, "detail");
  EXPECT_EQ(records[0].since, "3.5");
  EXPECT_EQ(records[0].until, "3.9");
  EXPECT_EQ(records[0].not_implemented, "later");
  EXPECT_EQ(records[0].chapter, "generators");
  EXPECT_EQ(records[0].chapter_title, "Generators");
  EXPECT_EQ(records[0].section, "Sending");
  EXPECT_EQ(records[0].line, 3);
}

}  // namespace
}  // namespace corospec::harness
