#include "reference/language/pattern_errors.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "reference/language/match_patterns.h"
#include "reference/language/scope.h"
#include "reference/language/syntax_error.h"
#include "reference/object/protocol.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

namespace {

using Names = std::vector<Str*>;

bool contains(const Names& names, Str* name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Null: not a constant, or one without a value.
Ref constant_key(const ast::Expr& node) {
  if (node.kind == ast::ExprKind::kConstant) return Ref(ast::as<ast::Constant>(node).value);
  if (node.kind != ast::ExprKind::kUnaryOp) return {};
  const ast::Expr& operand = *ast::as<ast::UnaryOpExpr>(node).operand;
  if (operand.kind != ast::ExprKind::kConstant) return {};
  Value number = ast::as<ast::Constant>(operand).value;
  return number ? unary(UnaryOp::kNegative, number) : Ref();
}

class PatternChecker {
 public:
  explicit PatternChecker(Str* filename) : filename_(filename) {}

  void pattern(const ast::Pattern& node, bool may_match_all) {
    current_ = &node;
    switch (node.kind) {
      case ast::PatternKind::kValue:
        if (node.value->kind == ast::ExprKind::kJoinedStr) {
          fail(node, "patterns may only match literals and attribute lookups");
        }
        return;
      case ast::PatternKind::kSingleton:
        return;
      case ast::PatternKind::kSequence:
        return sequence(node);
      case ast::PatternKind::kMapping:
        return mapping(node);
      case ast::PatternKind::kClass:
        return class_pattern(node);
      case ast::PatternKind::kStar:
        return bind(node, node.name);
      case ast::PatternKind::kAs:
        return as_pattern(node, may_match_all);
      case ast::PatternKind::kOr:
        return alternatives(node, may_match_all);
    }
  }

 private:
  [[noreturn]] void fail(const ast::Node& node, const std::string& message) {
    raise_syntax_error(filename_, node.at, message);
  }
  // Before 3.12 some errors stand where the compiler had got to, which is the last pattern that it
  // looked into.
  [[noreturn]] void fail_late(const ast::Node& node, const std::string& message) {
    fail(since(12) ? node : *current_, message);
  }

  void sub_patterns(const std::vector<ast::Pattern*>& patterns) {
    for (const ast::Pattern* each : patterns) pattern(*each, true);
  }
  void refutable_sub_patterns(const std::vector<ast::Pattern*>& patterns) {
    for (const ast::Pattern* each : patterns) {
      const bool star = each->kind == ast::PatternKind::kStar;
      if (!star && !is_wildcard(*each)) pattern(*each, true);
    }
  }

  void bind(const ast::Pattern& node, Str* name) {
    if (!name) return;
    name = interned(name);
    if (name == debug_) fail_late(node, "cannot assign to __debug__");
    if (contains(names_, name)) fail_repeated(node, name);
    names_.push_back(name);
  }
  [[noreturn]] void fail_repeated(const ast::Pattern& node, Str* name) {
    fail_late(node,
              fmt::format("multiple assignments to name {} in pattern", repr_utf8(Value(name))));
  }

  void as_pattern(const ast::Pattern& node, bool may_match_all) {
    if (!node.patterns.empty()) {
      pattern(*node.patterns[0], may_match_all);
    } else if (!may_match_all) {
      fail(node, node.name ? fmt::format("name capture {} makes remaining patterns unreachable",
                                         repr_utf8(Value(node.name)))
                           : "wildcard makes remaining patterns unreachable");
    }
    bind(node, node.name);
  }

  void sequence(const ast::Pattern& node) {
    auto is_star = [](const ast::Pattern* each) { return each->kind == ast::PatternKind::kStar; };
    if (std::count_if(node.patterns.begin(), node.patterns.end(), is_star) > 1) {
      fail(node, "multiple starred names in sequence pattern");
    }
    const size_t star = star_of(node);
    switch (items_needed(node)) {
      case ItemsNeeded::kNone:
        return;
      case ItemsNeeded::kByIndex:
        return refutable_sub_patterns(node.patterns);
      case ItemsNeeded::kAll:
        if (star < node.patterns.size() && star >= 256) {
          fail(node, "too many expressions in star-unpacking sequence pattern");
        }
        return sub_patterns(node.patterns);
    }
  }

  void mapping(const ast::Pattern& node) {
    std::vector<Ref> seen;
    for (const ast::Expr* key : node.keys) {
      if (key->kind == ast::ExprKind::kJoinedStr) {
        fail(node, "mapping pattern keys may only match literals and attribute lookups");
      }
      Ref value = constant_key(*key);
      if (!value) continue;
      auto same = [&](const Ref& other) { return equal(other, value); };
      if (std::any_of(seen.begin(), seen.end(), same)) {
        fail(node, fmt::format("mapping pattern checks duplicate key ({})", repr_utf8(value)));
      }
      seen.push_back(std::move(value));
    }
    sub_patterns(node.patterns);
    bind(node, node.name);
  }

  void class_pattern(const ast::Pattern& node) {
    const auto& keywords = node.keyword_names;
    for (size_t i = 0; i < keywords.size(); ++i) {
      if (interned(keywords[i]) == debug_) {
        fail(*node.keyword_patterns[i], "cannot assign to __debug__");
      }
      for (size_t j = i + 1; j < keywords.size(); ++j) {
        if (!str_equal(keywords[i], keywords[j])) continue;
        fail(*node.keyword_patterns[j],
             "attribute name repeated in class pattern: " + utf8(keywords[j]));
      }
    }
    // A starred pattern does not parse here: these leave out wildcards alone.
    refutable_sub_patterns(node.patterns);
    refutable_sub_patterns(node.keyword_patterns);
  }

  void alternatives(const ast::Pattern& node, bool may_match_all) {
    Names outer = std::move(names_);
    Names first;
    for (const ast::Pattern* each : node.patterns) {
      names_.clear();
      pattern(*each, may_match_all && each == node.patterns.back());
      if (each == node.patterns.front()) {
        first = names_;
      } else if (!std::is_permutation(names_.begin(), names_.end(), first.begin(), first.end())) {
        fail_late(node, "alternative patterns bind different names");
      }
    }
    names_ = std::move(outer);
    for (Str* name : first) {
      if (contains(names_, name)) fail_repeated(node, name);
      names_.push_back(name);
    }
  }

  Str* filename_;
  Names names_;  // bound so far, by this alternative
  const ast::Pattern* current_ = nullptr;
  Str* const debug_ = intern("__debug__");
};

}  // namespace

void check_pattern(const ast::Pattern& pattern, bool may_match_all, Str* filename) {
  PatternChecker(filename).pattern(pattern, may_match_all);
}

}  // namespace corospec::reference::compiling
