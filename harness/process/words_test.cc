#include "harness/process/words.h"

#include <gtest/gtest.h>

namespace corospec::harness {
namespace {

using Words = std::vector<std::string>;

TEST(Words, BlanksSeparate) {
  EXPECT_EQ(split_words("  pypy3\t-X  dev {case} ").words, (Words{"pypy3", "-X", "dev", "{case}"}));
}

TEST(Words, QuotesKeepBlanksAndEmptyWords) {
  EXPECT_EQ(split_words(R"(a 'b  c' "d \"e\" \n" '' f\ g)").words,
            (Words{"a", "b  c", R"(d "e" \n)", "", "f g"}));
  EXPECT_EQ(split_words(R"(pre'mid'"post")").words, (Words{"premidpost"}));
}

TEST(Words, NothingIsExpanded) {
  EXPECT_EQ(split_words("echo $HOME *.py | cat").words,
            (Words{"echo", "$HOME", "*.py", "|", "cat"}));
}

TEST(Words, BrokenCommandsAreRefused) {
  for (const char* command : {"a 'b", "a \"b", "a \\", "", "  "}) {
    const WordsReading reading = split_words(command);
    EXPECT_FALSE(reading.problem.empty()) << command;
    EXPECT_TRUE(reading.words.empty()) << command;
  }
}

TEST(Words, FillInReplacesEverywhereAndOnce) {
  const Words words{"run", "--file={case}", "{case}{case}"};
  EXPECT_EQ(fill_in(words, "case", "a b{case}.py"),
            (Words{"run", "--file=a b{case}.py", "a b{case}.pya b{case}.py"}));
  EXPECT_TRUE(mentions(words, "case"));
  EXPECT_FALSE(mentions(words, "python"));
}

}  // namespace
}  // namespace corospec::harness
