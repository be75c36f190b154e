#include "harness/run/summary.h"

#include <gtest/gtest.h>

namespace corospec::harness {
namespace {

using reports::Outcome;
using reports::Result;
using reports::Results;

Result result(const char* name, const char* subject, Outcome outcome, const char* reason = "") {
  Result made;
  made.case_name = name;
  made.subject = subject;
  made.outcome = outcome;
  made.reason = reason;
  made.attempts = 1;
  return made;
}

Results small_run() {
  Results results;
  results.header.subjects = {{"reference-3.12", "reference 3.12", "3.12", "3.12", "reference", ""},
                             {"cpython-3.12.1", "CPython 3.12.1", "3.12.1", "3.12", "cpython", ""}};
  for (const char* name : {"chapter/good", "chapter/bad"}) {
    reports::Case made;
    made.name = name;
    made.title = "a title";
    results.cases.push_back(made);
  }
  results.results = {result("chapter/good", "reference-3.12", Outcome::kPassed),
                     result("chapter/good", "cpython-3.12.1", Outcome::kPassed),
                     result("chapter/bad", "reference-3.12", Outcome::kFailed, "line 1: x"),
                     result("chapter/bad", "cpython-3.12.1", Outcome::kFailed, "line 1: x")};
  results.agreements = {{"chapter/bad", "Nobody does it.", false, {}}};
  for (const char* subject : {"reference-3.12", "cpython-3.12.1"}) {
    results.footer.counts[subject] = {{Outcome::kPassed, 1}, {Outcome::kFailed, 1}};
  }
  results.footer.wall_microseconds = 2'000'000;
  return results;
}

TEST(Summary, SaysWhoFailedWhatAndWhy) {
  const std::string text = summary(small_run(), Terminal{});
  EXPECT_NE(text.find("reference 3.12       1       1\n"), std::string::npos) << text;
  EXPECT_NE(
      text.find("chapter/bad  a title\n  reference 3.12, CPython 3.12.1\n    failed: line 1: x\n"
                "  Nobody does it.\n"),
      std::string::npos)
      << text;
  EXPECT_EQ(text.find("chapter/good"), std::string::npos) << text;
  EXPECT_NE(text.find("2 failures: 2 cases on 2 subjects, 4 runs in 2.0 s (2 a second)\n"),
            std::string::npos)
      << text;
}

TEST(Summary, SaysForWhichVersionsNoCPythonSpoke) {
  Results results = small_run();
  EXPECT_EQ(summary(results, Terminal{}).find("No CPython spoke"), std::string::npos);
  for (const char* version : {"3.14", "3.15"}) {
    results.header.subjects.push_back({std::string("reference-") + version,
                                       std::string("reference ") + version, version, version,
                                       "reference", ""});
  }
  const std::string text = summary(results, Terminal{});
  EXPECT_NE(
      text.find("\nNo CPython spoke for Python 3.14 and 3.15: there the reference was compared "
                "with the expectation alone.\n"),
      std::string::npos)
      << text;
}

TEST(Summary, NamesExpectationsThatNoSubjectMet) {
  Results results = small_run();
  for (reports::Case& each : results.cases) {
    each.path = "cases/" + each.name + ".py";
    each.expectations = {{"", "1\n"}, {"<3.7", "2\n"}};
  }
  for (Result& each : results.results) each.expectation = 0;
  const std::string text = summary(results, Terminal{});
  EXPECT_NE(text.find("\ncases/chapter/bad.py: no subject met `# expect:`; correct it, or find out "
                      "what nobody does\n"
                      "2 expectations have no subject to meet them: none ran at their versions\n"),
            std::string::npos)
      << text;
  EXPECT_EQ(text.find("good.py"), std::string::npos) << text;
  EXPECT_EQ(summary(small_run(), Terminal{}).find("expectation"), std::string::npos);
}

TEST(Summary, HasColoursOnATerminalOnly) {
  Terminal terminal;
  EXPECT_EQ(summary(small_run(), terminal).find('\x1b'), std::string::npos);
  terminal.has_color = true;
  EXPECT_NE(summary(small_run(), terminal).find("\x1b[31m"), std::string::npos);
}

TEST(Terminal, CutsByColumns) {
  EXPECT_EQ(cut("hello", 5), "hello");
  EXPECT_EQ(cut("hello!", 5), "hell…");
  EXPECT_EQ(cut("äöüäöü", 6), "äöüäöü");
  EXPECT_EQ(cut("äöüäöü", 4), "äöü…");
}

}  // namespace
}  // namespace corospec::harness
