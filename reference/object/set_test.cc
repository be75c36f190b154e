#include "reference/object/set.h"

#include <gtest/gtest.h>

#include "reference/object/range.h"
#include "reference/object/test_values.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class SetTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
};

Ref set_of(std::initializer_list<int64_t> items) { return to_set(numbers(items)); }
Ref frozen(std::initializer_list<int64_t> items) { return to_set(numbers(items), FrozenSetType); }

TEST_F(SetTest, ShowsItsItems) {
  EXPECT_EQ(shown(set_of({})), "set()");
  EXPECT_EQ(shown(set_of({2, 1, 2})), "{2, 1}");
  EXPECT_EQ(shown(frozen({1})), "frozenset({1})");
  EXPECT_EQ(shown(frozen({})), "frozenset()");
  Handle<Type> type = derive("Bag", SetType);
  EXPECT_EQ(shown(call(type, {numbers({1, 2})})), "Bag({1, 2})");
}

TEST_F(SetTest, OperatorsTakeSetsOnly) {
  Ref a = set_of({1, 2, 3});
  Ref b = frozen({2, 3, 4});
  EXPECT_EQ(shown(binary(BinaryOp::kOr, a, b)), "{1, 2, 3, 4}");
  EXPECT_EQ(shown(binary(BinaryOp::kAnd, b, a)), "frozenset({2, 3})");
  EXPECT_EQ(shown(binary(BinaryOp::kSubtract, a, b)), "{1}");
  EXPECT_EQ(shown(binary(BinaryOp::kXor, a, b)), "{1, 4}");
  EXPECT_EQ(raised_by([&] { binary(BinaryOp::kOr, a, numbers({1})); }),
            "TypeError: unsupported operand type(s) for |: 'set' and 'list'");
}

TEST_F(SetTest, InPlaceOperatorsKeepTheObject) {
  Ref a = set_of({1, 2, 3});
  EXPECT_EQ(in_place(BinaryOp::kAnd, a, set_of({2, 3})).get(), a.get());
  EXPECT_EQ(shown(a), "{2, 3}");
  in_place(BinaryOp::kXor, a, a);
  EXPECT_EQ(shown(a), "set()");
  Ref b = frozen({1});
  EXPECT_FALSE(in_place(BinaryOp::kOr, b, set_of({2})).get() == b.get());
}

TEST_F(SetTest, MethodsTakeIterables) {
  Ref a = set_of({1, 2, 3});
  EXPECT_EQ(shown(invoke(a, "union", {numbers({4}), make_tuple({num(5)})})), "{1, 2, 3, 4, 5}");
  EXPECT_EQ(shown(invoke(a, "intersection", {numbers({3, 3, 1}), numbers({3})})), "{3}");
  EXPECT_EQ(shown(invoke(a, "difference", {numbers({1}), numbers({2})})), "{3}");
  EXPECT_EQ(shown(invoke(a, "symmetric_difference", {numbers({3, 4, 4})})), "{1, 2, 4}");
  EXPECT_EQ(shown(invoke(a, "issubset", {numbers({1, 2, 3, 4})})), "True");
  EXPECT_EQ(shown(invoke(a, "issuperset", {numbers({1, 9})})), "False");
  EXPECT_EQ(shown(invoke(a, "isdisjoint", {numbers({8, 9})})), "True");
  invoke(a, "difference_update", {numbers({1})});
  invoke(a, "update", {numbers({7}), numbers({8})});
  EXPECT_EQ(shown(a), "{2, 3, 7, 8}");
}

TEST_F(SetTest, RemovesAndPops) {
  Ref a = set_of({5, 6});
  invoke(a, "discard", {num(9)});
  EXPECT_EQ(raised_by([&] { invoke(a, "remove", {num(9)}); }), "KeyError: 9");
  EXPECT_EQ(shown(invoke(a, "pop")), "5");
  EXPECT_EQ(shown(invoke(a, "pop")), "6");
  EXPECT_EQ(raised_by([&] { invoke(a, "pop"); }), "KeyError: 'pop from an empty set'");
  EXPECT_EQ(raised_by([&] { invoke(a, "add", {numbers({})}); }),
            "TypeError: unhashable type: 'list'");
}

TEST_F(SetTest, ComparisonIsInclusion) {
  EXPECT_TRUE(compare_bool(CompareOp::kLt, set_of({1}), frozen({1, 2})));
  EXPECT_FALSE(compare_bool(CompareOp::kLt, set_of({1}), set_of({2, 3})));
  EXPECT_TRUE(compare_bool(CompareOp::kGe, set_of({1, 2}), set_of({2, 1})));
  EXPECT_TRUE(equal(set_of({1, 2}), frozen({2, 1})));
  EXPECT_FALSE(equal(set_of({1}), numbers({1})));
}

TEST_F(SetTest, FrozenSetsHashByContent) {
  EXPECT_EQ(hash(frozen({1, 2, 3})), hash(frozen({3, 1, 2})));
  EXPECT_NE(hash(frozen({1, 2})), hash(frozen({1, 3})));
  EXPECT_EQ(raised_by([] { hash(set_of({})); }), "TypeError: unhashable type: 'set'");
  Ref a = frozen({1});
  EXPECT_EQ(call(Value(&FrozenSetType), {a}).get(), a.get());
}

TEST_F(SetTest, ASetIsFoundAsItsFrozenSet) {
  Ref outer = to_set(make_tuple({frozen({1, 2})}));
  EXPECT_TRUE(contains(outer, set_of({2, 1})));
  invoke(outer, "remove", {set_of({1, 2})});
  EXPECT_EQ(shown(outer), "set()");
}

TEST_F(SetTest, IterationNoticesAChangeOfSize) {
  Ref set = set_of({1, 2});
  Ref iterator = iterate(set);
  EXPECT_EQ(length_hint(iterator, -1), 2);
  next(iterator).discard();
  invoke(set, "add", {num(3)});
  EXPECT_EQ(drained(iterator), "RuntimeError: Set changed size during iteration");
  invoke(set, "remove", {num(3)});
  EXPECT_EQ(drained(iterator), "RuntimeError: Set changed size during iteration");
}

TEST_F(SetTest, PoppingALargeSetIsNotQuadratic) {
  Ref set = to_set(make_range(num(0), num(200000), num(1)));
  int64_t sum = 0;
  while (truth(set)) sum += invoke(set, "pop").get().as_small();
  EXPECT_EQ(sum, int64_t{200000} * 199999 / 2);
}

}  // namespace
}  // namespace corospec::reference
