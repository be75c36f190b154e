#include "reference/language/compiler.h"

#include "reference/language/language_testing.h"
#include "reference/language/tree_testing.h"
#include "reference/language/verify.h"
#include "reference/object/exception.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"

namespace corospec::reference {
namespace {

class CompilerTest : public LanguageTest {
 protected:
  Handle<Code> compiled(ast::Stmts body) {
    b.tree.body = std::move(body);
    Handle<Code> code = compile(b.tree, intern("test.py"), ParseMode::kExec);
    EXPECT_EQ(verify(*code), "") << disassemble(*code);
    return code;
  }
  // The code of `def f(parameters): body`.
  Handle<Code> function(std::initializer_list<std::string_view> parameters, ast::Stmts body) {
    Handle<Code> module = compiled({b.function("f", parameters, std::move(body))});
    for (Value constant : module->constants) {
      if (is_exactly(constant, CodeType)) return Handle<Code>(constant.as<Code>());
    }
    return Handle<Code>();
  }
  std::string error(ast::Stmts body) {
    try {
      compiled(std::move(body));
    } catch (const Raise& raised) {
      EXPECT_EQ(type_of(raised.exception()), &SyntaxErrorType);
      return utf8(to_str(raised.exception()));
    } catch (const NotSupported& missing) {
      return "not supported: " + missing.what();
    }
    return "";
  }
  static std::vector<Opcode> ops(const Code& code) {
    std::vector<Opcode> result;
    for (const Instruction& each : code.instructions) result.push_back(each.op);
    return result;
  }
  static int count(const Code& code, Opcode op) {
    int result = 0;
    for (const Instruction& each : code.instructions) result += each.op == op;
    return result;
  }
  ast::Expr* call(std::string_view name) { return b.call(b.name(name)); }

  ast::TreeBuilder b;
};

TEST_F(CompilerTest, LocalsAreUsedInPlace) {
  Handle<Code> code =
      function({"a", "b"}, {b.assign("x", b.add(b.name("a"), b.name("b"))), b.give(b.name("x"))});
  EXPECT_EQ(ops(*code), (std::vector{Opcode::kAdd, Opcode::kReturn}));
  EXPECT_EQ(code->instructions[0].a, 2);
  EXPECT_EQ(code->register_count, 3);
  EXPECT_EQ(code->argcount, 2);
}

TEST_F(CompilerTest, AnOperandThatIsReboundIsCopied) {
  Handle<Code> code = function({"a"}, {b.give(b.add(b.name("a"), b.walrus("a", b.number(5))))});
  EXPECT_EQ(ops(*code),
            (std::vector{Opcode::kMove, Opcode::kLoadSmall, Opcode::kAdd, Opcode::kReturn}));
}

TEST_F(CompilerTest, WhatMayBeUnboundIsChecked) {
  Handle<Code> sure = function(
      {"a"}, {b.branch(b.name("a"), {b.assign("x", b.number(1))}, {b.assign("x", b.number(2))}),
              b.give(b.name("x"))});
  EXPECT_EQ(count(*sure, Opcode::kCheckBound), 0);
  Handle<Code> unsure =
      function({"a"}, {b.branch(b.name("a"), {b.assign("x", b.number(1))}), b.give(b.name("x"))});
  EXPECT_EQ(count(*unsure, Opcode::kCheckBound), 1);
  Handle<Code> loop =
      function({"a"}, {b.loop("x", b.name("a"), {b.expression(b.name("x"))}), b.give(b.name("x"))});
  EXPECT_EQ(count(*loop, Opcode::kCheckBound), 1) << "the loop may run no times";
}

TEST_F(CompilerTest, ACallsResultIsDropped) {
  Handle<Code> code = function({}, {b.expression(call("g"))});
  EXPECT_EQ(ops(*code), (std::vector{Opcode::kLoadGlobal, Opcode::kCall, Opcode::kClear,
                                     Opcode::kLoadConst, Opcode::kReturn}));
}

TEST_F(CompilerTest, MethodsAreCalledWithoutABoundMethod) {
  Handle<Code> code = function({"a"}, {b.give(b.call(b.attribute(b.name("a"), "m")))});
  EXPECT_EQ(ops(*code), (std::vector{Opcode::kLoadMethod, Opcode::kCall, Opcode::kReturn}));
}

TEST_F(CompilerTest, ConditionsAreFused) {
  Handle<Code> code =
      function({"a", "b"}, {b.branch(b.less(b.name("a"), b.name("b")), {b.give(b.name("a"))})});
  EXPECT_EQ(ops(*code)[0], Opcode::kJumpUnlessLt);
}

TEST_F(CompilerTest, FinallyIsCompiledForEveryWayIntoIt) {
  Handle<Code> code = function(
      {"a"}, {b.protect({b.branch(b.name("a"), {b.give(call("g"))})}, {b.expression(call("h"))})});
  EXPECT_EQ(count(*code, Opcode::kPushHandled), 1);
  int calls_of_h = 0;
  for (const Site& site : code->sites) calls_of_h += site.name == intern("h");
  EXPECT_EQ(calls_of_h, 3) << "return, normal end, exception";
}

TEST_F(CompilerTest, TheNameOfAnExceptionIsUnboundOnEveryWayOut) {
  Handle<Code> code =
      function({}, {b.protect_except({b.expression(call("g"))}, "E", "e", {b.give(b.name("e"))})});
  EXPECT_EQ(count(*code, Opcode::kPopHandled), 2);
  EXPECT_GE(count(*code, Opcode::kClear), 2);
  EXPECT_EQ(code->exceptions.size(), 4u);
}

TEST_F(CompilerTest, ABlockOfExceptStarIsProtected) {
  ast::Try* statement =
      b.protect_except({b.expression(call("g"))}, "E", "e", {b.expression(b.call(b.name("e")))});
  statement->is_star = true;
  Handle<Code> code = function({}, {statement});
  EXPECT_EQ(count(*code, Opcode::kTakeFromGroup), 1);
  EXPECT_EQ(count(*code, Opcode::kMergeIntoGroup), 1);
  EXPECT_EQ(code->exceptions.size(), 3u) << "the suite, the block, and all around the block";
}

TEST_F(CompilerTest, AVariableOfAComprehensionThatAFunctionNeedsIsInACell) {
  auto* comprehension =
      b.comprehension(ast::ExprKind::kListComp, b.lambda({}, b.name("i")), "i", b.name("a"));
  Handle<Code> code = function({"a"}, {b.give(comprehension)});
  EXPECT_EQ(count(*code, Opcode::kMakeCell), 1);
  EXPECT_EQ(code->cell_count, 0);
  ASSERT_EQ(code->inlined_variables.size(), 1u);
  EXPECT_EQ(code->inlined_variables[0].name, intern("i"));
}

TEST_F(CompilerTest, ReturnLeavesLoopsAndContexts) {
  Handle<Code> code =
      function({"a"}, {b.loop("i", b.name("a"), {b.with(b.name("i"), {b.give(b.name("i"))})})});
  EXPECT_EQ(count(*code, Opcode::kLoadSpecial), 2);
  EXPECT_EQ(count(*code, Opcode::kWithSuppress), 1);
}

TEST_F(CompilerTest, AYieldMakesAGenerator) {
  Handle<Code> code = function({"a"}, {b.expression(b.yield(b.name("a")))});
  EXPECT_TRUE(code->is_generator());
  EXPECT_EQ(ops(*code)[0], Opcode::kYield);
  EXPECT_EQ(code->instructions[0].c, 0) << "a variable is not taken";
  Handle<Code> dead = function({"a"}, {b.give(nullptr), b.expression(b.yield(b.name("a")))});
  EXPECT_TRUE(dead->is_generator()) << "also where it cannot be reached";
}

TEST_F(CompilerTest, QualifiedNames) {
  auto* lambda = b.lambda({}, b.number(1));
  Handle<Code> code = function({}, {b.give(lambda)});
  Code* inner = nullptr;
  for (Value constant : code->constants) {
    if (is_exactly(constant, CodeType)) inner = constant.as<Code>();
  }
  ASSERT_TRUE(inner);
  EXPECT_EQ(utf8(inner->qualname), "f.<locals>.<lambda>");
}

TEST_F(CompilerTest, LinesAreThoseOfTheNodes) {
  b.line(10);
  auto* first = b.expression(call("g"));
  b.line(12);
  auto* second = b.expression(call("h"));
  b.line(9);
  Handle<Code> code = function({}, {first, second});
  EXPECT_EQ(code->first_line, 9);
  EXPECT_EQ(code->lines.front(), 10);
  EXPECT_EQ(code->lines.back(), 12);
}

TEST_F(CompilerTest, TheDocstringIsKept) {
  Handle<Code> code = function({}, {b.expression(b.text("Says\n    nothing."))});
  EXPECT_EQ(utf8(code->doc.as<Str>()), "Says\nnothing.");
}

TEST_F(CompilerTest, MisplacedStatements) {
  EXPECT_EQ(error({b.give(nullptr)}), "'return' outside function (test.py, line 1)");
  EXPECT_EQ(error({b.simple<ast::Break>()}), "'break' outside loop (test.py, line 1)");
  EXPECT_EQ(error({b.simple<ast::Continue>()}),
            "'continue' not properly in loop (test.py, line 1)");
  EXPECT_EQ(error({b.expression(b.yield(nullptr))}), "'yield' outside function (test.py, line 1)");
  EXPECT_EQ(error({b.class_("C", {b.expression(b.yield(nullptr))})}),
            "'yield' outside function (test.py, line 1)");
  EXPECT_EQ(error({b.expression(b.await(b.number(1)))}),
            "'await' outside function (test.py, line 1)");
  EXPECT_EQ(error({b.function("f", {}, {b.expression(b.await(b.number(1)))})}),
            "'await' outside async function (test.py, line 1)");
}

TEST_F(CompilerTest, YieldInAComprehension) {
  auto* comprehension =
      b.comprehension(ast::ExprKind::kGeneratorExp, b.yield(nullptr), "i", b.name("a"));
  EXPECT_EQ(error({b.function("f", {"a"}, {b.expression(comprehension)})}),
            "'yield' inside generator expression (test.py, line 1)");
}

TEST_F(CompilerTest, StarredTargets) {
  auto* two = b.tuple({b.starred(b.target("x")), b.starred(b.target("y"))});
  EXPECT_EQ(error({b.assign(two, b.name("a"))}),
            "multiple starred expressions in assignment (test.py, line 1)");
  EXPECT_EQ(error({b.assign(b.starred(b.target("x")), b.name("a"))}),
            "starred assignment target must be in a list or tuple (test.py, line 1)");
  EXPECT_EQ(error({b.expression(b.starred(b.name("a")))}),
            "can't use starred expression here (test.py, line 1)");
}

TEST_F(CompilerTest, FutureImports) {
  EXPECT_EQ(error({b.import_from("__future__", "tea")}),
            "future feature tea is not defined (test.py, line 1)");
  EXPECT_EQ(error({b.assign("x", b.number(1)), b.import_from("__future__", "division")}),
            "from __future__ imports must occur at the beginning of the file (test.py, line 1)");
  Handle<Code> code = compiled({b.import_from("__future__", "generator_stop")});
  EXPECT_TRUE(code->flags & kGeneratorStop);
}

// compiled() verifies the code, but not that of what is inside.
void verify_below(const Code& code) {
  EXPECT_EQ(verify(code), "") << disassemble(code);
  for (Value constant : code.constants) {
    if (is_exactly(constant, CodeType)) verify_below(*constant.as<Code>());
  }
}

TEST_F(CompilerTest, TypeParametersAreMadeInAFunctionOfTheirOwn) {
  auto* function = b.function("f", {"x"}, {b.give(b.name("T"))});
  function->args->defaults = {b.number(1)};
  function->args->args[0]->annotation = b.name("T");
  function->type_params = b.type_params({{"T", b.tuple({b.name("a"), b.name("b")})}});
  Handle<Code> module = compiled({function});
  verify_below(*module);
  EXPECT_EQ(count(*module, Opcode::kCall), 1);
  Code* params = nullptr;
  for (Value constant : module->constants) {
    if (is_exactly(constant, CodeType)) params = constant.as<Code>();
  }
  ASSERT_NE(params, nullptr);
  EXPECT_EQ(utf8(params->name), "<generic parameters of f>");
  EXPECT_EQ(params->argcount, 1) << "the defaults, evaluated outside";
  EXPECT_EQ(count(*params, Opcode::kMakeTypeParam), 1);
  EXPECT_EQ(count(*params, Opcode::kSetTypeParams), 1);
  EXPECT_EQ(count(*params, Opcode::kMakeFunction), 2) << "the bound's and f";
}

TEST_F(CompilerTest, GenericClassesAndAliasesLeaveNothingBehind) {
  const auto generic_class = [this] {
    auto* simple = b.type_alias("A", nullptr, b.name("x"));
    auto* generic = b.type_alias("B", b.type_params({{"U", b.name("x")}}), b.name("U"));
    auto* owner = b.class_("Owner", {b.assign("x", b.name("T")), simple, generic});
    owner->type_params = b.type_params({{"T", nullptr}, {"U", b.name("T")}});
    owner->bases = {b.starred(b.name("bases"))};
    return owner;
  };
  verify_below(*compiled({generic_class(), b.function("f", {}, {generic_class()})}));
}

}  // namespace
}  // namespace corospec::reference
