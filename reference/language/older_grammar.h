// What the grammar refused before 3.9 and takes since, where the tree does not tell: the parser is
// that of the newest CPython found. Parentheses are no part of the tree, so the text between its
// nodes is read.
//
// What older grammars took and newer ones refuse is lost: there is no tree to look at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reference/language/ast.h"

namespace corospec::reference::compiling {

class OlderGrammar {
 public:
  // Borrows the source. An empty one tells nothing: then nothing is refused.
  OlderGrammar(Str* filename, std::string_view source);

  // Each raises SyntaxError for what the grammar of the version refused.
  void check(const ast::With& node) const;
  void check(const ast::AnnAssign& node) const;
  void check_iterable(const ast::Expr& node) const;  // behind the `in` of a `for`
  void check_value(const ast::Expr& node) const;     // behind `yield` or `return`

  // Whether all items stand in a pair of parentheses, which make a tuple of them until 3.8.
  bool makes_tuple(const ast::With& node) const;

 private:
  [[noreturn]] void refuse(const ast::Node& node) const;
  std::string_view line(int number) const;
  // The text from one place to another, without comments.
  std::string between(int line, int column, int end_line, int end_column) const;
  bool has_bare_stars(const ast::Expr& node) const;
  bool has_parentheses(const ast::TupleExpr& node) const;

  Str* filename_;
  std::string_view source_;
  std::vector<std::size_t> lines_;  // where they begin
};

}  // namespace corospec::reference::compiling
