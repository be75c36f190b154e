#include "harness/suite/versions.h"

#include <string>

#include "gtest/gtest.h"
#include "harness/case/loader.h"

namespace corospec::harness {
namespace {

class CheckVersionsTest : public testing::Test {
 protected:
  // The problems of one case, a line each.
  std::string check(const std::string& header, const std::string& expectations) {
    const std::string text = "# title: t\n" + header + "print(1)\n" + expectations;
    CaseReading reading = read_case(text, "cases/g/a.py", "g", spec_);
    EXPECT_TRUE(reading.problems.empty()) << to_string(reading.problems.front());
    std::string lines;
    for (const spec::Problem& each : check_versions(spec_, {reading.the_case})) {
      lines += to_string(each) + "\n";
    }
    return lines;
  }

  spec::Spec spec_ = spec::read_chapter(
                         "# G\n## S\n"
                         "- **gen.always** A.\n  must; PEP 342\n"
                         "- **gen.old** B.\n  must; until 3.6; PEP 342\n"
                         "- **gen.new** C.\n  must; since 3.13; PEP 342\n",
                         "spec/g.md")
                         .spec;
};

TEST_F(CheckVersionsTest, AcceptsWhatFits) {
  EXPECT_EQ(check("# clauses: gen.always\n", "# expect:\n# 1\n"), "");
  EXPECT_EQ(check("# clauses: gen.old gen.always\n", "# expect:\n# 1\n# expect <3.7:\n# 2\n"), "");
  EXPECT_EQ(check("# clauses: gen.new\n# python: >=3.13\n", "# expect:\n# 1\n"), "");
}

TEST_F(CheckVersionsTest, NamesARangeThatNothingReaches) {
  EXPECT_EQ(
      check("# clauses: gen.always\n# python: <3.6\n", "# expect:\n# 1\n"),
      "cases/g/a.py:3: no version from 3.6 on reaches this case; widen `# python:`, or remove "
      "the case\n");
}

TEST_F(CheckVersionsTest, NamesAnExpectationThatNothingReaches) {
  EXPECT_EQ(check("# clauses: gen.always\n", "# expect:\n# 1\n# expect <3.6:\n# 2\n"),
            "cases/g/a.py:6: no version from 3.6 on reaches this expectation; correct its range or "
            "`# python:`, or remove it\n");
}

TEST_F(CheckVersionsTest, NamesAClauseThatDoesNotHold) {
  EXPECT_EQ(check("# clauses: gen.always gen.old\n# python: >=3.7\n", "# expect:\n# 1\n"),
            "cases/g/a.py:2: gen.old holds for no version of this case; remove it from `# "
            "clauses:`, or correct `# python:`\n");
}

TEST_F(CheckVersionsTest, NamesVersionsThatNoClauseDecides) {
  EXPECT_EQ(check("# clauses: gen.old gen.new\n# python: <3.9\n", "# expect:\n# 1\n"),
            "cases/g/a.py:2: gen.new holds for no version of this case; remove it from `# "
            "clauses:`, or correct `# python:`\n"
            "cases/g/a.py:2: no clause of this case holds for 3.7 3.8; name the clause that does, "
            "or narrow `# python:`\n");
}

}  // namespace
}  // namespace corospec::harness
