#include "reference/object/slice.h"

#include <gtest/gtest.h>

#include <limits>

#include "reference/object/test_values.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class SliceTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
};

std::string selected(Value start, Value stop, Value step, int64_t length) {
  const SliceRange range = slice_range(make_slice(start, stop, step).get(), length);
  std::string result;
  for (int64_t i = 0; i < range.count; ++i) result += std::to_string(range.start + i * range.step);
  return result;
}

TEST_F(SliceTest, SelectsWhatPythonSelects) {
  EXPECT_EQ(selected(none(), none(), none(), 5), "01234");
  EXPECT_EQ(selected(none(), none(), num(-1), 5), "43210");
  EXPECT_EQ(selected(num(-2), none(), none(), 5), "34");
  EXPECT_EQ(selected(num(1), num(100), num(2), 5), "13");
  EXPECT_EQ(selected(num(100), num(-100), num(-3), 5), "41");
  EXPECT_EQ(selected(num(3), num(1), none(), 5), "");
  EXPECT_EQ(selected(none(), none(), none(), 0), "");
  EXPECT_EQ(selected(none(), none(), num(-1), 0), "");
}

TEST_F(SliceTest, ExtremeBoundsDoNotOverflow) {
  Ref huge = power(num(10), num(40), {});
  Ref minus_huge = unary(UnaryOp::kNegative, huge);
  EXPECT_EQ(selected(minus_huge, huge, num(2), 3), "02");
  EXPECT_EQ(selected(huge, minus_huge, minus_huge, 3), "2");
  const int64_t longest = std::numeric_limits<int64_t>::max();
  const SliceRange range = slice_range(make_slice(none(), none(), num(-1)).get(), longest);
  EXPECT_EQ(range.count, longest);
}

TEST_F(SliceTest, RefusesStepZeroAndNonIntegers) {
  EXPECT_EQ(raised_by([] { selected(none(), none(), num(0), 3); }),
            "ValueError: slice step cannot be zero");
  EXPECT_EQ(raised_by([] { selected(text("a"), none(), none(), 3); }),
            "TypeError: slice indices must be integers or None or have an __index__ method");
}

TEST_F(SliceTest, IndicesAgreeWithSliceRangeForEverySmallCase) {
  for (int64_t length = 0; length < 4; ++length) {
    for (int64_t start = -5; start <= 5; ++start) {
      for (int64_t stop = -5; stop <= 5; ++stop) {
        for (int64_t step : {-2, -1, 1, 2}) {
          Handle<Slice> slice = make_slice(num(start), num(stop), num(step));
          const SliceRange range = slice_range(slice.get(), length);
          Ref indices = invoke(slice, "indices", {num(length)});
          ASSERT_EQ(shown(indices),
                    shown(make_tuple({num(range.start), num(range.stop), num(range.step)})));
        }
      }
    }
  }
}

TEST_F(SliceTest, IndicesTakeBigLengths) {
  Ref huge = power(num(10), num(20), {});
  Ref indices = invoke(make_slice(none(), num(-1), none()), "indices", {huge});
  EXPECT_EQ(shown(indices), "(0, 99999999999999999999, 1)");
}

TEST_F(SliceTest, ShowsAndCompares) {
  Ref slice = make_slice(num(1), none(), text("x"));
  EXPECT_EQ(shown(slice), "slice(1, None, 'x')");
  EXPECT_TRUE(equal(slice, make_slice(num(1), none(), text("x"))));
  EXPECT_EQ(hash(slice), hash(make_slice(num(1), none(), text("x"))));
}

TEST_F(SliceTest, SubscriptsNameTheirSequence) {
  EXPECT_EQ(sequence_index(num(-1), 3, "list"), 2);
  EXPECT_EQ(raised_by([] { sequence_index(num(3), 3, "range"); }),
            "IndexError: range object index out of range");
  EXPECT_EQ(raised_by([] { sequence_index(num(3), 3, "string"); }),
            "IndexError: string index out of range");
  EXPECT_EQ(raised_by([] { sequence_index(none(), 3, "string"); }),
            "TypeError: string indices must be integers, not 'NoneType'");
  EXPECT_EQ(raised_by([] { sequence_index(power(num(2), num(70), {}), 3, "list"); }),
            "IndexError: cannot fit 'int' into an index-sized integer");
}

}  // namespace
}  // namespace corospec::reference
