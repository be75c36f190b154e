// What the bridge makes of programs, the same with every CPython found that can be the parser. Each
// of them is opened in a process of its own.
#include "harness/cpython/ast_bridge.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <functional>
#include <map>
#include <string>

#include "harness/cpython/discovery.h"
#include "harness/process/isolation.h"
#include "reference/language/unparse.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"

namespace corospec::harness {
namespace {

namespace ast = reference::ast;
using reference::ParseMode;
using reference::Parser;
using reference::SyntaxProblem;

void say(const std::string& text) {
  if (write(1, text.data(), text.size()) < 0) abort();
}

// Runs `body` with each parser in a child; gives what it printed with say(), by version.
std::map<std::string, std::string> with_each_parser(const std::function<void(Parser&)>& body) {
  std::map<std::string, std::string> outputs;
  for (const Installation& each : discover(SearchPlaces::of_this_machine()).installations) {
    if (each.language < kOldestParser) continue;
    const Observation seen = run_isolated(
        [&] {
          std::string problem;
          const auto python = EmbeddedPython::start(each, Purpose::kParser, &problem);
          if (python == nullptr) return 1;
          reference::initialize_objects(13);
          const auto parser = make_parser(*python);
          body(*parser);
          return 0;
        },
        Limits{});
    EXPECT_EQ(seen.end, End::kExited) << each.version << seen.errors << seen.reason;
    EXPECT_EQ(seen.exit_code, 0) << each.version << seen.errors;
    outputs[each.version] = seen.output;
  }
  EXPECT_FALSE(outputs.empty()) << "no CPython from 3.8 on was found; install libpython3-dev";
  return outputs;
}

void expect_everywhere(const std::string& expected, const std::function<void(Parser&)>& body) {
  for (const auto& [version, output] : with_each_parser(body)) {
    EXPECT_EQ(output, expected) << "parsed by CPython " << version;
  }
}

std::unique_ptr<ast::Tree> parse(Parser& parser, const std::string& source,
                                 ParseMode mode = ParseMode::kExec, int minor = 13) {
  SyntaxProblem problem;
  auto tree = parser.parse(source, "test.py", mode, minor, &problem);
  if (tree == nullptr) say("refused: " + problem.type + ": " + problem.message + "\n");
  return tree;
}

const ast::Expr& expression_of(const ast::Tree& tree) {
  return *ast::as<ast::ExprStmt>(*tree.body.at(0)).value;
}

TEST(AstBridge, ExpressionsComeBackAsTheyWere) {
  // Each in the form that unparse gives it.
  const std::vector<std::string> sources = {
      "a or b and not c",
      "(a + b) * -c ** d // e % f @ g",
      "a << b >> c & d | e ^ ~f",
      "a < b <= c == d != e is f is not g in h not in i",
      "f(a, *b, c=d, **e)",
      "a.b[c].d",
      "a[b:c, d:e:f, ...]",
      "a[::2]",
      "a[b]",
      "{**a, b: c}",
      "{a, b}",
      "[*a, b]",
      "(a,)",
      "[a for b in c if d if e for f in g]",
      "{a: b for c in d}",
      "lambda a, /, b=1, *c, d, e=2, **f: a",
      "a if b else c",
      "(yield a)",
      "(yield from a)",
      "'text'",
      "b'\\x00\\xff'",
      "1.5",
      "123456789012345678901234567890",
      "None",
      "True",
  };
  std::string expected;
  for (const std::string& source : sources) expected += source + "\n";
  expect_everywhere(expected, [&](Parser& parser) {
    for (const std::string& source : sources) {
      const auto tree = parse(parser, source);
      if (tree != nullptr) say(reference::compiling::unparse(expression_of(*tree)) + "\n");
    }
  });
}

TEST(AstBridge, NumbersHaveNoLimit) {
  const std::string digits(10000, '7');
  expect_everywhere("0x" + digits + "\n", [&](Parser& parser) {
    const auto tree = parse(parser, "0x" + digits);
    const auto& constant = ast::as<ast::Constant>(expression_of(*tree));
    say("0x" + reference::int_to_string(constant.value, 16) + "\n");
  });
}

TEST(AstBridge, LoneSurrogatesSurvive) {
  expect_everywhere("2 d800 61\n", [](Parser& parser) {
    const auto tree = parse(parser, "'\\ud800a'");
    const auto* text = ast::as<ast::Constant>(expression_of(*tree)).value.as<reference::Str>();
    char line[40];
    snprintf(line, sizeof line, "%d %x %x\n", static_cast<int>(text->length),
             static_cast<unsigned>(text->at(0)), static_cast<unsigned>(text->at(1)));
    say(line);
  });
}

TEST(AstBridge, ComplexNumbersKeepTheirValue) {
  expect_everywhere("2.5j\n", [](Parser& parser) {
    const auto tree = parse(parser, "2.5j");
    say(reference::repr_utf8(ast::as<ast::Constant>(expression_of(*tree)).value) + "\n");
  });
}

std::string position(const ast::Node& node) {
  return std::to_string(node.at.line) + ":" + std::to_string(node.at.column) + "-" +
         std::to_string(node.at.end_line) + ":" + std::to_string(node.at.end_column);
}

TEST(AstBridge, FunctionsKeepAllTheirParts) {
  const std::string source =
      "@decorator\n"
      "async def name(a: int, b=1, *args, c, d=2, **kw) -> str:\n"
      "    return a\n";
  expect_everywhere("async name 1 2 a args c,d kw 1 null,2 2:0-3:12\n", [&](Parser& parser) {
    const auto tree = parse(parser, source);
    const auto& function = ast::as<ast::FunctionDef>(*tree->body.at(0));
    const ast::Arguments& args = *function.args;
    say(std::string(function.is_async ? "async " : "") + utf8(function.name) + " " +
        std::to_string(function.decorators.size()) + " " + std::to_string(args.args.size()) + " " +
        utf8(args.args[0]->name) + " " + utf8(args.vararg->name) + " " +
        utf8(args.kwonlyargs[0]->name) + "," + utf8(args.kwonlyargs[1]->name) + " " +
        utf8(args.kwarg->name) + " " + std::to_string(args.defaults.size()) + " " +
        (args.kw_defaults[0] == nullptr ? "null" : "some") + "," +
        reference::compiling::unparse(*args.kw_defaults[1]) + " " + position(function) + "\n");
  });
}

TEST(AstBridge, StatementsKeepTheirKinds) {
  const std::string source =
      "import a.b as c\nfrom ..d import e, f as g\nx = y = 1\nx += 2\nx: int = 3\ndel x\n"
      "for a in b: pass\nelse: pass\nwhile a: break\nif a: pass\nelif b: pass\nelse: pass\n"
      "with a as b, c: pass\nraise a from b\n"
      "try: pass\nexcept A as b: pass\nexcept: pass\nelse: pass\nfinally: pass\n"
      "assert a, b\nclass C(D, metaclass=E): pass\ndef f():\n  global g\n  def h():\n    nonlocal "
      "i\n";
  std::string kinds;
  for (const ast::StmtKind kind :
       {ast::StmtKind::kImport, ast::StmtKind::kImportFrom, ast::StmtKind::kAssign,
        ast::StmtKind::kAugAssign, ast::StmtKind::kAnnAssign, ast::StmtKind::kDelete,
        ast::StmtKind::kFor, ast::StmtKind::kWhile, ast::StmtKind::kIf, ast::StmtKind::kWith,
        ast::StmtKind::kRaise, ast::StmtKind::kTry, ast::StmtKind::kAssert,
        ast::StmtKind::kClassDef, ast::StmtKind::kFunctionDef}) {
    kinds += std::to_string(static_cast<int>(kind)) + " ";
  }
  expect_everywhere(kinds + "2 d c 2 1 b\n", [&](Parser& parser) {
    const auto tree = parse(parser, source);
    for (const ast::Stmt* statement : tree->body) {
      say(std::to_string(static_cast<int>(statement->kind)) + " ");
    }
    const auto& from = ast::as<ast::ImportFrom>(*tree->body[1]);
    const auto& attempt = ast::as<ast::Try>(*tree->body[11]);
    say(std::to_string(from.level) + " " + utf8(from.module) + " " +
        utf8(ast::as<ast::Import>(*tree->body[0]).names[0]->as_name) + " " +
        std::to_string(attempt.handlers.size()) + " " + std::to_string(attempt.finally.size()) +
        " " + utf8(attempt.handlers[0]->name) + "\n");
  });
}

TEST(AstBridge, SyntaxErrorsAreData) {
  const auto outputs = with_each_parser([](Parser& parser) {
    SyntaxProblem problem;
    const auto tree =
        parser.parse("x = 1\nif x:\nprint(1)\n", "f.py", ParseMode::kExec, 13, &problem);
    say(tree == nullptr ? problem.type + " " + std::to_string(problem.line) : "parsed");
    problem = {};
    const auto other = parser.parse("a b\n", "f.py", ParseMode::kExec, 13, &problem);
    say(other == nullptr ? " " + problem.type + " " + std::to_string(problem.line) : " parsed");
    say(problem.message.empty() || problem.offset == 0 ? " incomplete" : " complete");
  });
  for (const auto& [version, output] : outputs) {
    EXPECT_EQ(output, "IndentationError 3 SyntaxError 1 complete") << version;
  }
}

TEST(AstBridge, TheGrammarIsThatOfTheVersionAskedFor) {
  const auto outputs = with_each_parser([](Parser& parser) {
    SyntaxProblem problem;
    say(parser.parse("(a := 1)\n", "f", ParseMode::kExec, 7, &problem) == nullptr ? "no " : "yes ");
    say(parser.parse("(a := 1)\n", "f", ParseMode::kExec, 8, &problem) == nullptr ? "no" : "yes");
  });
  for (const auto& [version, output] : outputs) {
    // Older parsers take what they know.
    const bool is_strict = spec::language_version(version) >= spec::Version{3, 10};
    EXPECT_EQ(output, is_strict ? "no yes" : "yes yes") << version;
  }
}

TEST(AstBridge, EverythingInTheModesOfCompile) {
  expect_everywhere("1 1 2\n", [](Parser& parser) {
    say(std::to_string(parse(parser, "a", ParseMode::kEval)->body.size()) + " ");
    say(std::to_string(parse(parser, "a\n", ParseMode::kSingle)->body.size()) + " ");
    say(std::to_string(parse(parser, "a; b\n", ParseMode::kSingle)->body.size()) + "\n");
  });
}

TEST(AstBridge, BadBytesAreRefusedNotFatal) {
  const auto outputs = with_each_parser([](Parser& parser) {
    SyntaxProblem problem;
    say(parser.parse("x = '\xff'\n", "f", ParseMode::kExec, 13, &problem) == nullptr ? "no "
                                                                                     : "yes ");
    say(parser.parse(std::string_view("a\0b", 3), "f", ParseMode::kExec, 13, &problem) == nullptr
            ? "no "
            : "yes ");
    const std::string deep = std::string(5000, '(') + std::string(5000, ')');
    say(parser.parse(deep, "f", ParseMode::kExec, 13, &problem) == nullptr ? "no" : "yes");
  });
  for (const auto& [version, output] : outputs) EXPECT_EQ(output, "no no no") << version;
}

TEST(AstBridge, WarningsOfTheParserAreNotTheProgramsOwn) {
  expect_everywhere("yes", [](Parser& parser) {
    SyntaxProblem problem;
    say(parser.parse("x = '\\d' is 1\n", "f", ParseMode::kExec, 13, &problem) ? "yes" : "no");
  });
}

}  // namespace
}  // namespace corospec::harness
