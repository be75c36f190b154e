#include "harness/case/loader.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace corospec::harness {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

class LoadCasesTest : public testing::Test {
 protected:
  void SetUp() override {
    root_ = fs::path(testing::TempDir()) / "corospec_load_cases_test" / "cases";
    fs::remove_all(root_.parent_path());
    fs::create_directories(root_);
    spec_ = spec::read_chapter(
                "# G\n## S\n"
                "- **gen.send.unstarted** A.\n  must; PEP 342\n"
                "- **gen.send.closed** B.\n  must; PEP 342\n"
                "- **gen.close.twice** C.\n  must; PEP 342\n",
                "spec/g.md")
                .spec;
    write("generators/send_unstarted.py", "gen.send.unstarted");
    write("generators/send_closed.py", "gen.send.closed");
    write("delegation/deep/send_closed.py", "gen.send.closed");
  }
  void TearDown() override { fs::remove_all(root_.parent_path()); }

  void write(const std::string& file, const std::string& clauses) {
    fs::create_directories((root_ / file).parent_path());
    std::ofstream(root_ / file) << "# title: t\n# clauses: " << clauses
                                << "\nprint(1)\n# expect:\n# 1\n";
  }

  Suite load(const std::vector<std::string>& words) { return load_cases(words, root_, spec_); }

  Names names(const std::vector<std::string>& words) {
    Suite suite = load(words);
    Names names;
    for (const Case& c : suite.cases) names.push_back(c.name);
    for (const spec::Problem& p : suite.problems) names.push_back("! " + to_string(p));
    return names;
  }

  fs::path root_;
  spec::Spec spec_;
};

const Names kAll = {"delegation/send_closed", "generators/send_closed",
                    "generators/send_unstarted"};

TEST_F(LoadCasesTest, LoadsEverythingInOrder) { EXPECT_EQ(names({}), kAll); }

TEST_F(LoadCasesTest, SelectsByPath) {
  EXPECT_EQ(names({(root_ / "generators/send_closed.py").string()}),
            Names{"generators/send_closed"});
  EXPECT_EQ(names({(root_ / "delegation/deep").string()}), Names{"delegation/send_closed"});
  EXPECT_EQ(names({root_.string(), root_.string()}), kAll);
}

TEST_F(LoadCasesTest, SelectsByName) {
  EXPECT_EQ(names({"generators"}), (Names{"generators/send_closed", "generators/send_unstarted"}));
  EXPECT_EQ(names({"send_closed"}), (Names{"delegation/send_closed", "generators/send_closed"}));
  EXPECT_EQ(names({"generators/send_closed"}), Names{"generators/send_closed"});
  EXPECT_EQ(names({"send_unstarted.py"}), Names{"generators/send_unstarted"});
}

TEST_F(LoadCasesTest, SelectsByClause) {
  EXPECT_EQ(names({"gen.send.unstarted"}), Names{"generators/send_unstarted"});
  EXPECT_EQ(names({"gen.send"}), kAll);
}

TEST_F(LoadCasesTest, AWordThatSelectsNothingIsAProblem) {
  EXPECT_EQ(
      names({"gen.close.twice"}),
      Names{"! gen.close.twice: no case names this clause; write one under " + root_.string()});
  EXPECT_EQ(
      names({"send_clsoed"}),
      Names{"! send_clsoed: no file, folder, chapter, case or clause is called so; did you mean "
            "send_closed?"});
  EXPECT_EQ(names({"nowhere.py"}).size(), 1u);
  fs::create_directories(root_ / "empty");
  std::string empty = (root_ / "empty").string();
  EXPECT_EQ(names({empty}),
            Names{"! " + empty + ": no case (*.py) is in this folder; name another, or write one"});
}

TEST_F(LoadCasesTest, AMissingRootIsAProblem) {
  EXPECT_FALSE(load_cases({}, root_ / "nowhere", spec_).problems.empty());
}

TEST_F(LoadCasesTest, RefusesTheSameNameTwice) {
  write("delegation/other/send_closed.py", "gen.send.closed");
  Suite suite = load({});
  EXPECT_EQ(suite.cases.size(), 3u);
  ASSERT_EQ(suite.problems.size(), 1u);
  EXPECT_EQ(to_string(suite.problems[0]),
            (root_ / "delegation/other/send_closed.py").string() +
                ": the name delegation/send_closed is taken by " +
                (root_ / "delegation/deep/send_closed.py").string() +
                "; names are unique in a chapter: rename one of them");
}

TEST_F(LoadCasesTest, AFaultyCaseIsReportedAndLeftOut) {
  write("generators/bad.py", "gen.sned.closed");
  EXPECT_EQ(load({}).cases.size(), 3u);
  EXPECT_EQ(load({}).problems.size(), 1u);
  EXPECT_EQ(load({"gen.send.unstarted"}).problems.size(), 0u);  // It was not selected.
}

TEST_F(LoadCasesTest, AnUnreadableFileIsReported) {
  fs::create_symlink(root_ / "gone.py", root_ / "generators/link.py");
  Suite suite = load({});
  ASSERT_EQ(suite.problems.size(), 1u);
  EXPECT_EQ(to_string(suite.problems[0]), (root_ / "generators/link.py").string() +
                                              ": unreadable: No such file or directory; check its "
                                              "permissions");
}

TEST_F(LoadCasesTest, PassesOverHiddenFiles) {
  write("generators/__pycache__/x.py", "gen.send.closed");
  write("generators/.swap.py", "gen.send.closed");
  EXPECT_EQ(names({}), kAll);
}

TEST_F(LoadCasesTest, FilesOutsideTheRootHaveTheirFolderAsChapter) {
  write("../mine/send_closed.py", "gen.send.closed");
  EXPECT_EQ(names({(root_ / "../mine/send_closed.py").string()}), Names{"mine/send_closed"});
}

TEST_F(LoadCasesTest, NamesClausesWithoutCase) {
  std::vector<spec::Problem> problems = clauses_without_case(spec_, load({}).cases);
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(to_string(problems[0]),
            "spec/g.md:7: no case shows gen.close.twice; write one that names it in `# clauses:`");
}

}  // namespace
}  // namespace corospec::harness
