#include "harness/mutation/places.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "harness/mutation/swaps.h"
#include "spec/version.h"

namespace corospec::harness::mutation {
namespace {

// See the prelude in rewrite.cc.
constexpr const char* kOn = "corospec_mutation::on(#)";
constexpr const char* kAlwaysCall = "corospec_mutation::always(#, bool(";
constexpr const char* kNeverCall = "corospec_mutation::never(#, bool(";

bool is_function(CXCursorKind kind) {
  return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod ||
         kind == CXCursor_Constructor || kind == CXCursor_Destructor ||
         kind == CXCursor_ConversionFunction || kind == CXCursor_FunctionTemplate;
}

// One level of the tree on the way to where the finder is.
struct Level {
  CXCursor cursor;
  CXCursorKind kind;
  Extent extent;
  std::vector<CXCursor> children;
  std::size_t index = 0;  // Of the child that is being visited.
};

class Finder {
 public:
  Finder(std::string path, const std::string& source) : path_(std::move(path)), source_(source) {}

  std::vector<Mutant> find(CXCursor top) {
    for (const CXCursor& child : children(top)) {
      if (clang_Location_isFromMainFile(clang_getCursorLocation(child)) != 0) visit(child);
    }
    std::stable_sort(found_.begin(), found_.end(), [](const Mutant& a, const Mutant& b) {
      return std::tuple(a.begin, b.end) < std::tuple(b.begin, a.end);
    });
    count_occurrences();
    return std::move(found_);
  }

 private:
  void visit(CXCursor cursor) {
    const CXCursorKind kind = clang_getCursorKind(cursor);
    if (is_constant(cursor, kind)) return;
    if (is_in_body()) look_at(cursor, kind);
    levels_.push_back({cursor, kind, extent_of(cursor), children(cursor), 0});
    for (std::size_t i = 0; i < levels_.back().children.size(); ++i) {
      levels_.back().index = i;
      if (!is_skipped(i)) visit(levels_.back().children[i]);
    }
    levels_.pop_back();
  }

  // What the compiler computes cannot depend on which mutant is on.
  bool is_constant(CXCursor cursor, CXCursorKind kind) const {
    if (kind == CXCursor_StaticAssert) return true;
    return kind == CXCursor_DeclStmt && text_of(cursor).find("constexpr ") != std::string::npos;
  }

  // Labels of cases are constants, and what indexes an array is no semantics of ours.
  bool is_skipped(std::size_t child) const {
    const Level& level = levels_.back();
    if (level.kind == CXCursor_CaseStmt) return child == 0;
    if (level.kind == CXCursor_ArraySubscriptExpr) return child == 1;
    return is_subscript_call(level) && child + 1 == level.children.size();
  }

  bool is_subscript_call(const Level& level) const {
    return level.kind == CXCursor_CallExpr && spelling(level.cursor) == "operator[]";
  }

  bool is_in_body() const {
    return std::any_of(levels_.begin(), levels_.end(), [](const Level& level) {
      return is_function(level.kind) || level.kind == CXCursor_LambdaExpr;
    });
  }

  void look_at(CXCursor cursor, CXCursorKind kind) {
    switch (kind) {
      case CXCursor_IfStmt:
        return look_at_if(cursor);
      case CXCursor_WhileStmt:
        return look_at_while(cursor);
      case CXCursor_ForStmt:
        return look_at_for(cursor);
      case CXCursor_ConditionalOperator:
        return add_conditions(children(cursor).front(), true);
      case CXCursor_BinaryOperator:
        look_at_operator(cursor);
        break;
      case CXCursor_DeclStmt:
        return look_at_declaration(cursor);
      case CXCursor_CallExpr:
        look_at_arguments(cursor);
        break;
      case CXCursor_CXXBoolLiteralExpr:
        return add_literal(cursor, kBoolean, text_of(cursor) == "true" ? "false" : "true");
      case CXCursor_IntegerLiteral:
        return look_at_number(cursor);
      case CXCursor_DeclRefExpr:
        return look_at_name(cursor);
      case CXCursor_ReturnStmt:
        look_at_return(cursor);
        break;
      default:
        break;
    }
    if (is_statement(cursor, kind)) look_at_statement(cursor, kind);
  }

  // --- conditions

  std::size_t closing(std::size_t open) const {
    int depth = 0;
    for (std::size_t at = open; at < source_.size(); ++at) {
      const char c = source_[at];
      if (c == '"' || c == '\'') {
        for (++at; at < source_.size() && source_[at] != c; ++at) at += source_[at] == '\\';
      } else if (source_.compare(at, 2, "//") == 0) {
        at = source_.find('\n', at);
      } else if (c == '(' || c == '{') {
        ++depth;
      } else if ((c == ')' || c == '}') && --depth == 0) {
        return at;
      }
    }
    return source_.size();
  }

  void look_at_if(CXCursor cursor) {
    const unsigned begin = extent_of(cursor).begin;
    const std::size_t open = source_.find('(', begin);
    if (source_.substr(begin, open - begin).find("constexpr") != std::string::npos) return;
    const std::size_t close = closing(open);
    const std::vector<CXCursor> parts = children(cursor);
    const CXCursor* condition = nullptr;
    const CXCursor* variable = nullptr;
    for (const CXCursor& part : parts) {
      if (extent_of(part).begin >= close) break;
      if (clang_getCursorKind(part) == CXCursor_VarDecl) variable = &part;
      condition = &part;
    }
    if (condition == nullptr) return;
    if (variable != nullptr && extent_of(*variable).end == close) {
      return add_variable_conditions(*variable);
    }
    if (variable == nullptr) add_conditions(*condition, true);
  }

  // if (T* name = f()): a second clause after it tests the name.
  void add_variable_conditions(CXCursor variable) {
    const Extent extent = extent_of(variable);
    if (!extent.is_sound) return;
    const int group = ++groups_;
    for (const std::string_view what : {kNegated, kAlways, kNever}) {
      Mutant mutant = mutant_at(extent, what);
      const std::string name = spelling(variable);
      mutant.replacement = text_of(extent) + "; " +
                           (what == kNegated  ? "!" + name
                            : what == kAlways ? "true"
                                              : "false");
      mutant.group = group;
      if (what == kNegated) {
        mutant.insertions = {
            {extent.end, true, 0, "; corospec_mutation::condition(#, bool(" + name + "))"}};
      }
      found_.push_back(std::move(mutant));
    }
  }

  void look_at_while(CXCursor cursor) {
    const std::vector<CXCursor> parts = children(cursor);
    if (parts.size() == 2) add_conditions(parts.front(), false);
  }

  void look_at_for(CXCursor cursor) {
    const std::size_t open = source_.find('(', extent_of(cursor).begin);
    const std::size_t first = source_.find(';', open);
    const std::size_t second = source_.find(';', first + 1);
    for (const CXCursor& part : children(cursor)) {
      const Extent extent = extent_of(part);
      if (extent.begin > first && extent.end <= second && is_expression(part)) {
        add_conditions(part, false);
      }
    }
  }

  void add_conditions(CXCursor condition, bool negated_too) {
    conditions_.insert({extent_of(condition).begin, extent_of(condition).end});
    const CXCursorKind kind = clang_getCursorKind(condition);
    if (kind == CXCursor_CXXBoolLiteralExpr) return;
    const Extent extent = extent_of(condition);
    const std::string text = text_of(extent);
    if (negated_too) {
      wrap(extent, kNegated, "(" + std::string(kOn) + " != bool(", "))", "!(" + text + ")");
    }
    wrap(extent, kAlways, kAlwaysCall, "))", "true");
    wrap(extent, kNever, kNeverCall, "))", "false");
  }

  // A truth that is no condition of a statement: what is returned, stored or handed on.
  void add_truth(CXCursor value) {
    if (has_type_bool(value) && is_expression(value)) add_conditions(value, false);
  }

  // --- operators

  std::string operator_between(CXCursor left, CXCursor right) const {
    const unsigned from = extent_of(left).end;
    const unsigned to = extent_of(right).begin;
    return from < to ? without_layout(source_.substr(from, to - from)) : "";
  }

  void look_at_operator(CXCursor cursor) {
    const std::vector<CXCursor> sides = children(cursor);
    if (sides.size() != 2) return;
    const std::string sign = operator_between(sides[0], sides[1]);
    if (sign == "&&" || sign == "||") {
      for (const CXCursor& side : sides) leave_out(side, sign == "&&", cursor);
      return;
    }
    static const std::map<std::string, std::string> kOthers = {
        {"<", "<="}, {"<=", "<"}, {">", ">="}, {">=", ">"}, {"==", "!="}, {"!=", "=="}};
    const auto other = kOthers.find(sign);
    if (other == kOthers.end()) return;
    const Extent extent = extent_of(cursor);
    const bool is_equality = sign[1] == '=' && (sign[0] == '=' || sign[0] == '!');
    if (is_equality && conditions_.count({extent.begin, extent.end}) != 0) return;
    replace(extent, is_equality ? kEquality : kBoundary,
            text_of(sides[0]) + " " + other->second + " " + text_of(sides[1]));
  }

  void leave_out(CXCursor operand, bool is_and, CXCursor whole) {
    const Extent extent = extent_of(operand);
    Mutant* mutant =
        wrap(extent, kOperand, is_and ? kAlwaysCall : kNeverCall, "))", is_and ? "true" : "false");
    if (mutant != nullptr) {
      mutant->place = text_of(extent) + " in " + without_layout(text_of(whole));
      mutant->place = without_layout(mutant->place);
    }
  }

  // --- statements

  bool is_statement(CXCursor cursor, CXCursorKind kind) const {
    if (levels_.empty()) return false;
    const Level& above = levels_.back();
    const bool is_jump =
        kind == CXCursor_ReturnStmt || kind == CXCursor_BreakStmt || kind == CXCursor_ContinueStmt;
    if (!is_jump && !is_expression(cursor)) return false;
    switch (above.kind) {
      case CXCursor_CompoundStmt:
        return true;
      case CXCursor_IfStmt:
        return extent_of(cursor).begin > closing(source_.find('(', above.extent.begin));
      case CXCursor_CaseStmt:
      case CXCursor_DefaultStmt:
      case CXCursor_ForStmt:
      case CXCursor_WhileStmt:
      case CXCursor_CXXForRangeStmt:
        return above.index + 1 == above.children.size();
      default:
        return false;
    }
  }

  // Never executing the statement is what "condition never true" is already.
  bool is_all_of_an_if() const {
    std::size_t level = levels_.size() - 1;
    if (levels_[level].kind == CXCursor_CompoundStmt && levels_[level].children.size() == 1 &&
        level > 0) {
      --level;
    }
    const Level& above = levels_[level];
    if (above.kind != CXCursor_IfStmt) return false;
    const std::size_t close = closing(source_.find('(', above.extent.begin));
    return std::count_if(above.children.begin(), above.children.end(),
                         [&](const CXCursor& part) { return extent_of(part).begin > close; }) == 1;
  }

  // Does the function go on where the statement is left out? Elsewhere it would end without a
  // value, which means nothing in C++.
  bool has_successor() const {
    for (std::size_t level = levels_.size(); level-- > 0;) {
      const Level& above = levels_[level];
      if (above.kind == CXCursor_LambdaExpr || is_function(above.kind)) return false;
      if (above.kind == CXCursor_CompoundStmt && above.index + 1 < above.children.size()) {
        return true;
      }
      if (above.kind == CXCursor_ForStmt && above.children.size() == 1) return true;  // for (;;)
    }
    return false;
  }

  bool returns_a_value() const {
    for (std::size_t level = levels_.size(); level-- > 0;) {
      const Level& above = levels_[level];
      if (above.kind == CXCursor_LambdaExpr) return has_value_return(above.cursor);
      if (is_function(above.kind)) {
        return clang_getCanonicalType(clang_getCursorResultType(above.cursor)).kind != CXType_Void;
      }
    }
    return false;
  }

  static bool has_value_return(CXCursor cursor) {
    if (clang_getCursorKind(cursor) == CXCursor_ReturnStmt) return !children(cursor).empty();
    const std::vector<CXCursor> parts = children(cursor);
    return std::any_of(parts.begin(), parts.end(), has_value_return);
  }

  void look_at_statement(CXCursor cursor, CXCursorKind kind) {
    const bool is_jump = !is_expression(cursor);
    if ((is_jump || returns_a_value()) && !has_successor()) return;
    if (is_all_of_an_if()) return;
    Extent extent = extent_of(cursor);
    const std::size_t semicolon = source_.find_first_not_of(" \n", extent.end);
    if (semicolon == std::string::npos || source_[semicolon] != ';') return;
    extent.end = static_cast<unsigned>(semicolon) + 1;
    wrap(extent, kind == CXCursor_ReturnStmt ? kReturn : kStatement,
         "{ if (!" + std::string(kOn) + ") ", " }", "");
  }

  void look_at_return(CXCursor cursor) {
    for (const CXCursor& value : children(cursor)) add_truth(value);
  }

  // --- declarations

  void look_at_declaration(CXCursor statement) {
    const std::vector<CXCursor> variables = children(statement);
    for (const CXCursor& variable : variables) {
      if (clang_getCursorKind(variable) != CXCursor_VarDecl) continue;
      const std::vector<CXCursor> parts = children(variable);
      if (parts.empty()) continue;
      if (has_type_bool(variable)) add_truth(parts.back());
      if (variables.size() == 1) look_at_object(variable, parts.back());
    }
  }

  // `Type name(arguments);` that nothing names again is made for what making and unmaking it does.
  void look_at_object(CXCursor variable, CXCursor made) {
    const Extent extent = extent_of(variable);
    const std::string name = spelling(variable);
    const std::string text = text_of(extent);
    if (clang_getCursorKind(made) != CXCursor_CallExpr || text.empty() || text.back() != ')')
      return;
    const std::size_t open = text.find('(');
    const std::size_t at = open - std::min(open, name.size());
    if (at == 0 || text.compare(at, name.size(), name) != 0 || is_named_again(variable)) return;
    Mutant mutant = mutant_at(extent, kObject);
    const unsigned length = static_cast<unsigned>(at);
    mutant.insertions = {
        {extent.begin, false, length, "std::optional<"},
        {extent.begin + length - 1, true, length - 1, ">"},
        {extent.begin + static_cast<unsigned>(open), false, extent.end - extent.begin,
         "; if (!" + std::string(kOn) + ") " + name + ".emplace"}};
    found_.push_back(std::move(mutant));
  }

  bool is_named_again(CXCursor variable) const {
    for (std::size_t level = levels_.size(); level-- > 0;) {
      if (is_function(levels_[level].kind)) return names(levels_[level].cursor, variable);
    }
    return true;
  }

  static bool names(CXCursor where, CXCursor variable) {
    if (clang_getCursorKind(where) == CXCursor_DeclRefExpr &&
        clang_equalCursors(clang_getCursorReferenced(where), variable) != 0) {
      return true;
    }
    const std::vector<CXCursor> parts = children(where);
    return std::any_of(parts.begin(), parts.end(),
                       [&](const CXCursor& part) { return names(part, variable); });
  }

  // --- expressions

  void look_at_arguments(CXCursor call) {
    const int count = clang_Cursor_getNumArguments(call);
    for (int i = 0; i < count; ++i) {
      const CXCursor argument = clang_Cursor_getArgument(call, static_cast<unsigned>(i));
      if (clang_Cursor_isNull(argument) == 0) add_truth(argument);
    }
  }

  void look_at_number(CXCursor cursor) {
    const std::string text = text_of(cursor);
    if (text.empty() || text.find_first_not_of("0123456789") != std::string::npos) return;
    const int value = text.size() > 8 ? 0 : std::stoi(text);
    const bool is_version = !levels_.empty() && levels_.back().kind == CXCursor_CallExpr &&
                            spelling(levels_.back().cursor) == "since";
    add_literal(cursor, is_version ? kVersion : kInteger, std::to_string(value + 1));
    if (is_version) found_.back().version = spec::Version{3, value};
  }

  void look_at_name(CXCursor cursor) {
    const CXCursor named = clang_getCursorReferenced(cursor);
    const CXCursorKind kind = clang_getCursorKind(named);
    const std::string name = spelling(named);
    if (kind == CXCursor_EnumConstantDecl) return swap_enumerator(cursor, named);
    const bool is_type =
        kind == CXCursor_VarDecl && type_name(cursor) == "corospec::reference::Type";
    const bool is_called = kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod;
    const std::optional<std::string> other = is_type     ? other_type(name)
                                             : is_called ? other_function(name)
                                                         : std::nullopt;
    if (other) add_literal(cursor, is_type ? kException : kCall, with_name(cursor, *other));
  }

  // The qualified name as written, with another last part.
  std::string with_name(CXCursor cursor, const std::string& name) const {
    const std::string text = text_of(cursor);
    const std::size_t colon = text.rfind(':');
    return colon == std::string::npos ? name : text.substr(0, colon + 1) + name;
  }

  void swap_enumerator(CXCursor cursor, CXCursor constant) {
    const std::vector<CXCursor> all = children(clang_getCursorSemanticParent(constant));
    std::vector<std::string> names;
    for (const CXCursor& each : all) {
      if (clang_getCursorKind(each) == CXCursor_EnumConstantDecl) names.push_back(spelling(each));
    }
    const auto here = std::find(names.begin(), names.end(), spelling(constant));
    if (names.size() < 2 || here == names.end()) return;
    const auto next = here + 1 == names.end() ? names.begin() : here + 1;
    add_literal(cursor, kEnumerator, with_name(cursor, *next));
  }

  // --- making mutants

  std::string text_of(const Extent& extent) const {
    return source_.substr(extent.begin, extent.end - extent.begin);
  }
  std::string text_of(CXCursor cursor) const { return text_of(extent_of(cursor)); }

  Mutant mutant_at(const Extent& extent, std::string_view what) const {
    Mutant mutant;
    mutant.file = path_;
    mutant.function = function_name();
    mutant.what = what;
    mutant.begin = extent.begin;
    mutant.end = extent.end;
    mutant.line =
        1 + static_cast<int>(std::count(source_.begin(), source_.begin() + extent.begin, '\n'));
    mutant.place = without_layout(text_of(extent));
    mutant.clauses = clauses_near(source_, mutant.line);
    return mutant;
  }

  std::string function_name() const {
    std::string name;
    for (const Level& level : levels_) {
      const bool is_class = level.kind == CXCursor_ClassDecl || level.kind == CXCursor_StructDecl;
      if (!is_class && !is_function(level.kind)) continue;
      if (level.kind == CXCursor_LambdaExpr) continue;
      if (name.empty() && !is_class) name = class_of(level.cursor);
      name += (name.empty() ? "" : "::") + spelling(level.cursor);
    }
    return name;
  }

  // Of a member that is defined outside its class.
  static std::string class_of(CXCursor function) {
    const CXCursor parent = clang_getCursorSemanticParent(function);
    const CXCursorKind kind = clang_getCursorKind(parent);
    return kind == CXCursor_ClassDecl || kind == CXCursor_StructDecl ? spelling(parent) : "";
  }

  Mutant* wrap(const Extent& extent, std::string_view what, std::string before, std::string after,
               std::string replacement) {
    if (!extent.is_sound) return nullptr;
    Mutant mutant = mutant_at(extent, what);
    mutant.replacement = std::move(replacement);
    const unsigned width = extent.end - extent.begin;
    mutant.insertions = {{extent.begin, false, width, std::move(before)},
                         {extent.end, true, width, std::move(after)}};
    found_.push_back(std::move(mutant));
    return &found_.back();
  }

  Mutant* replace(const Extent& extent, std::string_view what, const std::string& by) {
    return wrap(extent, what, "(" + std::string(kOn) + " ? (" + by + ") : (", "))", by);
  }

  // A word whose surroundings say which it is.
  void add_literal(CXCursor cursor, std::string_view what, const std::string& by) {
    const Extent extent = extent_of(cursor);
    Mutant* mutant = replace(extent, what, by);
    if (mutant == nullptr) return;
    const std::string around = surroundings(extent);
    if (!around.empty()) mutant->place += " in " + around;
  }

  // The smallest expression or statement around a word, if it is short enough to be written.
  std::string surroundings(const Extent& extent) const {
    constexpr std::size_t kLongest = 160;
    std::string around;
    for (std::size_t level = levels_.size(); level-- > 0;) {
      const Extent& above = levels_[level].extent;
      const CXCursorKind kind = levels_[level].kind;
      if (!above.is_sound || is_function(kind) || kind == CXCursor_CompoundStmt) break;
      std::string text = without_layout(text_of(above));
      if (text.size() > kLongest) break;
      if (above.begin == extent.begin && above.end == extent.end) continue;
      around = std::move(text);
      if (kind == CXCursor_CallExpr || kind == CXCursor_BinaryOperator) break;
    }
    return around;
  }

  void count_occurrences() {
    std::map<std::tuple<std::string, std::string_view, std::string>, int> seen;
    for (Mutant& mutant : found_) {
      mutant.occurrence = ++seen[{mutant.function, mutant.what, mutant.place}];
    }
  }

  std::string path_;
  const std::string& source_;
  std::vector<Level> levels_;
  std::vector<Mutant> found_;
  std::set<std::pair<unsigned, unsigned>> conditions_;
  int groups_ = 0;
};

}  // namespace

std::vector<Mutant> find_mutants(const Syntax& syntax, const std::string& path,
                                 const std::string& source) {
  return Finder(path, source).find(syntax.top());
}

}  // namespace corospec::harness::mutation
