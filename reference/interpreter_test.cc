// The interpreter as a process sees it: exit statuses, what goes to which descriptor, and the order
// in which a program's objects die. The programs are trees, since reference/ has no parser.
#include "reference/interpreter.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <functional>
#include <string>

#include "reference/language/machine.h"
#include "reference/language/tree_testing.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference {
namespace {

using ast::Stmts;
using ast::TreeBuilder;
using ::testing::ExitedWithCode;

using Build = std::function<Stmts(TreeBuilder&)>;

// "Parses" every source to the same tree.
class TreeParser : public Parser {
 public:
  explicit TreeParser(Build build) : build_(std::move(build)) {}

  std::unique_ptr<ast::Tree> parse(std::string_view, std::string_view, ParseMode, int,
                                   SyntaxProblem*) override {
    TreeBuilder builder;
    builder.line(1);
    builder.tree.body = build_(builder);
    return std::make_unique<ast::Tree>(std::move(builder.tree));
  }

 private:
  Build build_;
};

ast::RaiseStmt* raise_statement(TreeBuilder& builder, ast::Expr* exception) {
  auto* node = builder.tree.make<ast::RaiseStmt>(ast::Position{1, 0, 1, 1});
  node->exception = exception;
  return node;
}

ast::ExprStmt* print_statement(TreeBuilder& builder, ast::Expr* value) {
  return builder.expression(builder.call(builder.name("print"), {value}));
}

// In a child process of the test: there is one interpreter a process.
[[noreturn]] void run(const Build& build, int python_minor = 13) {
  TreeParser parser(build);
  InterpreterOptions options;
  options.python_minor = python_minor;
  Interpreter interpreter(options, parser);
  _exit(interpreter.run_source("", "program.py"));
}

Build raising(const char* type, const std::function<ast::Expr*(TreeBuilder&)>& argument = nullptr) {
  return [=](TreeBuilder& builder) -> Stmts {
    ast::Exprs args;
    if (argument) args.push_back(argument(builder));
    return {raise_statement(builder, builder.call(builder.name(type), args))};
  };
}

TEST(InterpreterTest, EndsWithZero) {
  EXPECT_EXIT(run([](TreeBuilder&) { return Stmts{}; }), ExitedWithCode(0), "^$");
}

TEST(InterpreterTest, SystemExitChoosesTheStatus) {
  auto seven = [](TreeBuilder& builder) { return builder.number(7); };
  auto many = [](TreeBuilder& builder) { return builder.number(256 + 5); };
  auto text = [](TreeBuilder& builder) { return builder.text("that went wrong"); };
  auto nothing = [](TreeBuilder& builder) { return builder.name("None"); };
  EXPECT_EXIT(run(raising("SystemExit")), ExitedWithCode(0), "^$");
  EXPECT_EXIT(run(raising("SystemExit", nothing)), ExitedWithCode(0), "^$");
  EXPECT_EXIT(run(raising("SystemExit", seven)), ExitedWithCode(7), "^$");
  EXPECT_EXIT(run(raising("SystemExit", many)), ExitedWithCode(5), "^$");
  EXPECT_EXIT(run(raising("SystemExit", text)), ExitedWithCode(1), "^that went wrong\n$");
}

TEST(InterpreterTest, AnUncaughtExceptionPrintsItsTraceback) {
  auto text = [](TreeBuilder& builder) { return builder.text("why"); };
  EXPECT_EXIT(run(raising("ValueError", text)), ExitedWithCode(1),
              "^Traceback \\(most recent call last\\):\n"
              "  File \"program.py\", line 1, in <module>\n"
              "ValueError: why\n$");
  EXPECT_EXIT(run(raising("KeyboardInterrupt")), ExitedWithCode(130), "KeyboardInterrupt\n$");
}

// genexp.outermost_iter holds for every version; prereleases of 3.14 put it off to the first value.
TEST(InterpreterTest, AGeneratorExpressionMakesItsIteratorAtOnce) {
  auto over_a_number = [](TreeBuilder& builder) -> Stmts {
    return {builder.expression(builder.comprehension(ast::ExprKind::kGeneratorExp,
                                                     builder.name("x"), "x", builder.number(42)))};
  };
  for (const int python_minor : {6, 13, 14}) {
    EXPECT_EXIT(run(over_a_number, python_minor), ExitedWithCode(1),
                "TypeError: 'int' object is not iterable\n$");
  }
}

TEST(InterpreterTest, WhatIsMissingEndsWithThree) {
  auto use_help = [](TreeBuilder& builder) -> Stmts {
    builder.line(12);
    return {builder.expression(builder.name("help"))};
  };
  EXPECT_EXIT(run(use_help), ExitedWithCode(3), "^not supported: help, line 12\n$");
}

TEST(InterpreterTest, AProgramThatIsNotThereIsAUsageError) {
  auto run_missing = [] {
    TreeParser parser([](TreeBuilder&) { return Stmts{}; });
    Interpreter interpreter({}, parser);
    _exit(interpreter.run_file("no/such/program.py"));
  };
  EXPECT_EXIT(run_missing(), ExitedWithCode(2),
              "can't open file 'no/such/program.py': \\[Errno 2\\] No such file or directory\n$");
}

// --- standard output

// What `action` writes to descriptor 1, in a child process.
std::string output_of(const std::function<void()>& action) {
  std::array<int, 2> ends{};
  EXPECT_EQ(::pipe(ends.data()), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(ends[1], 1);
    action();
    _exit(0);
  }
  ::close(ends[1]);
  std::string text;
  char piece[4096];
  for (ssize_t count; (count = ::read(ends[0], piece, sizeof piece)) > 0;) {
    text.append(piece, static_cast<size_t>(count));
  }
  ::close(ends[0]);
  return text;
}

TEST(InterpreterTest, OutputIsThereWhenTheProgramHasEnded) {
  EXPECT_EQ(output_of([] {
              run([](TreeBuilder& builder) -> Stmts {
                return {print_statement(builder, builder.text("h\xc3\xa9llo"))};
              });
            }),
            "h\xc3\xa9llo\n");
}

TEST(InterpreterTest, OutputIsBufferedUntilTheBufferIsFull) {
  auto print_and_die = [](size_t size) {
    TreeParser parser([](TreeBuilder&) { return Stmts{}; });
    Interpreter interpreter({}, parser);
    Handle<Str> text = make_str(std::string(size, 'x'));
    call(dict_find(machine.builtins, intern("print")), {Value(text)});
    _exit(0);  // without flushing
  };
  EXPECT_EQ(output_of([&] { print_and_die(100); }), "");
  EXPECT_GE(output_of([&] { print_and_die(10000); }).size(), 10000u);
}

TEST(InterpreterTest, OutputComesBeforeARefusal) {
  EXPECT_EQ(output_of([] {
              run([](TreeBuilder& builder) -> Stmts {
                return {print_statement(builder, builder.text("before")),
                        builder.expression(builder.name("help"))};
              });
            }),
            "before\n");
}

// --- functions called from C++

// In a child process; the tree becomes the module "m", then `check` says whether all is right.
void with_module(const Build& build,
                 const std::function<bool(Interpreter&, bool, std::string&)>& check) {
  const auto run_check = [&] {
    TreeParser parser(build);
    Interpreter interpreter({}, parser);
    std::string problem;
    const bool loaded = interpreter.load_module("", "m", &problem);
    const bool right = check(interpreter, loaded, problem);
    if (!right) std::fprintf(stderr, "loaded: %d, problem: %s\n", loaded, problem.c_str());
    _exit(right ? 0 : 1);
  };
  EXPECT_EXIT(run_check(), ExitedWithCode(0), "^$");
}

// def twice(n): return n + n
// def help_me(n): return help
// def text(n): return "n"
Stmts functions(TreeBuilder& builder) {
  return {builder.function("twice", {"n"},
                           {builder.give(builder.add(builder.name("n"), builder.name("n")))}),
          builder.function("help_me", {"n"}, {builder.give(builder.name("help"))}),
          builder.function("text", {"n"}, {builder.give(builder.text("n"))})};
}

TEST(InterpreterTest, CallsFunctionsOfALoadedModule) {
  with_module(functions, [](Interpreter& interpreter, bool loaded, std::string& problem) {
    return loaded && interpreter.call("m", "twice", 21, &problem) == 42 &&
           interpreter.call("m", "twice", int64_t{1} << 61, &problem) == int64_t{1} << 62;
  });
}

TEST(InterpreterTest, ACallThatGivesNoNumberSaysWhy) {
  with_module(functions, [](Interpreter& interpreter, bool, std::string& problem) {
    const auto fails = [&](const char* module, const char* function, int64_t argument,
                           const char* why) {
      return !interpreter.call(module, function, argument, &problem) && problem == why;
    };
    return fails("m", "text", 1, "TypeError: text() gave no integer of 64 bits") &&
           fails("m", "twice", int64_t{1} << 62, "TypeError: twice() gave no integer of 64 bits") &&
           fails("m", "nothing", 1, "AttributeError: module 'm' has no attribute 'nothing'") &&
           fails("n", "twice", 1, "ModuleNotFoundError: No module named 'n'") &&
           fails("m", "help_me", 1, "not supported: help, line 1") &&
           // And goes on as before.
           interpreter.call("m", "twice", 4, &problem) == 8;
  });
}

TEST(InterpreterTest, AModuleThatRaisesIsNotThere) {
  auto raising_module = [](TreeBuilder& builder) -> Stmts {
    return {builder.function("twice", {"n"}, {builder.give(builder.name("n"))}),
            raise_statement(builder, builder.name("ValueError"))};
  };
  with_module(raising_module, [](Interpreter& interpreter, bool loaded, std::string& problem) {
    return !loaded && problem == "ValueError" && !interpreter.call("m", "twice", 1, &problem) &&
           problem == "ModuleNotFoundError: No module named 'm'";
  });
}

// --- super()

// The message of the exception that super() raises where no frame of a method is.
TEST(InterpreterTest, SuperWithoutAFrameIsAnError) {
  auto call_super = [] {
    TreeParser parser([](TreeBuilder&) { return Stmts{}; });
    Interpreter interpreter({}, parser);
    try {
      call(Value(&SuperType), {});
    } catch (Raise& error) {
      std::fprintf(stderr, "%s\n", utf8(to_str(error.exception())).c_str());
      _exit(exception_is(error.exception(), RuntimeErrorType) ? 0 : 1);
    }
    _exit(2);
  };
  EXPECT_EXIT(call_super(), ExitedWithCode(0), "^super\\(\\): no current frame\n$");
}

TEST(InterpreterTest, SuperOutsideOfAMethodIsAnError) {
  EXPECT_EXIT(run([](TreeBuilder& builder) -> Stmts {
                return {builder.expression(builder.call(builder.name("super")))};
              }),
              ExitedWithCode(1), "RuntimeError: super\\(\\): no arguments\n$");
}

}  // namespace
}  // namespace corospec::reference
