#include "reference/object/tuple.h"

#include <gtest/gtest.h>

#include "reference/object/slice.h"
#include "reference/object/test_values.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class TupleTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
};

TEST_F(TupleTest, ShowsOneItemWithAComma) {
  EXPECT_EQ(shown(empty_tuple()), "()");
  EXPECT_EQ(shown(make_tuple({num(1)})), "(1,)");
  EXPECT_EQ(shown(make_tuple({num(1), num(2)})), "(1, 2)");
}

TEST_F(TupleTest, TheEmptyTupleIsOne) {
  EXPECT_EQ(to_tuple(numbers({})).get(), empty_tuple());
  EXPECT_EQ(make_tuple_of_size(0).get(), empty_tuple());
}

TEST_F(TupleTest, EqualTuplesHaveEqualHashes) {
  Ref big = power(num(2), num(80), {});
  Ref a = make_tuple({num(1), big, text("x")});
  Ref b = make_tuple({boolean(true), power(num(2), num(80), {}), text("x")});
  EXPECT_TRUE(equal(a, b));
  EXPECT_EQ(hash(a), hash(b));
  EXPECT_NE(hash(make_tuple({num(1), num(2)})), hash(make_tuple({num(2), num(1)})));
  EXPECT_EQ(raised_by([] { hash(make_tuple({numbers({})})); }),
            "TypeError: unhashable type: 'list'");
}

TEST_F(TupleTest, SharesItselfWhenNothingChanges) {
  Ref tuple = make_tuple({num(1), num(2)});
  EXPECT_EQ(get_item(tuple, make_slice(none(), none(), none())).get(), tuple.get());
  EXPECT_EQ(binary(BinaryOp::kAdd, tuple, empty_tuple()).get(), tuple.get());
  EXPECT_EQ(binary(BinaryOp::kMultiply, tuple, num(1)).get(), tuple.get());
  EXPECT_EQ(shown(get_item(tuple, make_slice(none(), none(), num(-1)))), "(2, 1)");
  EXPECT_EQ(shown(binary(BinaryOp::kMultiply, tuple, num(2))), "(1, 2, 1, 2)");
}

TEST_F(TupleTest, MethodsAndErrors) {
  Ref tuple = make_tuple({num(1), num(2), num(1)});
  EXPECT_EQ(shown(invoke(tuple, "count", {num(1)})), "2");
  EXPECT_EQ(shown(invoke(tuple, "index", {num(1), num(1)})), "2");
  EXPECT_EQ(raised_by([&] { invoke(tuple, "index", {num(5)}); }),
            "ValueError: tuple.index(x): x not in tuple");
  EXPECT_EQ(raised_by([&] { get_item(tuple, num(3)); }), "IndexError: tuple index out of range");
  EXPECT_EQ(raised_by([&] { binary(BinaryOp::kAdd, tuple, numbers({})); }),
            "TypeError: can only concatenate tuple (not \"list\") to tuple");
}

TEST_F(TupleTest, SubclassesHaveItemsAndADict) {
  Handle<Type> type = derive("Point", TupleType);
  Ref point = call(type, {numbers({4, 5})});
  set_attribute(point, intern("label"), num(7));
  EXPECT_EQ(shown(point), "(4, 5)");
  EXPECT_EQ(shown(get_attribute(point, intern("label"))), "7");
  EXPECT_TRUE(equal(point, make_tuple({num(4), num(5)})));
  EXPECT_EQ(hash(point), hash(make_tuple({num(4), num(5)})));
}

TEST_F(TupleTest, IteratorKnowsItsLength) {
  Ref iterator = iterate(make_tuple({num(1), num(2)}));
  EXPECT_EQ(length_hint(iterator, -1), 2);
  EXPECT_EQ(drained(iterator), "1 2");
  EXPECT_EQ(length_hint(iterator, -1), 0);
}

}  // namespace
}  // namespace corospec::reference
