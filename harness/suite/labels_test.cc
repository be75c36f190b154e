#include "harness/suite/labels.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace corospec::harness {
namespace {

using Texts = std::vector<std::string>;

Texts found(std::string_view code) {
  Texts texts;
  for (const CodeLabel& label : labels_in_comments(code)) {
    texts.push_back(std::to_string(label.line) + " " + label.text);
  }
  return texts;
}

TEST(LabelsInCommentsTest, FindsThemWithTheirLines) {
  EXPECT_EQ(found("// [gen.send.closed]\n"
                  "call();  // why: [gen.a] [gen.b]\n"
                  "/* [gen.c]\n"
                  "   [gen.d] */ more();\n"
                  "// the end [gen.e]"),
            (Texts{"1 gen.send.closed", "2 gen.a", "2 gen.b", "3 gen.c", "4 gen.d", "5 gen.e"}));
}

TEST(LabelsInCommentsTest, ReadsContinuedComments) {
  EXPECT_EQ(found("// one \\\n[gen.a]\n[gen.b]"), Texts{"2 gen.a"});
}

TEST(LabelsInCommentsTest, PassesOverCode) {
  EXPECT_EQ(found("x = [gen.a];\nint /**/ [gen.b];\na / b; [gen.c]\n"), Texts{});
}

TEST(LabelsInCommentsTest, PassesOverStrings) {
  EXPECT_EQ(found("f(\"// [gen.a]\");"), Texts{});
  EXPECT_EQ(found(R"code(f("\"// [gen.a]");)code"), Texts{});
  EXPECT_EQ(found("R\"py(\n\" // [gen.a]\n)\" // [gen.b]\n)py\" // [gen.c]"), Texts{"4 gen.c"});
}

TEST(LabelsInCommentsTest, ReadsCommentsOfPython) {
  EXPECT_EQ(found("R\"py(# [gen.a]\nf(x)  # why: [gen.b] [gen.c]\n[gen.d] )py\" // [gen.e]"),
            (Texts{"1 gen.a", "2 gen.b", "2 gen.c", "3 gen.e"}));
  EXPECT_EQ(found("R\"py('# [gen.a]' \"# [gen.b]\" # [gen.c])py\""), Texts{"1 gen.c"});
  EXPECT_EQ(found("R\"py(\"\"\"it's\n# [gen.a]\"\"\"\n# [gen.b]\n)py\""), Texts{"3 gen.b"});
  EXPECT_EQ(found("R\"py('unfinished)py\"; // [gen.a]"), Texts{"1 gen.a"});
  EXPECT_EQ(found("R\"text(# [gen.a])text\""), Texts{});
}

TEST(LabelsInCommentsTest, IsNotConfusedByQuotes) {
  EXPECT_EQ(found("'\"'; // [gen.a]"), Texts{"1 gen.a"});
  EXPECT_EQ(found(R"('\''; // [gen.a])"), Texts{"1 gen.a"});
  EXPECT_EQ(found("n = 10'000; // [gen.a]"), Texts{"1 gen.a"});
  EXPECT_EQ(found("u8'x'; // [gen.a]"), Texts{"1 gen.a"});
  EXPECT_EQ(found("// don't [gen.a]\n// \" [gen.b]"), (Texts{"1 gen.a", "2 gen.b"}));
  EXPECT_EQ(found("\"/*\"; // [gen.a]"), Texts{"1 gen.a"});
}

TEST(LabelsInCommentsTest, KnowsWhatIsMeantAsALabel) {
  EXPECT_EQ(found("// [a..b] [x] [1.5] [see gen.a] [gen.] [.gen] [gen.a, gen.b] r[i] [gen.a"),
            Texts{});
  EXPECT_EQ(found("// [gen.Send] [gen.send-closed] [[gen.a]]"),
            (Texts{"1 gen.Send", "1 gen.send-closed", "1 gen.a"}));
}

TEST(LabelsInCommentsTest, TakesUnfinishedCode) {
  EXPECT_EQ(found("/* [gen.a]"), Texts{"1 gen.a"});
  EXPECT_EQ(found("\"// [gen.a]"), Texts{});
  EXPECT_EQ(found("R\"x // [gen.a]"), Texts{});
  EXPECT_EQ(found("\"\\"), Texts{});
  EXPECT_EQ(found(""), Texts{});
}

class CheckLabelsTest : public testing::Test {
 protected:
  Texts check(const std::string& code) {
    Texts texts;
    for (const spec::Problem& problem : check_labels(spec_, {{"reference/a.cc", code}})) {
      texts.push_back(to_string(problem));
    }
    return texts;
  }

  spec::Spec spec_ = spec::read_chapter(
                         "# G\n## S\n"
                         "- **gen.send.closed** A.\n  must; PEP 342\n"
                         "- **gen.close.twice** B.\n  must; PEP 342\n"
                         "- **gen.final.exit** C.\n  must; not implemented: no exit; PEP 342\n",
                         "spec/g.md")
                         .spec;
};

constexpr const char* kBoth = "// [gen.send.closed]\n// [gen.close.twice]\n";

TEST_F(CheckLabelsTest, AcceptsWhatIsComplete) { EXPECT_EQ(check(kBoth), Texts{}); }

TEST_F(CheckLabelsTest, NamesClausesWithoutAPlace) {
  EXPECT_EQ(check("// [gen.send.closed]\n\"// [gen.close.twice]\""),
            Texts{"spec/g.md:5: no comment in the reference's code carries [gen.close.twice]; put "
                  "it on the step that performs the rule, or give the clause `not implemented: "
                  "why`"});
}

TEST_F(CheckLabelsTest, NamesLabelsWithoutAClause) {
  EXPECT_EQ(check(std::string(kBoth) + "\n// [gen.sned.closed] [loop.run.nested]\n"),
            (Texts{"reference/a.cc:4: no clause is called gen.sned.closed; did you mean "
                   "gen.send.closed?",
                   "reference/a.cc:4: no clause is called loop.run.nested; name one, or write the "
                   "clause in spec/"}));
}

TEST_F(CheckLabelsTest, NamesContradictions) {
  EXPECT_EQ(check(std::string(kBoth) + "// [gen.final.exit]"),
            Texts{"reference/a.cc:3: the clause gen.final.exit says `not implemented`; remove that "
                  "from the clause, or the label from here"});
}

TEST_F(CheckLabelsTest, NoCodeCarriesNothing) { EXPECT_EQ(check_labels(spec_, {}).size(), 2u); }

}  // namespace
}  // namespace corospec::harness
