// Docstrings and unparsed annotations.
#include "reference/language/docstring.h"
#include "reference/language/language_testing.h"
#include "reference/language/tree_testing.h"
#include "reference/language/unparse.h"

namespace corospec::reference::compiling {
namespace {

using TextTest = LanguageTest;

std::string cleaned(std::string_view text) {
  return utf8(Handle<Str>(clean_docstring(make_str(text).get())).get());
}

TEST_F(TextTest, DocstringsLoseTheirIndentation) {
  EXPECT_EQ(cleaned("  One.\n\n    Two.\n      Three.\n    "), "One.\n\nTwo.\n  Three.\n");
  EXPECT_EQ(cleaned("One\n\ttwo"), "One\ntwo");
  EXPECT_EQ(cleaned(""), "");
}

TEST_F(TextTest, UnparsesWithTheParenthesesThatAreNeeded) {
  ast::TreeBuilder b;
  ast::Expr* sum = b.add(b.name("a"), b.add(b.name("b"), b.number(1)));
  EXPECT_EQ(unparse(*sum), "a + (b + 1)");
  EXPECT_EQ(unparse(*b.add(b.add(b.name("a"), b.name("b")), b.number(1))), "a + b + 1");
  EXPECT_EQ(unparse(*b.attribute(sum, "x")), "(a + (b + 1)).x");
  EXPECT_EQ(unparse(*b.call(b.name("f"), {b.text("it's"), b.starred(b.name("r"))})),
            "f(\"it's\", *r)");
  EXPECT_EQ(unparse(*b.tuple({b.name("a")})), "(a,)");
  EXPECT_EQ(unparse(*b.lambda({"x"}, b.name("x"))), "lambda x: x");
  EXPECT_EQ(unparse(*b.comprehension(ast::ExprKind::kListComp, b.name("i"), "i", b.name("a"))),
            "[i for i in a]");
}

}  // namespace
}  // namespace corospec::reference::compiling
