#include "spec/spec.h"

#include <filesystem>
#include <fstream>
#include <string>

#include "gtest/gtest.h"
#include "spec/text.h"

namespace corospec::spec {
namespace {

constexpr char kChapter[] = R"md(# Generators

Prose that is skipped, with `code`.

## Sending values

- **gen.send.unstarted** A value other than `None` sent to a generator in `GEN_CREATED` raises
  `TypeError`; the generator stays in `GEN_CREATED`.
  must; since 2.5; PEP 342, "New generator method: send(value)"

## Closing

- **gen.close.value** `close()` returns the value.
  must; since 3.13; until 3.14; not implemented: waits for versions; Data model,
  "generator.close"; second half
- **gen.close.drop** The last reference goes.
  detail; Data model, "object.__del__"
)md";

std::vector<std::string> messages(const SpecReading& reading) {
  std::vector<std::string> texts;
  for (const Problem& problem : reading.problems) texts.push_back(to_string(problem));
  return texts;
}

std::string only_message(std::string_view text) {
  std::vector<std::string> texts = messages(read_chapter(text, "spec/x.md"));
  return texts.size() == 1 ? texts[0] : std::to_string(texts.size()) + " problems";
}

// A chapter with one clause whose last line is `metadata`.
std::string with_metadata(const std::string& metadata) {
  return "# X\n\n## S\n\n- **a.b** It holds.\n  " + metadata + "\n";
}

TEST(ReadChapterTest, ReadsSectionsAndClauses) {
  SpecReading reading = read_chapter(kChapter, "spec/generators.md");
  EXPECT_EQ(messages(reading), std::vector<std::string>{});
  const Chapter& chapter = reading.spec.chapters.at(0);
  EXPECT_EQ(chapter.name, "generators");
  EXPECT_EQ(chapter.title, "Generators");
  ASSERT_EQ(chapter.sections.size(), 2u);
  EXPECT_EQ(chapter.sections[0].title, "Sending values");
  const Clause& send = chapter.sections[0].clauses.at(0);
  EXPECT_EQ(send.label, "gen.send.unstarted");
  EXPECT_EQ(
      send.sentence,
      "A value other than `None` sent to a generator in `GEN_CREATED` raises `TypeError`; the "
      "generator stays in `GEN_CREATED`.");
  EXPECT_EQ(send.level, Level::kMust);
  EXPECT_EQ(send.since, (Version{2, 5}));
  EXPECT_EQ(send.until, std::nullopt);
  EXPECT_EQ(send.source, "PEP 342, \"New generator method: send(value)\"");
  EXPECT_EQ(send.line, 7);
}

TEST(ReadChapterTest, ReadsEveryProperty) {
  SpecReading reading = read_chapter(kChapter, "spec/generators.md");
  const Clause* value = reading.spec.find("gen.close.value");
  ASSERT_NE(value, nullptr);
  EXPECT_EQ(value->since, (Version{3, 13}));
  EXPECT_EQ(value->until, (Version{3, 14}));
  EXPECT_EQ(value->not_implemented, "waits for versions");
  EXPECT_EQ(value->source, "Data model, \"generator.close\"; second half");
  EXPECT_FALSE(value->holds_for({3, 12}));
  EXPECT_TRUE(value->holds_for({3, 13}));
  EXPECT_TRUE(value->holds_for({3, 14}));
  EXPECT_FALSE(value->holds_for({3, 15}));
  EXPECT_EQ(reading.spec.find("gen.close.drop")->level, Level::kDetail);
  EXPECT_EQ(reading.spec.labels().size(), 3u);
  EXPECT_EQ(reading.spec.find("gen.close"), nullptr);
}

TEST(ReadChapterTest, NamesWhatIsWrongAndWhere) {
  EXPECT_EQ(
      only_message("# X\n## S\n- **a.b** It holds.\n"),
      "spec/x.md:3: a.b does not say its level; end it with an indented line `must; since 2.5; "
      "source` (or detail, or unspecified)");
  EXPECT_EQ(only_message(with_metadata("must; since 2.5")),
            "spec/x.md:6: a.b does not say its source; end the line with it, down to the heading");
  EXPECT_EQ(only_message(with_metadata("must; since yesterday; PEP 1")),
            "spec/x.md:6: `yesterday` is not a version; write it as 3.12");
  EXPECT_EQ(only_message(with_metadata("must; since 3.6; until 3.5; PEP 1")),
            "spec/x.md:6: a.b ends before it begins; until is the last version that has it");
  EXPECT_EQ(only_message(with_metadata("must; not implemented:; PEP 1")),
            "spec/x.md:6: a.b does not say why it is not implemented; write the reason");
  EXPECT_EQ(only_message("# X\n## S\n- **a.b**\n  must; PEP 1\n"),
            "spec/x.md:3: a.b has no sentence; write what holds, before its last line");
  EXPECT_EQ(only_message("# X\n- **a.b** It holds.\n  must; PEP 1\n"),
            "spec/x.md:2: a.b stands outside any section; write a `## Section` above it");
  EXPECT_EQ(
      only_message("# X\n## S\n- **A b** It holds.\n  must; PEP 1\n"),
      "spec/x.md:3: a clause must start with `- **its.label**`, found `A b`; a label is two or "
      "more words of a-z, 0-9 and _, joined by dots");
  EXPECT_EQ(only_message("# X\n"),
            "spec/x.md: the chapter has no clause; write one, or take the file away");
  EXPECT_EQ(only_message("# X\n\xff"), "spec/x.md: not UTF-8 at byte 4; save it as UTF-8");
}

TEST(ReadChapterTest, RefusesASecondClauseOfTheSameName) {
  std::string text = with_metadata("must; PEP 1") + "- **a.b** Again.\n  must; PEP 2\n";
  SpecReading reading = read_chapter(text, "spec/x.md");
  EXPECT_EQ(messages(reading),
            (std::vector<std::string>{"spec/x.md:7: a.b is already defined on line 5; labels are "
                                      "unique: rename one of them"}));
  EXPECT_EQ(reading.spec.find("a.b")->sentence, "It holds.");
}

TEST(ReadChapterTest, NoticesALabelThatIsNoListItem) {
  std::string text = with_metadata("must; PEP 1") + "\n**a.c** Lost.\n";
  EXPECT_EQ(only_message(text), "spec/x.md:8: a.c is not a list item; start the line with `- **`");
}

TEST(ReadChapterTest, PassesOverFencedExamples) {
  std::string text = with_metadata("must; PEP 1") + "\n```\n- **a.c** An example.\n```\n";
  EXPECT_EQ(messages(read_chapter(text, "spec/x.md")), std::vector<std::string>{});
}

class ReadSpecTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) / "corospec_read_spec_test";
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) {
    std::ofstream(folder_ / name) << text;
  }

  std::filesystem::path folder_;
};

TEST_F(ReadSpecTest, JoinsChaptersInOrderOfTheirNames) {
  write("b.md", "# B\n## S\n- **b.one** One.\n  must; PEP 1\n");
  write("a.md", "# A\n## S\n- **a.one** One.\n  must; PEP 1\n");
  write("README.md", "not a chapter");
  SpecReading reading = read_spec(folder_);
  EXPECT_EQ(messages(reading), std::vector<std::string>{});
  EXPECT_EQ(reading.spec.labels(), (std::vector<std::string>{"a.one", "b.one"}));
}

TEST_F(ReadSpecTest, RefusesALabelOfAnotherChapter) {
  write("a.md", "# A\n## S\n- **x.one** One.\n  must; PEP 1\n");
  write("b.md", "# B\n## S\n- **x.one** One.\n  must; PEP 1\n");
  SpecReading reading = read_spec(folder_);
  ASSERT_EQ(reading.problems.size(), 1u);
  EXPECT_EQ(reading.problems[0].file, (folder_ / "b.md").string());
  EXPECT_EQ(reading.spec.labels().size(), 1u);
}

TEST_F(ReadSpecTest, MissingFolderIsAProblem) {
  EXPECT_EQ(read_spec(folder_ / "nowhere").problems.size(), 1u);
  EXPECT_EQ(read_spec(folder_).problems.size(), 1u);
}

TEST(VersionTest, ParsesOnlyMajorAndMinor) {
  EXPECT_EQ(parse_version("3.12"), (Version{3, 12}));
  for (const char* bad : {"", "3", "3.", ".3", "3.12.1", "3.x", "-3.1", "3.-1", "3.12 "}) {
    EXPECT_EQ(parse_version(bad), std::nullopt) << bad;
  }
  EXPECT_EQ(language_version("3.15.0a2+"), (Version{3, 15}));
  EXPECT_LT((Version{3, 9}), (Version{3, 10}));
  EXPECT_EQ(to_string(Version{3, 10}), "3.10");
}

TEST(NearestTest, SuggestsOnlyWhatIsClose) {
  std::vector<std::string> labels = {"gen.send.unstarted", "gen.throw.unstarted", "gen.close"};
  EXPECT_EQ(nearest("gen.sned.unstarted", labels), "gen.send.unstarted");
  EXPECT_EQ(nearest("gen.throw", labels), "gen.throw.unstarted");
  EXPECT_EQ(nearest("something.else", labels), "");
  EXPECT_EQ(nearest("", labels), "");
}

TEST(Utf8Test, FindsTheFirstBadByte) {
  EXPECT_EQ(first_invalid_utf8("plain \xc3\xa9 \xe2\x82\xac \xf0\x9f\x90\x8d"), std::nullopt);
  EXPECT_EQ(first_invalid_utf8("ab\xff"), 2u);
  EXPECT_EQ(first_invalid_utf8("\xc0\xaf"), 0u);          // Overlong.
  EXPECT_EQ(first_invalid_utf8("a\xed\xa0\x80"), 1u);     // A surrogate.
  EXPECT_EQ(first_invalid_utf8("\xe2\x82"), 0u);          // Cut.
  EXPECT_EQ(first_invalid_utf8("\xf4\x90\x80\x80"), 0u);  // Above U+10FFFF.
}

TEST(LinesTest, DropsOnlyTheTerminators) {
  EXPECT_EQ(lines_of("a\r\n\nb"), (std::vector<std::string_view>{"a", "", "b"}));
  EXPECT_EQ(lines_of("a\n"), (std::vector<std::string_view>{"a"}));
  EXPECT_TRUE(lines_of("").empty());
}

}  // namespace
}  // namespace corospec::spec
