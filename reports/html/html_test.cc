#include "reports/html/html.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "gtest/gtest.h"
#include "reports/test_results.h"

namespace corospec::reports {
namespace {

namespace fs = std::filesystem;

// What follows each occurrence of `mark`.
std::vector<std::string_view> behind(std::string_view mark, std::string_view text) {
  std::vector<std::string_view> rests;
  for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark)) {
    text.remove_prefix(at + mark.size());
    rests.push_back(text);
  }
  return rests;
}

class HtmlTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(testing::TempDir()) / "corospec_html_test";
    fs::remove_all(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  void write(const Results& results) { ASSERT_EQ(write_html(results, folder_), ""); }

  std::string page(const std::string& name) {
    std::ifstream file(folder_ / name, std::ios::binary);
    EXPECT_TRUE(file) << name;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
  }

  bool shows(const std::string& name, const std::string& html) {
    return page(name).find(html) != std::string::npos;
  }

  // The names of all HTML files of the report.
  std::vector<std::string> pages() {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
      if (entry.path().extension() != ".html") continue;
      names.push_back(fs::relative(entry.path(), folder_).string());
    }
    return names;
  }

  // Does the file exist, and the anchor in it?
  void check_link(const std::string& from, const std::string& target) {
    std::size_t hash = target.find('#');
    std::string file = target.substr(0, hash);
    std::string to =
        file.empty() ? from : (fs::path(from).parent_path() / file).lexically_normal().string();
    EXPECT_TRUE(fs::exists(folder_ / to)) << from << " to " << target;
    if (hash == std::string::npos) return;
    EXPECT_TRUE(shows(to, "id=\"" + target.substr(hash + 1) + "\"")) << from << " to " << target;
  }

  fs::path folder_;
};

constexpr char kSend[] = "cases/generators/send_value_unstarted.html";
constexpr char kHostile[] = "cases/generators/hostile_output.html";
constexpr char kClose[] = "cases/generators/close_value.html";
constexpr char kChapter[] = "chapters/generators.html";

TEST_F(HtmlTest, TheIndexShowsClausesBySubjects) {
  write(test_results());
  std::string index = page("index.html");
  EXPECT_NE(index.find("<h1>3 of 4 cases are in dispute</h1>"), std::string::npos);
  EXPECT_NE(index.find("Only PyPy 7.3.11 differs from the expectation"), std::string::npos);
  EXPECT_NE(index.find("href=\"chapters/generators.html#gen.send.unstarted\""), std::string::npos);
  EXPECT_NE(index.find("aria-label=\"PyPy 7.3.11: 1 failed, 1 could not be run\""),
            std::string::npos);
  EXPECT_NE(index.find("no case shows it"), std::string::npos);
  EXPECT_NE(index.find("raises <code>TypeError</code>"), std::string::npos);
}

TEST_F(HtmlTest, WhereNobodyCouldAnswerThereIsNoDispute) {
  Results run = test_results();
  for (Result& result : run.results) {
    if (kSend == "cases/" + result.case_name + ".html") result.outcome = Outcome::kNotApplicable;
  }
  write(run);
  EXPECT_NE(page("index.html").find("<h1>2 of 4 cases are in dispute</h1>"), std::string::npos);
  EXPECT_NE(page(kSend).find("<p class=\"verdict none\">"), std::string::npos);
}

TEST_F(HtmlTest, AChapterShowsSentenceSourceAndCases) {
  write(test_results());
  std::string chapter = page(kChapter);
  EXPECT_NE(chapter.find("id=\"gen.send.unstarted\""), std::string::npos);
  EXPECT_NE(chapter.find("PEP 342, &quot;New generator method: send(value)&quot;"),
            std::string::npos);
  EXPECT_NE(chapter.find("href=\"../cases/generators/send_value_unstarted.html\""),
            std::string::npos);
  EXPECT_NE(chapter.find("The reference lacks it: nobody asked for it."), std::string::npos);
  EXPECT_NE(chapter.find("No case shows this clause."), std::string::npos);
}

TEST_F(HtmlTest, ACaseShowsProgramExpectationAndWhoDiffersWhere) {
  write(test_results());
  std::string html = page(kSend);
  EXPECT_NE(html.find("<span class=\"y\">yield</span>"), std::string::npos);
  EXPECT_NE(html.find("id=\"L4\""), std::string::npos);
  EXPECT_NE(html.find("href=\"../../chapters/generators.html#gen.send.unstarted\""),
            std::string::npos);
  EXPECT_NE(html.find("GEN_<mark>CREAT</mark>ED"), std::string::npos);
  EXPECT_NE(html.find("GEN_<mark>SUSPEND</mark>ED"), std::string::npos);
  EXPECT_NE(html.find("Printed exactly what is expected."), std::string::npos);
}

TEST_F(HtmlTest, SubjectsThatPrintedTheSameAreOneGroup) {
  write(test_results());
  std::string html = page(kSend);
  EXPECT_EQ(behind("<section class=\"group ", html).size(), 2u);
  EXPECT_LT(html.find("group bad"), html.find("group good"));
}

TEST_F(HtmlTest, ExpectationsOfVersionsAreToldApart) {
  write(test_results());
  EXPECT_TRUE(shows(kClose, "<h3 id=\"expectation-1\">every other version</h3>"));
  EXPECT_TRUE(shows(kClose, "<h3 id=\"expectation-2\">Python 3.13+</h3>"));
  EXPECT_TRUE(shows(kClose, "<a href=\"#expectation-2\">what is expected</a>"));
  EXPECT_TRUE(shows(kClose, "not supported: match statement, line 12"));
}

TEST_F(HtmlTest, WhatWasPrintedIsData) {
  write(test_results());
  for (const std::string& name : pages()) {
    std::string html = page(name);
    // The only script is the report's own.
    EXPECT_EQ(behind("<script", html).size(), 1u) << name;
    EXPECT_EQ(behind("report.js\" defer></script>", html).size(), 1u) << name;
    EXPECT_EQ(html.find("<img"), std::string::npos) << name;
    EXPECT_EQ(html.find("<b>"), std::string::npos) << name;
    EXPECT_EQ(html.find_first_of(std::string("\0\x1b\x7f\xff", 4)), std::string::npos) << name;
  }
  EXPECT_TRUE(shows(kHostile, "&lt;/pre&gt;&lt;script&gt;"));
  EXPECT_TRUE(shows(kHostile, "title=\"U+0000\">\\x00</span>"));
  EXPECT_TRUE(shows(kHostile, "title=\"U+001B\">\\x1b</span>"));
  EXPECT_TRUE(shows(kHostile, "title=\"U+202E\">\\u202e</span>"));
  EXPECT_TRUE(shows(kHostile, "title=\"byte ff, not UTF-8\">\\xff</span>"));
  EXPECT_TRUE(shows(kHostile, "<span class=\"cut\">no newline here</span>"));
}

TEST_F(HtmlTest, LongOutputIsCutAndSaysSo) {
  write(test_results());
  EXPECT_TRUE(shows(kHostile, "Only the first 65,536 of 90,000,000 bytes were kept."));
  EXPECT_TRUE(shows(kHostile, "… 64,536 bytes more"));
  EXPECT_LT(page(kHostile).size(), 40'000u);
}

TEST_F(HtmlTest, ManyLinesAreCutAndSaySo) {
  Results run = test_results();
  std::string lines;
  for (int i = 0; i < 5000; ++i) lines += std::to_string(i) + "\n";
  run.results[3].output = keep_head(lines, kOutputKept);
  write(run);
  EXPECT_TRUE(shows(kSend, "more lines are not shown"));
}

TEST_F(HtmlTest, EveryLinkLeadsSomewhere) {
  write(test_results());
  for (const std::string& name : pages()) {
    std::string html = page(name);
    std::vector<std::string_view> targets = behind("href=\"", html);
    for (std::string_view target : behind("src=\"", html)) targets.push_back(target);
    EXPECT_GT(targets.size(), 3u) << name;
    for (std::string_view rest : targets) {
      std::string target(rest.substr(0, rest.find('"')));
      if (!target.starts_with("data:")) check_link(name, target);
    }
  }
}

TEST_F(HtmlTest, AnEmptyRunIsNoTriumph) {
  write(Results{});
  EXPECT_TRUE(shows("index.html", "<h1>No case was run</h1>"));
}

TEST_F(HtmlTest, SaysWhyItCannotWrite) {
  EXPECT_EQ(write_html(test_results(), "/dev/null/report"),
            "/dev/null/report/style.css: cannot be written: Not a directory");
}

}  // namespace
}  // namespace corospec::reports
