#include "reports/results.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "reports/test_results.h"

namespace corospec::reports {
namespace {

namespace fs = std::filesystem;

std::string written() {
  fs::path path = fs::path(testing::TempDir()) / "corospec_results_test" / "results.jsonl";
  EXPECT_EQ(write_test_results(test_results(), path), "");
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  fs::remove_all(path.parent_path());
  return text.str();
}

ResultsReading read(const std::string& text) {
  std::istringstream stream(text);
  return read_results(stream, "r.jsonl");
}

std::string problem(const std::string& text) {
  ResultsReading reading = read(text);
  EXPECT_EQ(reading.results.has_value(), reading.problem.empty());
  return reading.problem;
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  std::size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return text.replace(at, what.size(), with);
}

std::size_t line_count(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

TEST(ResultsTest, WhatWasWrittenIsRead) {
  Results before = test_results();
  ResultsReading reading = read(written());
  ASSERT_EQ(reading.problem, "");
  const Results& after = *reading.results;
  EXPECT_EQ(after.header.started_at, before.header.started_at);
  EXPECT_EQ(after.header.configuration, before.header.configuration);
  ASSERT_EQ(after.header.subjects.size(), 4u);
  EXPECT_EQ(after.header.subjects[3].found, "--subject \"pypy3 {case}\"");
  ASSERT_EQ(after.clauses.size(), before.clauses.size());
  EXPECT_EQ(after.clauses[3].not_implemented, "nobody asked for it");
  ASSERT_EQ(after.cases.size(), before.cases.size());
  EXPECT_EQ(after.cases[0].program, before.cases[0].program);
  EXPECT_EQ(after.cases[2].expectations[1].versions, "3.13+");
  EXPECT_EQ(after.footer.counts, before.footer.counts);
  EXPECT_EQ(after.footer.wall_microseconds, 1'234'567);
  EXPECT_EQ(after.footer.exit_code, 1);
  ASSERT_EQ(after.agreements.size(), before.agreements.size());
  EXPECT_EQ(after.agreements[0].groups, before.agreements[0].groups);
}

TEST(ResultsTest, EveryByteOfAResultSurvives) {
  Results before = test_results();
  ResultsReading reading = read(written());
  ASSERT_EQ(reading.problem, "");
  ASSERT_EQ(reading.results->results.size(), before.results.size());
  for (std::size_t i = 0; i < before.results.size(); ++i) {
    const Result& a = before.results[i];
    const Result& b = reading.results->results[i];
    EXPECT_EQ(a.outcome, b.outcome);
    EXPECT_EQ(a.reason, b.reason);
    EXPECT_EQ(a.output.bytes, b.output.bytes);
    EXPECT_EQ(a.output.total, b.output.total);
    EXPECT_EQ(a.errors.bytes, b.errors.bytes);
    EXPECT_EQ(a.exit_code, b.exit_code);
    EXPECT_EQ(a.signal, b.signal);
    EXPECT_EQ(a.expectation, b.expectation);
    ASSERT_EQ(a.difference.has_value(), b.difference.has_value());
    if (!a.difference) continue;
    EXPECT_EQ(a.difference->expected, b.difference->expected);
    EXPECT_EQ(a.difference->got, b.difference->got);
  }
}

TEST(ResultsTest, AFileThatWasCutIsRefused) {
  std::string text = written();
  std::string lines = std::to_string(line_count(text) - 1);
  std::string without_footer = text.substr(0, text.rfind('\n', text.size() - 2) + 1);
  EXPECT_EQ(problem(without_footer), "r.jsonl: ends after line " + lines +
                                         " without a footer: the run was cut short; run again");
  // In the middle of the last record, and with the last newline gone.
  EXPECT_EQ(problem(without_footer.substr(0, without_footer.size() - 20)),
            "r.jsonl: ends after line " + std::to_string(line_count(text) - 2) +
                " without a footer: the run was cut short; run again");
  EXPECT_EQ(problem(""), "r.jsonl: empty: the run was cut short before it began; run again");
}

TEST(ResultsTest, EveryPrefixOfAFileIsRefused) {
  std::string text = written();
  for (std::size_t end = 0; end + 1 < text.size(); end = text.find('\n', end) + 1) {
    EXPECT_NE(problem(text.substr(0, end)), "") << end;
    EXPECT_NE(problem(text.substr(0, end + 1)), "") << end + 1;
    if (end == 0) continue;
    EXPECT_NE(problem(text.substr(0, end - 1)), "") << end - 1;
  }
}

TEST(ResultsTest, DamageIsNamedWithItsLine) {
  std::string text = written();
  EXPECT_EQ(problem(replaced(text, "{\"type\":\"clause\"", "\"type\":\"clause\"")),
            "r.jsonl: line 2: not JSON; the file was damaged or is no results file");
  EXPECT_EQ(problem(replaced(text, "\"type\":\"clause\"", "\"type\":\"claws\"")),
            "r.jsonl: line 2: `claws` is no type of record");
  EXPECT_EQ(problem(replaced(text, "\"label\":", "\"lable\":")),
            "r.jsonl: line 2: not a record of the schema: key 'label' not found");
  EXPECT_EQ(problem(replaced(text, "\"schema_version\":1", "\"schema_version\":7")),
            "r.jsonl: line 1: schema version 7; this corospec reads version 1");
  EXPECT_NE(problem(text + "{}\n").find("something follows the footer"), std::string::npos);
  EXPECT_NE(
      problem(text.substr(text.find('\n') + 1)).find("line 1: the first record is not a header"),
      std::string::npos);
  EXPECT_NE(problem(replaced(text, "\"outcome\":\"passed\"", "\"outcome\":\"fine\""))
                .find("`fine` is no outcome"),
            std::string::npos);
  EXPECT_NE(problem(replaced(text, "\"base64\":\"", "\"base64\":\"?")).find("base64"),
            std::string::npos);
}

TEST(ResultsTest, CountsMustMatch) {
  std::string text = written();
  EXPECT_EQ(problem(replaced(text, "\"outcome\":\"passed\"", "\"outcome\":\"failed\"")),
            "r.jsonl: the footer counts 2 passed for reference-3.12, the file holds 1");
  EXPECT_EQ(problem(replaced(text, "\"results\":16", "\"results\":17")),
            "r.jsonl: the footer counts 17 results, the file holds 16");
}

TEST(ResultsTest, NamesMustBeKnownAndUnique) {
  std::string text = written();
  std::string result =
      "\"type\":\"result\",\"case\":\"generators/send_value_unstarted\",\"subject\":\"";
  EXPECT_NE(problem(replaced(text, result + "cpython-3.11.7", result + "cpython-2.7"))
                .find("no subject is called cpython-2.7"),
            std::string::npos);
  EXPECT_NE(problem(replaced(text, result + "cpython-3.11.7", result + "reference-3.12"))
                .find("a second result of generators/send_value_unstarted on reference-3.12"),
            std::string::npos);
  EXPECT_NE(problem(replaced(text, "\"name\":\"generators/hostile_output\"", "\"name\":\"x\""))
                .find("no case is called generators/hostile_output"),
            std::string::npos);
}

TEST(ResultsTest, AMissingFileIsNamed) {
  EXPECT_EQ(read_results(fs::path("nowhere/r.jsonl")).problem,
            "nowhere/r.jsonl: cannot be read: No such file or directory");
}

TEST(ResultsWriterTest, SaysWhenItCannotWrite) {
  ResultsWriter nowhere("/dev/null/results.jsonl");
  EXPECT_EQ(nowhere.error(), "/dev/null/results.jsonl: cannot be written: Not a directory");
  if (!fs::exists("/dev/full")) return;
  ResultsWriter full("/dev/full");
  full.write(test_results().header);
  EXPECT_EQ(full.error(), "/dev/full: cannot be written: No space left on device");
}

TEST(ResultsWriterTest, EveryRecordIsOnDiskAtOnce) {
  fs::path path = fs::path(testing::TempDir()) / "corospec_results_writer_test.jsonl";
  ResultsWriter writer(path);
  writer.write(test_results().header);
  EXPECT_GT(fs::file_size(path), 100u);
  EXPECT_NE(read_results(path).problem.find("ends after line 1 without a footer"),
            std::string::npos);
  fs::remove(path);
}

TEST(ResultsWriterTest, TextThatIsNotUtf8IsStillJson) {
  Results run = test_results();
  run.results[0].reason = "bad \xff byte";
  fs::path path = fs::path(testing::TempDir()) / "corospec_results_writer_test.jsonl";
  EXPECT_EQ(write_test_results(run, path), "");
  ResultsReading reading = read_results(path);
  EXPECT_EQ(reading.problem, "");
  EXPECT_EQ(reading.results->results[0].reason, "bad \xEF\xBF\xBD byte");
  fs::remove(path);
}

TEST(ExcerptTest, KeepsTheHeadWithoutCuttingACharacter) {
  EXPECT_EQ(keep_head("abc", 10).bytes, "abc");
  EXPECT_FALSE(keep_head("abc", 3).is_cut());
  EXPECT_EQ(keep_head("ab\xe2\x82\xac", 4).bytes, "ab");
  EXPECT_EQ(keep_head("ab\xe2\x82\xac", 4).total, 5u);
  EXPECT_TRUE(keep_head("ab\xe2\x82\xac", 4).is_cut());
  EXPECT_EQ(keep_head("\x80\x80\x80\x80\x80\x80", 4).bytes.size(), 4u);
}

TEST(ExcerptTest, KeepsTheTailWithoutCuttingACharacter) {
  EXPECT_EQ(keep_tail("abcdef", 2).bytes, "ef");
  EXPECT_EQ(keep_tail("\xe2\x82\xacx", 3).bytes, "x");
  EXPECT_EQ(keep_tail("\xe2\x82\xacx", 4).bytes, "\xe2\x82\xacx");
  EXPECT_EQ(keep_tail("\x80\x80\x80\x80\x80\x80", 4).bytes.size(), 4u);
}

TEST(OutcomeTest, NamesAreReadBack) {
  for (Outcome outcome : kAllOutcomes) EXPECT_EQ(outcome_from_string(to_string(outcome)), outcome);
  EXPECT_EQ(outcome_from_string("fine"), std::nullopt);
}

}  // namespace
}  // namespace corospec::reports
