#include "reference/object/range.h"

#include <gtest/gtest.h>

#include "reference/object/slice.h"
#include "reference/object/test_values.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class RangeTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
};

Ref range(int64_t start, int64_t stop, int64_t step = 1) {
  return make_range(num(start), num(stop), num(step));
}

TEST_F(RangeTest, CountsUpAndDown) {
  EXPECT_EQ(drained(iterate(range(0, 3))), "0 1 2");
  EXPECT_EQ(drained(iterate(range(5, 0, -2))), "5 3 1");
  EXPECT_EQ(drained(iterate(range(3, 3))), "");
}

TEST_F(RangeTest, CrossesTheEdgeOfSmallIntegers) {
  Ref start = make_int(Value::kSmallMax - 1);
  Ref stop = binary(BinaryOp::kAdd, start, num(4));
  Ref items = make_range(start, stop, num(1));
  EXPECT_EQ(drained(iterate(items)),
            "4611686018427387902 4611686018427387903 4611686018427387904 4611686018427387905");
  EXPECT_EQ(drained(invoke(items, "__reversed__")),
            "4611686018427387905 4611686018427387904 4611686018427387903 4611686018427387902");
  EXPECT_EQ(drained(iterate(make_range(start, make_int(Value::kSmallMax), num(1)))),
            "4611686018427387902");
}

TEST_F(RangeTest, ContainsAndFinds) {
  Ref odd = range(1, 100, 2);
  EXPECT_TRUE(contains(odd, num(99)));
  EXPECT_FALSE(contains(odd, num(98)));
  EXPECT_FALSE(contains(odd, num(101)));
  EXPECT_FALSE(contains(odd, text("a")));
  EXPECT_TRUE(contains(odd, boolean(true)));
  EXPECT_EQ(shown(invoke(odd, "index", {num(7)})), "3");
  EXPECT_EQ(shown(invoke(range(10, 0, -3), "index", {num(4)})), "2");
  EXPECT_EQ(shown(invoke(odd, "count", {num(7)})), "1");
  EXPECT_EQ(raised_by([&] { invoke(odd, "index", {num(8)}); }), "ValueError: 8 is not in range");
}

TEST_F(RangeTest, SubscriptsAndSlices) {
  Ref tens = range(0, 100, 10);
  EXPECT_EQ(shown(get_item(tens, num(-1))), "90");
  EXPECT_EQ(shown(get_item(tens, make_slice(num(2), num(8), num(3)))), "range(20, 80, 30)");
  EXPECT_EQ(shown(get_item(tens, make_slice(none(), none(), num(-1)))), "range(90, -10, -10)");
  EXPECT_EQ(raised_by([&] { get_item(tens, num(10)); }),
            "IndexError: range object index out of range");
  EXPECT_EQ(raised_by([&] { get_item(tens, text("a")); }),
            "TypeError: range indices must be integers or slices, not str");
}

TEST_F(RangeTest, EqualWhenTheItemsAre) {
  EXPECT_TRUE(equal(range(0, 3, 2), range(0, 4, 2)));
  EXPECT_TRUE(equal(range(0, 0), range(5, 1)));
  EXPECT_TRUE(equal(range(1, 2, 5), range(1, 2, 9)));
  EXPECT_FALSE(equal(range(0, 3), range(0, 4)));
  EXPECT_EQ(hash(range(0, 3, 2)), hash(range(0, 4, 2)));
  EXPECT_EQ(hash(range(1, 2, 5)), hash(range(1, 2, 9)));
}

TEST_F(RangeTest, BoundsHaveAnySize) {
  Ref huge = power(num(10), num(25), {});
  Ref items = make_range(num(0), huge, num(1));
  EXPECT_EQ(shown(items), "range(0, 10000000000000000000000000)");
  EXPECT_TRUE(truth(items));
  EXPECT_TRUE(contains(items, binary(BinaryOp::kSubtract, huge, num(1))));
  EXPECT_FALSE(contains(items, huge));
  EXPECT_EQ(shown(get_item(items, num(-1))), "9999999999999999999999999");
  EXPECT_EQ(raised_by([&] { length(items); }),
            "OverflowError: Python int too large to convert to C ssize_t");
  EXPECT_EQ(shown(next(iterate(items)).take()), "0");
}

TEST_F(RangeTest, CreationChecksItsArguments) {
  const Value type(&RangeType);
  EXPECT_EQ(shown(call(type, {num(4)})), "range(0, 4)");
  EXPECT_EQ(shown(call(type, {num(4), num(0), num(-1)})), "range(4, 0, -1)");
  EXPECT_EQ(raised_by([&] {
              call(type, {num(1), num(2), num(0)});
            }),
            "ValueError: range() arg 3 must not be zero");
  EXPECT_EQ(raised_by([&] { call(type, {text("a")}); }),
            "TypeError: 'str' object cannot be interpreted as an integer");
  EXPECT_EQ(raised_by([&] { call(type, {}); }),
            "TypeError: range expected at least 1 argument, got 0");
}

}  // namespace
}  // namespace corospec::reference
