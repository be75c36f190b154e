#include "spec/sources.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace corospec::spec {
namespace {

constexpr char kList[] = R"md(# PEP 342
What was read.

## Closing
- 1 It closes. **gen.close.closes**
- 2-3 Twice does nothing,
  and why. **gen.close.twice** **gen.close.closes**
- 4 Thanks. *No rule: motivation.*
)md";

constexpr char kChapter[] = R"md(# Generators
## Closing
- **gen.close.closes** It closes.
  must; PEP 342, "Closing"
- **gen.close.twice** Twice does nothing.
  must; PEP 342, "Closing"
- **gen.close.wording** What it says.
  detail; CPython, Objects/genobject.c, "gen_close"
)md";

std::vector<std::string> texts(const std::vector<Problem>& problems) {
  std::vector<std::string> result;
  for (const Problem& problem : problems) result.push_back(to_string(problem));
  return result;
}

std::string only_problem(const std::string& text) {
  const std::vector<std::string> all = texts(read_source_list(text, "x.md").problems);
  return all.size() == 1 ? all[0] : std::to_string(all.size()) + " problems";
}

std::vector<std::string> compared(const std::string& list, const std::string& chapter) {
  return texts(compare_with_sources(read_chapter(chapter, "spec/generators.md").spec,
                                    read_source_list(list, "x.md").headings));
}

std::string replaced(std::string text, const std::string& old, const std::string& with) {
  return text.replace(text.find(old), old.size(), with);
}

TEST(SourceList, GivesEverySentenceItsAnswer) {
  const SourceReading reading = read_source_list(kList, "x.md");
  EXPECT_EQ(texts(reading.problems), std::vector<std::string>());
  ASSERT_EQ(reading.headings.size(), 1u);
  EXPECT_EQ(reading.headings[0].document, "PEP 342");
  EXPECT_EQ(reading.headings[0].title, "Closing");
  const std::vector<Sentences>& sentences = reading.headings[0].sentences;
  ASSERT_EQ(sentences.size(), 3u);
  EXPECT_EQ(sentences[1].first, 2);
  EXPECT_EQ(sentences[1].last, 3);
  EXPECT_EQ(sentences[1].line, 6);
  EXPECT_EQ(sentences[1].labels, (std::vector<std::string>{"gen.close.twice", "gen.close.closes"}));
  EXPECT_EQ(sentences[2].no_rule, "motivation");
}

TEST(SourceList, ASentenceWithoutAnAnswerIsAProblem) {
  EXPECT_EQ(only_problem(replaced(kList, " *No rule: motivation.*", "")),
            "x.md:8: no answer; end the line with **the.label** of its clause, or with `*No rule: "
            "why.*`");
  EXPECT_EQ(only_problem(replaced(kList, "motivation.", "")),
            "x.md:8: no answer; end the line with **the.label** of its clause, or with `*No rule: "
            "why.*`");
}

TEST(SourceList, NoSentenceIsPassedOver) {
  EXPECT_EQ(only_problem(replaced(kList, "- 4", "- 5")),
            "x.md:8: sentence 5 follows where 4 is expected; answer every sentence, in order");
  EXPECT_EQ(only_problem("# PEP 1\n## Empty\n## Full\n- 1 *No rule: title.*\n"),
            "x.md:2: \"Empty\" has no sentence; answer each, beginning with `- 1 `");
}

TEST(SourceList, MalformedLinesAreTold) {
  EXPECT_EQ(only_problem(replaced(kList, "- 4 ", "- ")),
            "x.md:8: a line of the list must start with the sentence's number; write `- 3 ` or "
            "`- 3-5 `");
  EXPECT_EQ(only_problem(replaced(kList, "*No rule: motivation.*", "**nothing**")),
            "x.md:8: `nothing` is not a label; write **its.label**");
  EXPECT_EQ(only_problem("# PEP 1\n- 1 a *No rule: b.*\n"),
            "x.md:2: a sentence outside any heading; write `## Its heading` above it");
  EXPECT_EQ(only_problem("\xff"), "x.md: not UTF-8 at byte 0; save it as UTF-8");
}

TEST(Sources, ListsAndChaptersAgree) {
  EXPECT_EQ(compared(kList, kChapter), std::vector<std::string>());
}

TEST(Sources, ALabelThatNoClauseHas) {
  EXPECT_EQ(compared(replaced(kList, "gen.close.closes", "gen.close.close"), kChapter),
            std::vector<std::string>{
                "x.md:5: no clause is called gen.close.close; did you mean gen.close.closes?"});
}

TEST(Sources, AClauseThatItsSourceDoesNotName) {
  EXPECT_EQ(compared(replaced(kList, "**gen.close.twice** ", ""), kChapter),
            std::vector<std::string>{
                "spec/generators.md:5: gen.close.twice is not among the answers of its source; "
                "name it at its sentence in x.md:4, or mend the citation"});
}

TEST(Sources, AClauseWhoseSourceWasNotRead) {
  EXPECT_EQ(compared(kList, replaced(kChapter, "PEP 342, \"Closing\"", "PEP 9, \"Closing\"")),
            std::vector<std::string>{
                "spec/generators.md:3: gen.close.closes cites PEP 9, \"Closing\", which no list "
                "has read; add it under spec/sources, or mend the citation"});
}

TEST(Sources, NumbersOfSectionsAreNoPartOfACitation) {
  const std::string list = replaced(kList, "# PEP 342", "# Language Reference");
  std::string chapter = replaced(kChapter, "PEP 342", "Language Reference 6.2.9");
  chapter = replaced(chapter, "PEP 342", "Language Reference 6.2.10");
  EXPECT_EQ(compared(list, chapter), std::vector<std::string>());
}

}  // namespace
}  // namespace corospec::spec
