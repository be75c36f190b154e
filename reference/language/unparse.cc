#include "reference/language/unparse.h"

#include <fmt/format.h>

#include "reference/object/exception.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"

namespace corospec::reference::compiling {

namespace {

// How tightly an operator binds, as in the grammar: an operand that binds less gets parentheses.
enum Precedence {
  kTuple,
  kTest,
  kOr,
  kAnd,
  kNot,
  kComparison,
  kBitOr,
  kBitXor,
  kBitAnd,
  kShift,
  kArithmetic,
  kTerm,
  kFactor,
  kPower,
  kAwaiting,
  kAtom,
};

struct OperatorText {
  const char* text;
  int precedence;
};

OperatorText text_of(BinaryOp op) {
  switch (op) {
    case BinaryOp::kAdd:
    case BinaryOp::kSubtract:
      return {symbol(op), kArithmetic};
    case BinaryOp::kLeftShift:
    case BinaryOp::kRightShift:
      return {symbol(op), kShift};
    case BinaryOp::kAnd:
      return {symbol(op), kBitAnd};
    case BinaryOp::kXor:
      return {symbol(op), kBitXor};
    case BinaryOp::kOr:
      return {symbol(op), kBitOr};
    case BinaryOp::kPower:
      return {"**", kPower};
    default:
      return {symbol(op), kTerm};
  }
}

const char* text_of(ast::Comparison op) {
  static constexpr const char* kTexts[] = {"<",  "<=",     "==", ">=",     ">",
                                           "is", "is not", "in", "not in", "!="};
  switch (op) {
    case ast::Comparison::kLt:
      return kTexts[0];
    case ast::Comparison::kLe:
      return kTexts[1];
    case ast::Comparison::kEq:
      return kTexts[2];
    case ast::Comparison::kGe:
      return kTexts[3];
    case ast::Comparison::kGt:
      return kTexts[4];
    case ast::Comparison::kIs:
      return kTexts[5];
    case ast::Comparison::kIsNot:
      return kTexts[6];
    case ast::Comparison::kIn:
      return kTexts[7];
    case ast::Comparison::kNotIn:
      return kTexts[8];
    case ast::Comparison::kNe:
      return kTexts[9];
  }
  return "";
}

class Unparser {
 public:
  std::string text(const ast::Expr& node, int least = kTest) {
    using ast::ExprKind;
    switch (node.kind) {
      case ExprKind::kBoolOp: {
        const auto& operation = ast::as<ast::BoolOpExpr>(node);
        bool is_and = operation.op == ast::BoolOp::kAnd;
        int own = is_and ? kAnd : kOr;
        return wrap(join(operation.values, is_and ? " and " : " or ", own + 1), own, least);
      }
      case ExprKind::kNamedExpr:
        return "(" + text(*ast::as<ast::NamedExpr>(node).target) +
               " := " + text(*ast::as<ast::NamedExpr>(node).value) + ")";
      case ExprKind::kBinOp:
        return binary(ast::as<ast::BinOp>(node), least);
      case ExprKind::kUnaryOp:
        return unary(ast::as<ast::UnaryOpExpr>(node), least);
      case ExprKind::kLambda: {
        const auto& lambda = ast::as<ast::Lambda>(node);
        std::string parameters = arguments(*lambda.args);
        return wrap(fmt::format("lambda{}{}: {}", parameters.empty() ? "" : " ", parameters,
                                text(*lambda.body)),
                    kTest, least);
      }
      case ExprKind::kIfExp: {
        const auto& choice = ast::as<ast::IfExp>(node);
        return wrap(fmt::format("{} if {} else {}", text(*choice.body, kTest + 1),
                                text(*choice.test, kTest + 1), text(*choice.otherwise)),
                    kTest, least);
      }
      case ExprKind::kDict:
        return dict(ast::as<ast::DictExpr>(node));
      case ExprKind::kSet:
        return "{" + join(ast::as<ast::SetExpr>(node).elements, ", ") + "}";
      case ExprKind::kListComp:
      case ExprKind::kSetComp:
      case ExprKind::kDictComp:
      case ExprKind::kGeneratorExp:
        return comprehension(static_cast<const ast::ComprehensionExpr&>(node));
      case ExprKind::kAwait:
        return wrap("await " + text(*ast::as<ast::Await>(node).value, kAtom), kAwaiting, least);
      case ExprKind::kYield: {
        const ast::Expr* value = ast::as<ast::Yield>(node).value;
        return value ? "(yield " + text(*value) + ")" : "(yield)";
      }
      case ExprKind::kYieldFrom:
        return "(yield from " + text(*ast::as<ast::YieldFrom>(node).value) + ")";
      case ExprKind::kCompare:
        return comparison(ast::as<ast::Compare>(node), least);
      case ExprKind::kCall:
        return call(ast::as<ast::Call>(node));
      case ExprKind::kFormattedValue:
      case ExprKind::kJoinedStr:
        return formatted(node);
      case ExprKind::kConstant:
        return constant(ast::as<ast::Constant>(node).value);
      case ExprKind::kAttribute:
        return attribute(ast::as<ast::Attribute>(node));
      case ExprKind::kSubscript:
        return text(*ast::as<ast::Subscript>(node).value, kAtom) + "[" +
               text(*ast::as<ast::Subscript>(node).index, kTuple) + "]";
      case ExprKind::kStarred:
        return "*" + text(*ast::as<ast::Starred>(node).value, kBitOr);
      case ExprKind::kName:
        return utf8(ast::as<ast::Name>(node).id);
      case ExprKind::kList:
        return "[" + join(ast::as<ast::ListExpr>(node).elements, ", ") + "]";
      case ExprKind::kTuple:
        return tuple(ast::as<ast::TupleExpr>(node).elements, least);
      case ExprKind::kSlice:
        return slice(ast::as<ast::SliceExpr>(node));
    }
    return "";
  }

 private:
  static std::string wrap(const std::string& inner, int own, int least) {
    return own < least ? "(" + inner + ")" : inner;
  }

  std::string join(const ast::Exprs& nodes, const char* separator, int least = kTest) {
    std::string result;
    for (const ast::Expr* each : nodes) {
      if (each != nodes.front()) result += separator;
      result += text(*each, least);
    }
    return result;
  }

  std::string binary(const ast::BinOp& node, int least) {
    auto [symbol, own] = text_of(node.op);
    bool right_first = own == kPower;
    return wrap(fmt::format("{} {} {}", text(*node.left, own + (right_first ? 1 : 0)), symbol,
                            text(*node.right, own + (right_first ? 0 : 1))),
                own, least);
  }

  std::string unary(const ast::UnaryOpExpr& node, int least) {
    bool is_not = node.op == ast::UnaryOperator::kNot;
    int own = is_not ? kNot : kFactor;
    const char* symbol = is_not                                   ? "not "
                         : node.op == ast::UnaryOperator::kInvert ? "~"
                         : node.op == ast::UnaryOperator::kUAdd   ? "+"
                                                                  : "-";
    return wrap(symbol + text(*node.operand, own), own, least);
  }

  std::string comparison(const ast::Compare& node, int least) {
    std::string result = text(*node.left, kComparison + 1);
    for (size_t i = 0; i < node.ops.size(); ++i) {
      result +=
          fmt::format(" {} {}", text_of(node.ops[i]), text(*node.comparators[i], kComparison + 1));
    }
    return wrap(result, kComparison, least);
  }

  std::string dict(const ast::DictExpr& node) {
    std::string result;
    for (size_t i = 0; i < node.values.size(); ++i) {
      if (i > 0) result += ", ";
      if (node.keys[i]) {
        result += text(*node.keys[i]) + ": " + text(*node.values[i]);
      } else {
        result += "**" + text(*node.values[i], kBitOr);
      }
    }
    return "{" + result + "}";
  }

  std::string comprehension(const ast::ComprehensionExpr& node) {
    std::string result = text(*node.element);
    if (node.value) result += ": " + text(*node.value);
    for (const ast::Comprehension* each : node.generators) {
      result += fmt::format("{} for {} in {}", each->is_async ? " async" : "",
                            text(*each->target, kTuple), text(*each->iter, kTest + 1));
      for (const ast::Expr* condition : each->ifs) result += " if " + text(*condition, kTest + 1);
    }
    if (node.kind == ast::ExprKind::kListComp) return "[" + result + "]";
    if (node.kind == ast::ExprKind::kGeneratorExp) return "(" + result + ")";
    return "{" + result + "}";
  }

  std::string call(const ast::Call& node) {
    std::string result = text(*node.function, kAtom);
    bool lone_generator = node.args.size() == 1 && node.keywords.empty() &&
                          node.args[0]->kind == ast::ExprKind::kGeneratorExp;
    if (lone_generator) return result + text(*node.args[0]);
    result += "(" + join(node.args, ", ");
    bool first = node.args.empty();
    for (const ast::Keyword* keyword : node.keywords) {
      if (!first) result += ", ";
      first = false;
      result += keyword->name ? utf8(keyword->name) + "=" : "**";
      result += text(*keyword->value);
    }
    return result + ")";
  }

  std::string arguments(const ast::Arguments& node) {
    std::string result;
    auto separate = [&] {
      if (!result.empty()) result += ", ";
    };
    size_t positional = node.posonlyargs.size() + node.args.size();
    for (size_t i = 0; i < positional; ++i) {
      separate();
      bool posonly = i < node.posonlyargs.size();
      result +=
          utf8((posonly ? node.posonlyargs[i] : node.args[i - node.posonlyargs.size()])->name);
      if (i + node.defaults.size() >= positional) {
        result += "=" + text(*node.defaults[i + node.defaults.size() - positional]);
      }
      if (i + 1 == node.posonlyargs.size()) result += ", /";
    }
    if (node.vararg || !node.kwonlyargs.empty()) {
      separate();
      result += "*";
      if (node.vararg) result += utf8(node.vararg->name);
    }
    for (size_t i = 0; i < node.kwonlyargs.size(); ++i) {
      separate();
      result += utf8(node.kwonlyargs[i]->name);
      if (node.kw_defaults[i]) result += "=" + text(*node.kw_defaults[i]);
    }
    if (node.kwarg) {
      separate();
      result += "**" + utf8(node.kwarg->name);
    }
    return result;
  }

  std::string attribute(const ast::Attribute& node) {
    std::string object = text(*node.value, kAtom);
    bool number = node.value->kind == ast::ExprKind::kConstant &&
                  ast::as<ast::Constant>(*node.value).value.is_small();
    return object + (number ? " ." : ".") + utf8(node.name);
  }

  std::string tuple(const ast::Exprs& elements, int least) {
    if (elements.empty()) return "()";
    std::string inner = join(elements, ", ");
    if (elements.size() == 1) inner += ",";
    return wrap(inner, kTuple, least);
  }

  std::string slice(const ast::SliceExpr& node) {
    std::string result = node.lower ? text(*node.lower) : "";
    result += ":";
    if (node.upper) result += text(*node.upper);
    if (node.step) result += ":" + text(*node.step);
    return result;
  }

  static std::string constant(Value value) {
    return value == Value(&EllipsisObject) ? "..." : repr_utf8(value);
  }

  // --- f-strings
  std::string formatted(const ast::Expr& node) {
    Handle<Str> body = make_str(formatted_part(node, false));
    return "f" + repr_utf8(body);
  }

  std::string formatted_part(const ast::Expr& node, bool in_spec) {
    if (node.kind == ast::ExprKind::kJoinedStr) {
      std::string result;
      for (const ast::Expr* each : ast::as<ast::JoinedStr>(node).values) {
        result += formatted_part(*each, in_spec);
      }
      return result;
    }
    if (node.kind == ast::ExprKind::kFormattedValue) {
      const auto& value = ast::as<ast::FormattedValue>(node);
      std::string inner = text(*value.value, kTest + 1);
      std::string result = inner.starts_with("{") ? "{ " + inner : "{" + inner;
      if (value.conversion) result += std::string("!") + value.conversion;
      if (value.format_spec) result += ":" + formatted_part(*value.format_spec, true);
      return result + "}";
    }
    std::string result;
    for (char each : utf8(Value(ast::as<ast::Constant>(node).value).as<Str>())) {
      result += each;
      if (each == '{' || each == '}') result += each;
    }
    return result;
  }
};

}  // namespace

std::string unparse(const ast::Expr& node) { return Unparser().text(node); }

}  // namespace corospec::reference::compiling
