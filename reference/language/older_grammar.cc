#include "reference/language/older_grammar.h"

#include <algorithm>

#include "reference/language/syntax_error.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

namespace {

auto count(std::string_view text, char c) { return std::count(text.begin(), text.end(), c); }

bool is_starred(const ast::Expr* node) { return node->kind == ast::ExprKind::kStarred; }

std::string_view without_comment(std::string_view line) { return line.substr(0, line.find('#')); }

}  // namespace

OlderGrammar::OlderGrammar(Str* filename, std::string_view source)
    : filename_(filename), source_(since(9) ? std::string_view() : source) {
  lines_.push_back(0);
  for (std::size_t i = 0; i < source_.size(); ++i) {
    const bool ends =
        source_[i] == '\n' || (source_[i] == '\r' && source_.substr(i + 1, 1) != "\n");
    if (ends) lines_.push_back(i + 1);
  }
}

// [aflow.items.parentheses_refused] A tuple has no `as` in it.
void OlderGrammar::check(const ast::With& node) const {
  for (const ast::WithItem* item : node.items) {
    if (item->target && makes_tuple(node)) refuse(*item->target);
  }
}

// [syntax.yield.annotated_refused]
void OlderGrammar::check(const ast::AnnAssign& node) const {
  if (source_.empty() || since(8) || !node.value) return;
  const ast::ExprKind kind = node.value->kind;
  if (kind != ast::ExprKind::kYield && kind != ast::ExprKind::kYieldFrom) return;
  const ast::Position& annotation = node.annotation->at;
  const std::string gap = between(annotation.end_line, annotation.end_column, node.value->at.line,
                                  node.value->at.column);
  if (count(gap, '(') == 0) refuse(*node.value);
}

// [aflow.for.star_refused]
void OlderGrammar::check_iterable(const ast::Expr& node) const {
  if (has_bare_stars(node)) refuse(node);
}

// [syntax.yield.starred_refused]
void OlderGrammar::check_value(const ast::Expr& node) const {
  if (!since(8) && has_bare_stars(node)) refuse(node);
}

// The parenthesis in front of the first item is not closed behind its expression.
bool OlderGrammar::makes_tuple(const ast::With& node) const {
  if (source_.empty()) return false;
  const ast::WithItem& first = *node.items.front();
  const ast::Position& at = first.context->at;
  const std::string before = between(node.at.line, node.at.column, at.line, at.column);
  const ast::Node* next = first.target;
  if (!next && node.items.size() > 1) next = node.items[1]->context;
  if (!next) next = node.body.front();
  const std::string behind = between(at.end_line, at.end_column, next->at.line, next->at.column);
  const std::string_view closing = std::string_view(behind).substr(0, behind.find_first_of(",:"));
  return count(before, '(') > count(closing, ')');
}

void OlderGrammar::refuse(const ast::Node& node) const {
  raise_syntax_error(filename_, node.at, "invalid syntax");
}

std::string_view OlderGrammar::line(int number) const {
  const auto index = static_cast<std::size_t>(number);
  if (index < 1 || index > lines_.size()) return {};
  const std::size_t begin = lines_[index - 1];
  const std::size_t end = index < lines_.size() ? lines_[index] : source_.size();
  return source_.substr(begin, end - begin);
}

std::string OlderGrammar::between(int first, int column, int last, int end_column) const {
  std::string text;
  for (int number = first; number <= last; ++number) {
    std::string_view part = line(number);
    if (number == last) part = part.substr(0, static_cast<std::size_t>(end_column));
    if (number == first) {
      part = part.substr(std::min(part.size(), static_cast<std::size_t>(column)));
    }
    text += without_comment(part);
  }
  return text;
}

bool OlderGrammar::has_bare_stars(const ast::Expr& node) const {
  if (source_.empty() || node.kind != ast::ExprKind::kTuple) return false;
  const auto& tuple = ast::as<ast::TupleExpr>(node);
  return std::any_of(tuple.elements.begin(), tuple.elements.end(), is_starred) &&
         !has_parentheses(tuple);
}

// A tuple begins with its parenthesis, or else with its first element, which may have some too.
bool OlderGrammar::has_parentheses(const ast::TupleExpr& node) const {
  const ast::Position& first = node.elements.front()->at;
  const std::string opened = between(node.at.line, node.at.column, first.line, first.column);
  if (node.elements.size() == 1 || is_starred(node.elements.front())) return !opened.empty();
  const ast::Position& second = node.elements[1]->at;
  const std::string gap = between(first.end_line, first.end_column, second.line, second.column);
  return count(opened, '(') > count(std::string_view(gap).substr(0, gap.find(',')), ')');
}

}  // namespace corospec::reference::compiling
