#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "reference/object/list.h"
#include "reference/object/test_values.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class ListSortTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
};

std::vector<int64_t> random_numbers(size_t size, int64_t below, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<int64_t> result(size);
  for (int64_t& number : result) number = static_cast<int64_t>(random() % below);
  return result;
}

TEST_F(ListSortTest, AgreesWithTheStandardLibraryAndIsStable) {
  for (size_t size : {0, 1, 2, 31, 32, 33, 64, 100, 1000, 5000}) {
    std::vector<int64_t> keys = random_numbers(size, 50, static_cast<unsigned>(size));
    // (key, place) pairs, sorted by key alone: equal keys must keep their places in order.
    Handle<List> list = make_list();
    std::vector<std::pair<int64_t, int64_t>> expected;
    for (size_t i = 0; i < size; ++i) {
      list_append(list.get(), make_pair(Ref(num(keys[i])), Ref(num(static_cast<int64_t>(i)))));
      expected.emplace_back(keys[i], static_cast<int64_t>(i));
    }
    for (bool reverse : {false, true}) {
      std::stable_sort(expected.begin(), expected.end(), [&](auto& a, auto& b) {
        return reverse ? a.first > b.first : a.first < b.first;
      });
      Ref key = make_function("key", [](Value, Args args) { return get_item(args[0], num(0)); });
      list_sort(list.get(), key, reverse);
      for (size_t i = 0; i < size; ++i) {
        const Tuple* pair = list->items[i].as<Tuple>();
        ASSERT_EQ(pair->items[0].as_small(), expected[i].first) << size << " " << i;
        ASSERT_EQ(pair->items[1].as_small(), expected[i].second) << size << " " << i;
      }
    }
  }
}

TEST_F(ListSortTest, SortsStringsAndMixedNumbers) {
  Handle<List> words = make_list();
  for (const char* word : {"pear", "apple", "fig"}) list_append(words.get(), text(word));
  list_sort(words.get(), {}, false);
  EXPECT_EQ(shown(words), "['apple', 'fig', 'pear']");
  Ref big = power(num(10), num(30), {});
  Handle<List> mixed = make_list();
  for (Value number : {big.get(), num(3), boolean(true)}) list_append(mixed.get(), number);
  list_sort(mixed.get(), {}, true);
  EXPECT_EQ(shown(mixed), "[1000000000000000000000000000000, 3, True]");
}

TEST_F(ListSortTest, SortedInputCostsOneComparisonAPair) {
  int comparisons = 0;
  Handle<List> list = make_list();
  for (int i = 0; i < 500; ++i) {
    Handle<Probe> probe = make_probe();
    probe->hash = i;
    probe->on_compare =
        new std::function<Ref(Value, Value, CompareOp)>([&](Value a, Value b, CompareOp op) {
          ++comparisons;
          EXPECT_EQ(op, CompareOp::kLt);
          return make_bool(a.as<Probe>()->hash < b.as<Probe>()->hash);
        });
    list_append(list.get(), probe);
  }
  list_sort(list.get(), {}, false);
  EXPECT_EQ(comparisons, 499);
}

TEST_F(ListSortTest, FailedComparisonLosesNothing) {
  Handle<List> list = make_list();
  for (int64_t number : random_numbers(200, 1000, 7)) list_append(list.get(), num(number));
  list_insert(list.get(), 150, text("x"));
  EXPECT_NE(raised_by([&] { list_sort(list.get(), {}, false); }), "");
  EXPECT_EQ(list->size, 201);
  int64_t sum = 0;
  for (Value item : list->values()) sum += item.is_small() ? item.as_small() : 0;
  int64_t expected = 0;
  for (int64_t number : random_numbers(200, 1000, 7)) expected += number;
  EXPECT_EQ(sum, expected);
}

TEST_F(ListSortTest, NoticesModification) {
  static List* victim;
  Handle<List> list = make_list();
  for (int64_t i : {2, 1, 3}) list_append(list.get(), num(i));
  victim = list.get();
  Ref key = make_function("key", [](Value, Args args) {
    EXPECT_EQ(victim->size, args[0] == num(2) ? 0 : 1) << "looks empty meanwhile";
    if (victim->size > 0) return Ref(args[0]);
    list_append(victim, num(9));
    return Ref(args[0]);
  });
  EXPECT_EQ(raised_by([&] { list_sort(list.get(), key, false); }),
            "ValueError: list modified during sort");
  EXPECT_EQ(shown(list), "[1, 2, 3]");
}

TEST_F(ListSortTest, MethodTakesKeywordsOnly) {
  Ref list = numbers({3, 1, 2});
  EXPECT_EQ(raised_by([&] { invoke(list, "sort", {none()}); }),
            "TypeError: sort() takes no positional arguments");
  Ref method = get_attribute(list, intern("sort"));
  const Value reverse = boolean(true);
  Handle<Tuple> keywords = make_tuple({Value(intern("reverse"))});
  call(method, Args(&reverse, 0, keywords.get()));
  EXPECT_EQ(shown(list), "[3, 2, 1]");
}

}  // namespace
}  // namespace corospec::reference
