#include "reference/language/scope.h"

#include <unordered_set>

#include "reference/language/language_testing.h"
#include "reference/language/tree_testing.h"
#include "reference/object/exception.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"

namespace corospec::reference::compiling {
namespace {

class ScopeTest : public LanguageTest {
 protected:
  ScopeTable scopes() { return build_scopes(b.tree, {intern("test.py"), false}); }
  std::string error() {
    try {
      scopes();
    } catch (const Raise& raised) {
      EXPECT_EQ(type_of(raised.exception()), &SyntaxErrorType);
      return utf8(to_str(raised.exception()));
    }
    return "";
  }
  static Place place(const Scope& scope, const char* name) {
    const Symbol* symbol = scope.find(intern(name));
    return symbol ? symbol->place : Place::kUnresolved;
  }

  ast::TreeBuilder b;
};

TEST_F(ScopeTest, MangleChangesPrivateNamesOnly) {
  EXPECT_EQ(mangle(intern("_Spam"), intern("__x")), intern("_Spam__x"));
  EXPECT_EQ(mangle(intern("Spam"), intern("__x__")), intern("__x__"));
  EXPECT_EQ(mangle(intern("Spam"), intern("_x")), intern("_x"));
  EXPECT_EQ(mangle(intern("__"), intern("__x")), intern("__x"));
  EXPECT_EQ(mangle(nullptr, intern("__x")), intern("__x"));
}

TEST_F(ScopeTest, AModulesNamesLieInItsNamespace) {
  b.tree.body = {b.assign("x", b.name("print"))};
  ScopeTable table = scopes();
  EXPECT_EQ(place(table[nullptr], "x"), Place::kName);
  EXPECT_EQ(place(table[nullptr], "print"), Place::kName);
}

TEST_F(ScopeTest, AVariableOfAnInnerFunctionsIsACell) {
  auto* inner = b.function("inner", {}, {b.give(b.name("x"))});
  auto* outer = b.function("outer", {"x"}, {b.assign("y", b.name("z")), inner});
  b.tree.body = {outer};
  ScopeTable table = scopes();
  EXPECT_EQ(place(table[outer], "x"), Place::kCell);
  EXPECT_TRUE(table[outer].cells.empty()) << "a parameter's cell is in its own register";
  EXPECT_EQ(place(table[outer], "y"), Place::kLocal);
  EXPECT_EQ(place(table[outer], "z"), Place::kGlobal);
  EXPECT_EQ(place(table[inner], "x"), Place::kFree);
  EXPECT_EQ(table[inner].frees, std::vector{intern("x")});
}

TEST_F(ScopeTest, ACellPassesThroughTheFunctionsBetween) {
  auto* inner = b.function("inner", {}, {b.give(b.name("x"))});
  auto* middle = b.function("middle", {}, {inner});
  auto* outer = b.function("outer", {}, {b.assign("x", b.number(1)), middle});
  b.tree.body = {outer};
  ScopeTable table = scopes();
  EXPECT_EQ(table[outer].cells, std::vector{intern("x")});
  EXPECT_EQ(table[middle].frees, std::vector{intern("x")});
  EXPECT_EQ(place(table[middle], "x"), Place::kUnresolved);
}

TEST_F(ScopeTest, AClassesNamesAreInvisibleToItsMethods) {
  auto* method = b.function("method", {}, {b.give(b.name("x"))});
  auto* owner = b.class_("Owner", {b.assign("x", b.number(1)), method});
  b.tree.body = {b.function("outer", {}, {b.assign("x", b.number(2)), owner})};
  ScopeTable table = scopes();
  EXPECT_EQ(place(table[owner], "x"), Place::kName);
  EXPECT_EQ(place(table[method], "x"), Place::kFree);
  EXPECT_EQ(table[owner].frees, std::vector{intern("x")});
}

TEST_F(ScopeTest, SuperNeedsTheClassCell) {
  auto* method = b.function("method", {"self"}, {b.expression(b.call(b.name("super")))});
  auto* owner = b.class_("Owner", {method});
  auto* plain = b.class_("Plain", {b.function("method", {}, {})});
  b.tree.body = {owner, plain};
  ScopeTable table = scopes();
  EXPECT_TRUE(table[owner].has_class_cell);
  EXPECT_FALSE(table[plain].has_class_cell);
  EXPECT_EQ(table[method].frees, std::vector{intern("__class__")});
}

TEST_F(ScopeTest, GlobalReachesPastAnEnclosingFunction) {
  auto* inner = b.function("inner", {}, {b.give(b.name("x"))});
  auto* middle = b.function("middle", {}, {b.global("x"), b.assign("x", b.number(1)), inner});
  b.tree.body = {b.function("outer", {"x"}, {middle})};
  ScopeTable table = scopes();
  EXPECT_EQ(place(table[middle], "x"), Place::kGlobal);
  EXPECT_EQ(place(table[inner], "x"), Place::kGlobal);
}

TEST_F(ScopeTest, ComprehensionsAreInlined) {
  auto list = ast::ExprKind::kListComp;
  auto* plain = b.comprehension(list, b.name("i"), "i", b.name("a"));
  auto* captured = b.comprehension(list, b.lambda({}, b.name("i")), "i", b.name("a"));
  auto* framed = b.comprehension(list, b.call(b.name("locals")), "i", b.name("a"));
  auto* generator = b.comprehension(ast::ExprKind::kGeneratorExp, b.name("i"), "i", b.name("a"));
  auto* at_module_level = b.comprehension(list, b.name("i"), "i", b.name("a"));
  auto* in_class = b.comprehension(list, b.name("a"), "i", b.name("a"));
  auto* function = b.function(
      "f", {"a"},
      {b.expression(plain), b.expression(captured), b.expression(framed), b.expression(generator)});
  b.tree.body = {function, b.class_("A", {b.expression(in_class)}), b.expression(at_module_level)};
  ScopeTable table = scopes();
  EXPECT_TRUE(table[plain].inlined);
  EXPECT_TRUE(table[captured].inlined);
  EXPECT_EQ(table[captured].needed, std::unordered_set{intern("i")});
  EXPECT_TRUE(table[function].cells.empty()) << "the cell is the comprehension's alone";
  EXPECT_TRUE(table[framed].inlined);
  EXPECT_FALSE(table[generator].inlined);
  EXPECT_TRUE(table[at_module_level].inlined);
  EXPECT_TRUE(table[in_class].inlined);
  EXPECT_EQ(place(table[in_class], "a"), Place::kGlobal) << "the class has no say";
  EXPECT_EQ(place(table[function], "a"), Place::kLocal);
  EXPECT_EQ(place(table[function], "i"), Place::kUnresolved);
}

TEST_F(ScopeTest, AnAssignmentExpressionInAComprehensionBindsInTheFunction) {
  auto* generator =
      b.comprehension(ast::ExprKind::kGeneratorExp, b.walrus("y", b.name("i")), "i", b.name("a"));
  auto* function = b.function("f", {"a"}, {b.expression(generator)});
  b.tree.body = {function};
  ScopeTable table = scopes();
  EXPECT_EQ(place(table[function], "y"), Place::kCell);
  EXPECT_EQ(place(table[generator], "y"), Place::kFree);
}

TEST_F(ScopeTest, Nonlocal) {
  b.tree.body = {b.function("f", {}, {b.nonlocal("x")})};
  EXPECT_EQ(error(), "no binding for nonlocal 'x' found (test.py, line 1)");
  b.tree.body = {b.nonlocal("x")};
  EXPECT_EQ(error(), "nonlocal declaration not allowed at module level (test.py, line 1)");
  b.tree.body = {b.function("f", {"x"}, {b.nonlocal("x")})};
  EXPECT_EQ(error(), "name 'x' is parameter and nonlocal (test.py, line 1)");
}

TEST_F(ScopeTest, LateGlobal) {
  b.tree.body = {b.function("f", {}, {b.assign("x", b.number(1)), b.global("x")})};
  EXPECT_EQ(error(), "name 'x' is assigned to before global declaration (test.py, line 1)");
  b.tree.body = {b.function("f", {}, {b.expression(b.name("x")), b.global("x")})};
  EXPECT_EQ(error(), "name 'x' is used prior to global declaration (test.py, line 1)");
}

TEST_F(ScopeTest, DuplicateParameter) {
  b.tree.body = {b.function("f", {"a", "a"}, {})};
  EXPECT_EQ(error(), "duplicate argument 'a' in function definition (test.py, line 1)");
}

TEST_F(ScopeTest, StarImportInAFunction) {
  b.tree.body = {b.function("f", {}, {b.import_from("m", "*")})};
  EXPECT_EQ(error(), "import * only allowed at module level (test.py, line 1)");
}

TEST_F(ScopeTest, TypeParametersAreVariablesOfAScopeAroundTheFunction) {
  auto* function = b.function("f", {}, {b.give(b.name("T"))});
  function->type_params = b.type_params({{"T", b.name("U")}, {"U", nullptr}});
  b.tree.body = {function};
  ScopeTable table = scopes();
  const Scope& params = table[function->type_params];
  EXPECT_EQ(place(params, "T"), Place::kCell);
  EXPECT_EQ(place(table[function], "T"), Place::kFree);
  EXPECT_EQ(place(table[function->type_params->params[0]->bound], "U"), Place::kFree);
  EXPECT_EQ(place(table[nullptr], "T"), Place::kUnresolved);
  EXPECT_EQ(place(table[nullptr], "f"), Place::kName);
  EXPECT_FALSE(params.sees_class);
}

TEST_F(ScopeTest, AnAnnotationScopeSeesTheClassAroundIt) {
  auto* method = b.function("method", {}, {b.give(b.name("x"))});
  method->type_params = b.type_params({{"T", b.name("x")}});
  auto* alias = b.type_alias("A", nullptr, b.name("y"));
  auto* owner = b.class_("Owner", {b.assign("x", b.number(1)), method, alias});
  auto* plain = b.class_("Plain", {b.function("method", {}, {})});
  b.tree.body = {b.function("outer", {"y"}, {owner, plain})};
  ScopeTable table = scopes();
  EXPECT_EQ(place(table[method->type_params->params[0]->bound], "x"), Place::kName);
  EXPECT_EQ(place(table[method], "x"), Place::kGlobal);
  EXPECT_EQ(place(table[alias->value], "y"), Place::kFree);
  EXPECT_TRUE(table[alias->value].sees_class) << "the class's `y`, if there is one, comes first";
  EXPECT_TRUE(table[owner].has_namespace_cell);
  EXPECT_FALSE(table[plain].has_namespace_cell);
  EXPECT_EQ(table[owner].cells, std::vector{intern("__classdict__")});
}

TEST_F(ScopeTest, OnlyTheParametersAreMangledBesideAClass) {
  auto* owner = b.class_("Owner", {});
  owner->bases = {b.name("__Base")};
  owner->type_params = b.type_params({{"__T", nullptr}});
  b.tree.body = {owner};
  ScopeTable table = scopes();
  const Scope& params = table[owner->type_params];
  EXPECT_NE(params.find(intern("_Owner__T")), nullptr);
  EXPECT_NE(params.find(intern("__Base")), nullptr);
}

TEST_F(ScopeTest, WhatAnAnnotationScopeForbids) {
  auto* twice = b.function("f", {}, {});
  twice->type_params = b.type_params({{"T", nullptr}, {"T", nullptr}});
  b.tree.body = {twice};
  EXPECT_EQ(error(), "duplicate type parameter 'T' (test.py, line 1)");
  auto* rebinding = b.function("f", {}, {b.nonlocal("T")});
  rebinding->type_params = b.type_params({{"T", nullptr}});
  b.tree.body = {rebinding};
  EXPECT_EQ(error(), "nonlocal binding not allowed for type parameter 'T' (test.py, line 1)");
  b.tree.body = {b.function("f", {}, {b.type_alias("A", nullptr, b.yield(nullptr))})};
  EXPECT_EQ(error(), "yield expression cannot be used within a type alias (test.py, line 1)");
  b.tree.body = {b.type_alias("A", nullptr, b.walrus("x", b.number(1)))};
  EXPECT_EQ(error(), "named expression cannot be used within a type alias (test.py, line 1)");
}

}  // namespace
}  // namespace corospec::reference::compiling
