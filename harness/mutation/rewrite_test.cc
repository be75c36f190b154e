#include "harness/mutation/rewrite.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "harness/process/temporary_folder.h"

namespace corospec::harness::mutation {
namespace {

class Rewrite : public testing::Test {
 protected:
  MutatedFile mutate(const std::string& source) {
    std::ofstream(folder_.path() + "/a.cc") << source;
    return mutate_file(folder_.path(), "a.cc", 1);
  }

  // "kind: place -> replacement" of each, in order.
  std::vector<std::string> mutants(const std::string& source) {
    MutatedFile file = mutate(source);
    EXPECT_EQ("", file.problem);
    std::vector<std::string> texts;
    for (const Mutant& each : file.mutants) {
      texts.push_back(std::string(each.what) + ": " + each.place + " -> " + each.replacement);
    }
    std::sort(texts.begin(), texts.end());
    return texts;
  }

  // The function's body as rewritten, from the line that begins with "int f".
  std::string body(const std::string& source) {
    const std::string text = mutate(source).rewritten;
    return text.substr(text.find("void f"));
  }

  TemporaryFolder folder_;
};

using Texts = std::vector<std::string>;

TEST_F(Rewrite, Conditions) {
  EXPECT_EQ((Texts{"condition always true: ready -> true", "condition negated: ready -> !(ready)",
                   "condition never true: ready -> false"}),
            mutants("void g(); void f(bool ready) { if (ready) g(); }"));
  EXPECT_EQ((Texts{"condition always true: ready -> true", "condition never true: ready -> false"}),
            mutants("void f(bool ready) { while (ready) { } }"));
  EXPECT_EQ((Texts{"condition always true: ready -> true", "condition negated: ready -> !(ready)",
                   "condition never true: ready -> false"}),
            mutants("char f(bool ready) { return ready ? 'a' : 'b'; }"));
  EXPECT_EQ((Texts{"condition always true: g() -> true", "condition never true: g() -> false"}),
            mutants("bool g(); bool f() { return g(); }"));
}

TEST_F(Rewrite, ConditionsThatDeclareAName) {
  const std::string source = "void* g(); void f() { if (void* p = g()) g(); }";
  EXPECT_EQ((Texts{"condition always true: void* p = g() -> void* p = g(); true",
                   "condition negated: void* p = g() -> void* p = g(); !p",
                   "condition never true: void* p = g() -> void* p = g(); false"}),
            mutants(source));
  EXPECT_EQ("void f() { if (void* p = g(); corospec_mutation::condition(1, bool(p))) g(); }",
            body(source));
}

TEST_F(Rewrite, OperandsAndComparisons) {
  EXPECT_EQ(
      (Texts{"condition always true: a && b -> true", "condition never true: a && b -> false",
             "operand left out: a in a && b -> true", "operand left out: b in a && b -> true"}),
      mutants("bool f(bool a, bool b) { return a && b; }"));
  EXPECT_EQ((Texts{"condition always true: a < b -> true", "condition never true: a < b -> false",
                   "boundary moved: a < b -> a <= b"})
                .size(),
            mutants("bool f(int a, int b) { return a < b; }").size());
  // A condition of its own is negated already.
  const Texts all = mutants("void g(); void f(int a, int b) { if (a == b) g(); }");
  EXPECT_EQ(0, std::count_if(all.begin(), all.end(),
                             [](const std::string& each) { return each.find("equality") == 0; }));
}

TEST_F(Rewrite, StatementsAndReturns) {
  EXPECT_EQ((Texts{"statement dropped: a = b; -> ", "statement dropped: g(); -> "}),
            mutants("void g(); void f(int a, int b) { g(); a = b; }"));
  // The last return has to be there; the only statement of an `if` is dropped with its condition.
  EXPECT_EQ((Texts{"condition always true: c -> true", "condition negated: c -> !(c)",
                   "condition never true: c -> false"}),
            mutants("char f(bool c) { if (c) { return 'a'; } return 'b'; }"));
  EXPECT_EQ(
      (Texts{"return dropped: return 'a'; -> ", "statement dropped: g(); -> "}),
      mutants("void g(); char f(int c) { switch (c) { case 1: g(); return 'a'; } return 'b'; }"));
  // Without it the function would end without a value.
  EXPECT_EQ(Texts{}, mutants("[[noreturn]] void g(); char f() { g(); }"));
}

TEST_F(Rewrite, ADroppedStatementKeepsItsElse) {
  EXPECT_EQ(
      "void f(bool c) { if ((corospec_mutation::on(1) != bool(corospec_mutation::always(2, "
      "bool(corospec_mutation::never(3, bool(c))))))) { if (!corospec_mutation::on(4)) g(); } else "
      "{ if (!corospec_mutation::on(5)) h(); } }",
      body("void g(); void h(); void f(bool c) { if (c) g(); else h(); }"));
}

TEST_F(Rewrite, ObjectsThatNobodyNames) {
  const std::string type = "struct Lock { explicit Lock(char); ~Lock(); };\n";
  EXPECT_EQ((Texts{"object not made: Lock lock('a') -> "}),
            mutants(type + "void f() { Lock lock('a'); }"));
  EXPECT_EQ(
      "void f() { std::optional<Lock> lock; if (!corospec_mutation::on(1)) lock.emplace('a'); }",
      body(type + "void f() { Lock lock('a'); }"));
  EXPECT_EQ(Texts{}, mutants(type + "const Lock* f() { Lock lock('a'); return &lock; }"));
}

TEST_F(Rewrite, WordsThatAreSwapped) {
  const std::string types =
      "namespace corospec::reference { struct Type {}; extern Type ValueErrorType, TypeErrorType;\n"
      "void raise(Type&); bool since(int); enum class State { kOne, kTwo };\nvoid set(State);\n";
  EXPECT_EQ((Texts{"exception swapped: ValueErrorType in raise(ValueErrorType) -> TypeErrorType",
                   "statement dropped: raise(ValueErrorType); -> "}),
            mutants(types + "void f() { raise(ValueErrorType); } }"));
  EXPECT_EQ((Texts{"constant swapped: State::kTwo in set(State::kTwo) -> State::kOne",
                   "statement dropped: set(State::kTwo); -> "}),
            mutants(types + "void f() { set(State::kTwo); } }"));
  MutatedFile file = mutate(types + "bool f() { return since(12); } }");
  const auto version = std::find_if(file.mutants.begin(), file.mutants.end(),
                                    [](const Mutant& each) { return each.what == kVersion; });
  ASSERT_NE(file.mutants.end(), version);
  EXPECT_EQ("13", version->replacement);
  EXPECT_EQ((spec::Version{3, 12}), version->version);
}

TEST_F(Rewrite, NumbersAndTruthsButNotLabelsAndIndices) {
  EXPECT_EQ((Texts{"number raised: 7 in g(7, true) -> 8", "statement dropped: g(7, true); -> ",
                   "truth swapped: true in g(7, true) -> false"}),
            mutants("void g(int, bool); void f() { g(7, true); }"));
  EXPECT_EQ((Texts{"statement dropped: break; -> "}),
            mutants("void f(int a) { switch (a) { case 1: break; default: ; } }"));
  EXPECT_EQ(Texts{}, mutants("char f(const char* a) { return a[1]; }"));
  EXPECT_EQ(Texts{}, mutants("constexpr int kOutsideOfFunctions = 5;"));
}

TEST_F(Rewrite, WhatAMacroMakesIsLeftAlone) {
  EXPECT_EQ(Texts{}, mutants("#define BOTH(a, b) a && b\nbool f(bool c) { return BOTH(c, c); }"));
}

TEST_F(Rewrite, WhatTheCompilerComputesIsLeftAlone) {
  EXPECT_EQ(Texts{}, mutants("void f() { static_assert(sizeof(int) > 1); }"));
  EXPECT_EQ(Texts{}, mutants("void f() { constexpr bool kTwice = true; }"));
}

TEST_F(Rewrite, WhatDoesNotCompileIsLeftOutByName) {
  const MutatedFile file = mutate(
      "template <int N> void g(); void h();\n"
      "void f() { g<3>(); h(); }");
  EXPECT_EQ("", file.problem);
  EXPECT_NE("", file.rewritten);
  ASSERT_EQ(1U, file.left_out.size());
  EXPECT_EQ("3 in g<3>()", file.left_out[0].place);
  ASSERT_EQ(2U, file.mutants.size());
  EXPECT_EQ("h();", file.mutants[1].place);
}

TEST_F(Rewrite, ASourceThatDoesNotCompileIsAProblem) {
  EXPECT_NE(std::string::npos, mutate("void f() { nothing(); }").problem.find("a.cc:1:"));
  EXPECT_NE("", mutate_file(folder_.path(), "absent.cc", 1).problem);
}

TEST_F(Rewrite, TheSameMutantTwiceIsCounted) {
  const MutatedFile file = mutate("void g(); void f() { g(); g(); }");
  ASSERT_EQ(2U, file.mutants.size());
  EXPECT_EQ(1, file.mutants[0].occurrence);
  EXPECT_EQ(2, file.mutants[1].occurrence);
  EXPECT_EQ("f", file.mutants[1].function);
}

TEST(Mutant, PlacesHaveNoLayout) {
  EXPECT_EQ("f(a, \"x // y\") b", without_layout("f(a,  // why\n   \"x // y\")\n  b"));
}

TEST(Mutant, ClausesAreThoseNearIt) {
  const std::string far(20, '\n');
  const std::string source =
      "// [far.away]\n" + far + "// [gen.send] [x] a[1.0]\nf();  // [gen.next.closed]\n";
  EXPECT_EQ((std::vector<std::string>{"gen.send", "1.0", "gen.next.closed"}),
            clauses_near(source, 23));
}

TEST(Mutant, DiffsShowWholeLines) {
  Mutant mutant;
  mutant.begin = 8;
  mutant.end = 13;
  mutant.replacement = "true";
  EXPECT_EQ("-   if (ready) {\n+   if (true) {\n", diff_of(mutant, "{\n  if (ready) {\n"));
}

}  // namespace
}  // namespace corospec::harness::mutation
