#include "harness/mutation/report.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace corospec::harness::mutation {
namespace {

constexpr const char* kList =
    "# why not\n"
    "a.cc, f: statement dropped #2\n"
    "    g();\n"
    "    why: the second\n"
    "    changes nothing\n";

class ReportTest : public testing::Test {
 protected:
  ReportTest() {
    MutatedFile file;
    file.path = "a.cc";
    file.source = "void f() { g(); g(); }";
    for (int i = 1; i <= 2; ++i) {
      Mutant mutant;
      mutant.number = mutant.occurrence = i;
      mutant.file = "a.cc";
      mutant.function = "f";
      mutant.what = kStatement;
      mutant.place = "g();";
      mutant.begin = 11;
      mutant.end = 15;
      mutant.line = 1;
      file.mutants.push_back(mutant);
    }
    files_.push_back(file);
  }

  Report report(Fate first, Fate second, std::string_view list = kList) {
    std::vector<Tried> tried(2);
    tried[0].fate = first;
    tried[1].fate = second;
    for (Tried& each : tried) {
      if (each.fate == Fate::kKilled) each = {each.fate, "case", {3, 13}, "other output", 1};
    }
    return make_report(files_, {&files_[0].mutants[0], &files_[0].mutants[1]}, tried,
                       read_equivalent(list, "list"), "list", false);
  }

  std::vector<MutatedFile> files_;
};

TEST_F(ReportTest, TheEquivalentDoNotCount) {
  const Report all = report(Fate::kKilled, Fate::kSurvived);
  EXPECT_EQ(0, all.exit_code());
  EXPECT_EQ(100.0, all.score());
  EXPECT_EQ("the second changes nothing", all.mutants[1].why);
}

TEST_F(ReportTest, ASurvivorIsAFailure) {
  const Report all = report(Fate::kSurvived, Fate::kSurvived);
  EXPECT_EQ(1, all.exit_code());
  EXPECT_EQ(0.0, all.score());
  EXPECT_NE(std::string::npos, to_text(all).find("a.cc:1: survived"));
  EXPECT_EQ(1, report(Fate::kNotReached, Fate::kSurvived).exit_code());
}

TEST_F(ReportTest, TheUndecidedAreNeitherKilledNorSurvivors) {
  EXPECT_EQ(2, report(Fate::kUndecided, Fate::kSurvived).exit_code());
  EXPECT_EQ(0.0, report(Fate::kUndecided, Fate::kSurvived).score());
}

TEST_F(ReportTest, AnEquivalentOneThatIsKilledIsAFailure) {
  const Report all = report(Fate::kKilled, Fate::kKilled);
  EXPECT_EQ(1, all.exit_code());
  ASSERT_EQ(1U, all.wrong_entries.size());
  EXPECT_EQ(2, all.wrong_entries[0].line);
}

TEST_F(ReportTest, AnEntryThatMatchesNothingIsAFailure) {
  const Report all = report(Fate::kKilled, Fate::kKilled,
                            "a.cc, f: statement dropped\n  h();\n  why: it is gone\n");
  EXPECT_EQ(1, all.exit_code());
  // Of another file it may well match something.
  EXPECT_EQ(0, report(Fate::kKilled, Fate::kKilled,
                      "b.cc, f: statement dropped\n  h();\n  why: it is gone\n")
                   .exit_code());
}

TEST_F(ReportTest, JsonSaysTheSame) {
  const auto json = nlohmann::json::parse(to_json(report(Fate::kKilled, Fate::kSurvived)));
  EXPECT_EQ(100.0, json["score"]);
  EXPECT_EQ(1, json["counts"]["killed"]);
  EXPECT_EQ("equivalent", json["mutants"][1]["standing"]);
}

TEST_F(ReportTest, TheKilledAreReadBack) {
  std::string problem;
  const auto killed = read_killed(to_json(report(Fate::kKilled, Fate::kSurvived)), &problem);
  ASSERT_TRUE(killed) << problem;
  EXPECT_EQ(1U, killed->count(identity_of(files_[0].mutants[0])));
  EXPECT_EQ(0U, killed->count(identity_of(files_[0].mutants[1])));
  EXPECT_FALSE(read_killed("{}", &problem));
  EXPECT_FALSE(read_killed("no JSON", &problem));
}

TEST(EquivalentList, FaultsAreSaid) {
  const auto problems = [](std::string_view text) {
    return read_equivalent(text, "list").problems.size();
  };
  EXPECT_EQ(0U, problems(kList));
  EXPECT_EQ(1U, problems("a.cc f\n"));
  EXPECT_EQ(1U, problems("a.cc, f: no such fault\n"));
  EXPECT_EQ(1U, problems("a.cc, f: statement dropped\n  g();\n"));
  EXPECT_EQ(1U, problems("a.cc, f: statement dropped\n  why: no place\n"));
  EXPECT_EQ(1U, problems("  indented\n"));
}

TEST(EquivalentList, WithoutANumberAllAreMeant) {
  const auto reading =
      read_equivalent("a.cc, f: statement dropped\n  g(1,\n    2);\n  why: so\n", "list");
  ASSERT_EQ(1U, reading.list.size());
  Mutant mutant;
  mutant.file = "a.cc";
  mutant.function = "f";
  mutant.what = kStatement;
  mutant.place = "g(1, 2);";
  EXPECT_TRUE(reading.list[0].matches(mutant));
  mutant.occurrence = 2;
  EXPECT_TRUE(reading.list[0].matches(mutant));
  mutant.place = "g(1, 3);";
  EXPECT_FALSE(reading.list[0].matches(mutant));
}

}  // namespace
}  // namespace corospec::harness::mutation
