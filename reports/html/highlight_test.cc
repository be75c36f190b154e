#include "reports/html/highlight.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace corospec::reports {
namespace {

// The texts of all tokens of one kind, separated by '|'.
std::string of_kind(TokenKind kind, std::string_view program) {
  std::string texts;
  for (const Token& token : python_tokens(program)) {
    if (token.kind == kind) texts += (texts.empty() ? "" : "|") + std::string(token.text);
  }
  return texts;
}

TEST(PythonTokensTest, WhatSuspendsStandsOut) {
  EXPECT_EQ(of_kind(TokenKind::kSuspension, "x = yield from f()\ny = await g\nfrom a import b"),
            "yield|from|await");
  EXPECT_EQ(of_kind(TokenKind::kKeyword, "from a import yield_\nasync def f(): return None"),
            "from|import|async|def|return|None");
}

TEST(PythonTokensTest, NamesThatAreDefined) {
  EXPECT_EQ(of_kind(TokenKind::kDefinition, "def printer(x):\n  class Inner(object): pass"),
            "printer|Inner");
}

TEST(PythonTokensTest, AttributesAreNotKeywordsOrBuiltins) {
  EXPECT_EQ(of_kind(TokenKind::kBuiltin, "g.next() or next(g).print"), "next");
}

TEST(PythonTokensTest, Strings) {
  EXPECT_EQ(of_kind(TokenKind::kString, "a = 'it\\'s' + \"#no\" + rb'x'"),
            "'it\\'s'|\"#no\"|rb'x'");
  EXPECT_EQ(of_kind(TokenKind::kString, "'''a\n'b'\n''' + x"), "'''a\n'b'\n'''");
  EXPECT_EQ(of_kind(TokenKind::kString, "'unended\nx = 1"), "'unended");
  EXPECT_EQ(of_kind(TokenKind::kString, "f'{a!r} {{b}} {c[1]:{w}}'"), "f'{|} {{b}} {|}'");
}

TEST(PythonTokensTest, CommentsNumbersDecorators) {
  EXPECT_EQ(of_kind(TokenKind::kComment, "x = 1  # one\n# two"), "# one|# two");
  EXPECT_EQ(of_kind(TokenKind::kNumber, "x1 = 0x_ff + 1.5e3 + 2j"), "0x_ff|1.5e3|2j");
  EXPECT_EQ(of_kind(TokenKind::kDecorator, "@types.coroutine\ndef f(): a @ b"), "@types.coroutine");
}

TEST(PythonTokensTest, NothingIsLostWhateverTheBytes) {
  std::string program = "def f(:\n'''open \xff\\";
  for (int i = 0; i < 256; ++i) program += static_cast<char>(i);
  program += "f'{unended\n\"\\";
  for (std::size_t length = 0; length <= program.size(); ++length) {
    std::string_view part = std::string_view(program).substr(0, length);
    std::string joined;
    for (const Token& token : python_tokens(part)) joined += token.text;
    ASSERT_EQ(joined, part);
  }
}

TEST(HighlightedLinesTest, LinesAreClosedEachForItself) {
  EXPECT_EQ(highlighted_lines("x = '''a\n<b>'''\n"),
            (std::vector<std::string>{"x = <span class=\"s\">&#39;&#39;&#39;a</span>",
                                      "<span class=\"s\">&lt;b&gt;&#39;&#39;&#39;</span>"}));
  EXPECT_EQ(highlighted_lines("a\n\nb").size(), 3u);
  EXPECT_EQ(highlighted_lines("").size(), 1u);
}

}  // namespace
}  // namespace corospec::reports
