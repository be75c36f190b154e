#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "harness/case/loader.h"

namespace corospec::harness {
namespace {

spec::Spec example_spec() {
  return spec::read_chapter(
             "# Generators\n"
             "## Sending\n"
             "- **gen.send.unstarted** A.\n  must; PEP 342\n"
             "- **gen.send.closed** B.\n  must; PEP 342\n"
             "- **gen.drop.order** C.\n  detail; PEP 342\n"
             "- **gen.drop.note** D.\n  unspecified; PEP 342\n",
             "spec/generators.md")
      .spec;
}

CaseReading read(const std::string& text) {
  static const spec::Spec spec = example_spec();
  return read_case(text, "cases/generators/send_value.py", "generators", spec);
}

std::vector<std::string> messages(const std::string& text) {
  std::vector<std::string> texts;
  for (const spec::Problem& problem : read(text).problems) texts.push_back(to_string(problem));
  return texts;
}

using Messages = std::vector<std::string>;

// A sound case with `line` added to its header (as line 3).
std::string with_header(const std::string& line) {
  return "# title: t\n# clauses: gen.send.unstarted\n" + line + "\nprint(1)\n# expect:\n# 1\n";
}

std::string with_expectations(const std::string& expectations) {
  return "# title: t\n# clauses: gen.send.unstarted\nprint(1)\n" + expectations;
}

TEST(ReadCaseTest, ReadsAWholeCase) {
  std::string text =
      "# title: a value sent before priming is refused: always\n"
      "# clauses: gen.send.unstarted gen.drop.order\n"
      "# python: >=3.6 <3.14\n"
      "# needs: refcounting sockets\n"
      "# time: virtual\n"
      "# time-limit: 2.5\n"
      "# exit: 1\n"
      "# A comment of the program.\n"
      "print('a')\n"
      "\n"
      "print()\n"
      "\n"
      "# expect:\n"
      "# a\n"
      "#\n"
      "#   indented\n"
      "\n"
      "# expect 3.13+:\n"
      "# b\n";
  CaseReading reading = read(text);
  EXPECT_EQ(messages(text), Messages{});
  const Case& c = reading.the_case;
  EXPECT_EQ(c.name, "generators/send_value");
  EXPECT_EQ(c.chapter, "generators");
  EXPECT_EQ(c.title, "a value sent before priming is refused: always");
  EXPECT_EQ(c.clauses, (std::vector<std::string>{"gen.send.unstarted", "gen.drop.order"}));
  EXPECT_EQ(c.level, spec::Level::kMust);
  EXPECT_EQ(c.needs, (std::vector<std::string>{"refcounting", "sockets"}));
  EXPECT_TRUE(c.virtual_time);
  EXPECT_EQ(c.time_limit, 2.5);
  EXPECT_EQ(c.exit_code, 1);
  EXPECT_EQ(c.source, text);
  EXPECT_EQ(c.listing, "# A comment of the program.\nprint('a')\n\nprint()\n");
  EXPECT_EQ(c.listing_line, 8);
  ASSERT_EQ(c.expectations.size(), 2u);
  EXPECT_EQ(c.expectation_for({3, 12})->output, "a\n\n  indented\n");
  EXPECT_EQ(c.expectation_for({3, 13})->output, "b\n");
  EXPECT_FALSE(c.applies_to({3, 5}));
  EXPECT_TRUE(c.applies_to({3, 13}));
  EXPECT_FALSE(c.applies_to({3, 14}));
}

TEST(ReadCaseTest, ACaseIsAsStrictAsItsStrictestClause) {
  auto level = [](const std::string& labels) {
    return read("# title: t\n# clauses: " + labels + "\nprint(1)\n# expect:\n# 1\n").the_case.level;
  };
  EXPECT_EQ(level("gen.drop.order"), spec::Level::kDetail);
  EXPECT_EQ(level("gen.drop.note gen.drop.order"), spec::Level::kDetail);
  EXPECT_EQ(level("gen.drop.note"), spec::Level::kUnspecified);
  EXPECT_EQ(level("gen.drop.note gen.send.closed"), spec::Level::kMust);
}

TEST(ReadCaseTest, ReportsEveryProblemAtOnce) {
  EXPECT_EQ(
      messages("# tilte: t\n# clauses: gen.sned.unstarted\n# python: new\n\n# expect:\n#a\n"),
      (Messages{
          "cases/generators/send_value.py:1: unknown key `tilte`; did you mean title?",
          "cases/generators/send_value.py:2: no clause is called gen.sned.unstarted; did you mean "
          "gen.send.unstarted?",
          "cases/generators/send_value.py:3: `new` is not a range of versions; write it as >=3.6 "
          "or "
          ">=3.6 <3.12",
          "cases/generators/send_value.py:1: no title; add `# title: …`: what the case shows, in "
          "one "
          "line",
          "cases/generators/send_value.py: there is no program in it; write one between header and "
          "expectations",
          "cases/generators/send_value.py:6: an expected line starts with `# `; put the space in",
          "cases/generators/send_value.py:5: nothing is expected here; a case prints what it "
          "shows: "
          "write the lines it must print",
      }));
}

struct HeaderProblem {
  const char* line;
  const char* message;  // Behind the file's name.
};

class HeaderProblemTest : public testing::TestWithParam<HeaderProblem> {};

TEST_P(HeaderProblemTest, IsReportedOnItsLine) {
  EXPECT_EQ(messages(with_header(GetParam().line)),
            Messages{std::string("cases/generators/send_value.py") + GetParam().message});
}

INSTANTIATE_TEST_SUITE_P(
    All, HeaderProblemTest,
    testing::Values(
        HeaderProblem{"# author: me",
                      ":3: unknown key `author`; use one of title, clauses, python, needs, time, "
                      "time-limit, exit"},
        HeaderProblem{"# title: again", ":3: `title` is given twice; keep one of them"},
        HeaderProblem{"# python:", ":3: `python` has no value; write it, or remove the line"},
        HeaderProblem{"# clauses: gen.send.unstarted",
                      ":3: gen.send.unstarted is named twice; keep one of them"},
        HeaderProblem{
            "# clauses: other.thing",
            ":3: no clause is called other.thing; write the clause first, in a chapter under spec"},
        HeaderProblem{"# python: <3.2",
                      ":3: `<3.2` contains no supported version; the suite knows 3.5 to 3.15"},
        HeaderProblem{"# needs: refcount",
                      ":3: nobody knows the need `refcount`; did you mean refcounting?"},
        HeaderProblem{
            "# needs: quux",
            ":3: nobody knows the need `quux`; the known ones are in harness/case/case.cc"},
        HeaderProblem{"# time: slow",
                      ":3: time is `virtual` or `real`, not `slow`; write one of them"},
        HeaderProblem{"# time-limit: 0", ":3: `0` is not a time limit; write seconds, up to 3600"},
        HeaderProblem{"# time-limit: 5s",
                      ":3: `5s` is not a time limit; write seconds, up to 3600"},
        HeaderProblem{"# exit: 256",
                      ":3: `256` is not an exit code; write a number from 0 to 255"}));

TEST(ReadCaseTest, RefusesBytesThatAreNotText) {
  EXPECT_EQ(
      messages("# title: t\n\xff"),
      Messages{"cases/generators/send_value.py:2: not UTF-8 at byte 11; save the file as UTF-8"});
  EXPECT_EQ(
      messages("\xEF\xBB\xBF# title: t\n"),
      Messages{
          "cases/generators/send_value.py:1: the file starts with a byte order mark; save it as "
          "UTF-8 without one"});
  EXPECT_EQ(
      messages(std::string("# title: t\n\0", 12)),
      Messages{"cases/generators/send_value.py: a NUL at byte 11; write it as \\0 in a string"});
}

TEST(ReadCaseTest, RefusesAFileWithoutFrontMatter) {
  EXPECT_EQ(
      messages("print(1)\n# expect:\n# 1\n"),
      Messages{
          "cases/generators/send_value.py:1: no front matter; start the file with `# title: …` and "
          "`# clauses: …`"});
  EXPECT_EQ(messages("").size(), 3u);  // No front matter, no program, no expectation.
}

TEST(ReadCaseTest, ChecksExpectations) {
  EXPECT_EQ(
      messages(with_expectations("")),
      Messages{
          "cases/generators/send_value.py: no expectation; end the file with `# expect:` and the "
          "expected lines as comments"});
  EXPECT_EQ(
      messages(with_expectations("# expect 3.x:\n# 1\n")),
      Messages{
          "cases/generators/send_value.py:4: `3.x` is not a range of versions; write `# expect "
          "3.13+:`, `# expect 3.6-3.12:` or `# expect <3.7:`"});
  EXPECT_EQ(messages(with_expectations("# expect:\n# 1\n# expect:\n# 2\n")).front(),
            "cases/generators/send_value.py:6: it overlaps with the expectation on line 4; one "
            "version has one "
            "expectation: narrow one of the two");
  EXPECT_EQ(messages(with_expectations("# expect 3.5-3.12:\n# 1\n# expect 3.12+:\n# 2\n")).size(),
            1u);
  EXPECT_EQ(messages(with_expectations("# expect:\n# 1\nprint(2)\n")),
            Messages{"cases/generators/send_value.py:6: there is program text behind the "
                     "expectations; move the "
                     "expectations to the end"});
}

TEST(ReadCaseTest, EveryExpectationIsReachedAndEveryVersionCovered) {
  EXPECT_EQ(messages(with_expectations("# expect:\n# 1\n# expect <3.4:\n# 2\n")),
            Messages{"cases/generators/send_value.py:6: no supported version reaches this "
                     "expectation; correct "
                     "its range or `# python:`, or remove it"});
  EXPECT_EQ(messages(with_expectations("# expect 3.7+:\n# 1\n")),
            Messages{"cases/generators/send_value.py: nothing is expected of 3.5 3.6; add `# "
                     "expect:`, or narrow "
                     "`# python:`"});
  EXPECT_EQ(messages(with_header("# python: >=3.7\n") + "# expect 3.6:\n# 2\n").size(), 1u);
  EXPECT_EQ(messages(with_expectations("# expect <3.7:\n# 1\n# expect 3.7+:\n# 2\n")), Messages{});
}

TEST(ReadCaseTest, NamesAreFitForEveryReport) {
  static const spec::Spec spec = example_spec();
  CaseReading reading = read_case(with_header("# exit: 0"), "cases/x/a b.py", "x", spec);
  ASSERT_EQ(reading.problems.size(), 1u);
  EXPECT_EQ(to_string(reading.problems[0]),
            "cases/x/a b.py: the name of a case is made of letters, digits, `_` and `-`; rename "
            "the file");
}

}  // namespace
}  // namespace corospec::harness
