#include "reference/object/list.h"

#include <gtest/gtest.h>

#include "reference/object/slice.h"
#include "reference/object/test_values.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class ListTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
};

Ref cut(int64_t start, int64_t stop, int64_t step) {
  return make_slice(num(start), num(stop), num(step));
}

TEST_F(ListTest, GrowsByAppendingAndInserting) {
  Handle<List> list = make_list();
  for (int64_t i = 0; i < 1000; ++i) list_append(list.get(), num(i));
  list_insert(list.get(), 0, num(-1));
  list_insert(list.get(), -1, num(-2));
  list_insert(list.get(), 5000, num(-3));
  EXPECT_EQ(list->size, 1003);
  EXPECT_EQ(list->items[0], num(-1));
  EXPECT_EQ(list->items[1000], num(-2));
  EXPECT_EQ(list->items[1001], num(999));
  EXPECT_EQ(list->items[1002], num(-3));
}

TEST_F(ListTest, MethodsDoWhatTheySay) {
  Ref list = numbers({3, 1, 2, 1});
  EXPECT_EQ(shown(invoke(list, "count", {num(1)})), "2");
  EXPECT_EQ(shown(invoke(list, "index", {num(1), num(2)})), "3");
  EXPECT_EQ(shown(invoke(list, "pop", {num(0)})), "3");
  EXPECT_EQ(shown(invoke(list, "pop")), "1");
  invoke(list, "extend", {numbers({7, 8})});
  invoke(list, "remove", {num(2)});
  invoke(list, "reverse");
  EXPECT_EQ(shown(list), "[8, 7, 1]");
  Ref copy = invoke(list, "copy");
  invoke(list, "clear");
  EXPECT_EQ(shown(list) + shown(copy), "[][8, 7, 1]");
}

TEST_F(ListTest, RefusesWhatIsNotThere) {
  Ref list = numbers({1});
  EXPECT_EQ(raised_by([&] { invoke(list, "index", {num(9)}); }), "ValueError: 9 is not in list");
  EXPECT_EQ(raised_by([&] { invoke(list, "remove", {num(9)}); }),
            "ValueError: list.remove(x): x not in list");
  EXPECT_EQ(raised_by([&] { invoke(list, "pop", {num(4)}); }),
            "IndexError: pop index out of range");
  EXPECT_EQ(raised_by([&] { invoke(numbers({}), "pop"); }), "IndexError: pop from empty list");
  EXPECT_EQ(raised_by([&] { get_item(list, num(1)); }), "IndexError: list index out of range");
  EXPECT_EQ(raised_by([&] { set_item(list, num(-2), num(1)); }),
            "IndexError: list assignment index out of range");
  EXPECT_EQ(raised_by([&] { get_item(list, text("a")); }),
            "TypeError: list indices must be integers or slices, not str");
}

TEST_F(ListTest, SlicesReadAssignAndDelete) {
  Ref list = numbers({0, 1, 2, 3, 4, 5, 6, 7});
  EXPECT_EQ(shown(get_item(list, cut(6, 0, -2))), "[6, 4, 2]");
  EXPECT_EQ(shown(get_item(list, cut(-3, 100, 1))), "[5, 6, 7]");
  set_item(list, cut(1, 3, 1), numbers({10, 11, 12, 13}));
  EXPECT_EQ(shown(list), "[0, 10, 11, 12, 13, 3, 4, 5, 6, 7]");
  set_item(list, cut(0, 10, 5), numbers({-1, -2}));
  EXPECT_EQ(shown(list), "[-1, 10, 11, 12, 13, -2, 4, 5, 6, 7]");
  delete_item(list, cut(0, 10, 3));
  EXPECT_EQ(shown(list), "[10, 11, 13, -2, 5, 6]");
  delete_item(list, cut(5, 0, -2));
  EXPECT_EQ(shown(list), "[10, 13, 5]");
  set_item(list, cut(1, 2, 1), list);
  EXPECT_EQ(shown(list), "[10, 10, 13, 5, 5]");
  EXPECT_EQ(raised_by([&] { set_item(list, cut(0, 5, 2), numbers({1})); }),
            "ValueError: attempt to assign sequence of size 1 to extended slice of size 3");
}

TEST_F(ListTest, OperatorsNameTheWrongOperand) {
  Ref list = numbers({1, 2});
  EXPECT_EQ(shown(binary(BinaryOp::kAdd, list, numbers({3}))), "[1, 2, 3]");
  EXPECT_EQ(shown(binary(BinaryOp::kMultiply, num(2), list)), "[1, 2, 1, 2]");
  EXPECT_EQ(shown(in_place(BinaryOp::kAdd, list, make_tuple({num(9)}))), "[1, 2, 9]");
  EXPECT_EQ(shown(in_place(BinaryOp::kMultiply, list, num(2))), "[1, 2, 9, 1, 2, 9]");
  EXPECT_EQ(shown(in_place(BinaryOp::kMultiply, list, num(0))), "[]");
  EXPECT_EQ(raised_by([&] { binary(BinaryOp::kAdd, list, num(1)); }),
            "TypeError: can only concatenate list (not \"int\") to list");
  EXPECT_EQ(raised_by([&] { binary(BinaryOp::kAdd, num(1), list); }),
            "TypeError: unsupported operand type(s) for +: 'int' and 'list'");
  EXPECT_EQ(raised_by([&] { binary(BinaryOp::kMultiply, list, text("a")); }),
            "TypeError: can't multiply sequence by non-int of type 'str'");
  EXPECT_EQ(raised_by([&] { binary(BinaryOp::kMultiply, numbers({1}), num(int64_t{1} << 60)); }),
            "MemoryError");
}

TEST_F(ListTest, ComparesItemByItem) {
  EXPECT_TRUE(compare_bool(CompareOp::kLt, numbers({1, 2}), numbers({1, 3})));
  EXPECT_TRUE(compare_bool(CompareOp::kLt, numbers({1}), numbers({1, 0})));
  EXPECT_FALSE(equal(numbers({1}), numbers({1, 2})));
  EXPECT_TRUE(equal(numbers({1, 2}), numbers({1, 2})));
  EXPECT_EQ(raised_by([] { compare(CompareOp::kLt, numbers({1}), make_tuple({num(1)})); }),
            "TypeError: '<' not supported between instances of 'list' and 'tuple'");
}

TEST_F(ListTest, ShowsItselfInsideItself) {
  Ref list = numbers({1});
  invoke(list, "append", {list});
  EXPECT_EQ(shown(list), "[1, [...]]");
  invoke(list, "clear");
}

TEST_F(ListTest, IterationSeesChanges) {
  Ref list = numbers({1, 2, 3});
  Ref iterator = iterate(list);
  next(iterator).discard();
  invoke(list, "append", {num(4)});
  invoke(list, "remove", {num(1)});
  EXPECT_EQ(length_hint(iterator, -1), 2);
  EXPECT_EQ(drained(iterator), "3 4");
  invoke(list, "append", {num(5)});
  EXPECT_EQ(drained(iterator), "");  // once at its end it stays there
}

TEST_F(ListTest, ExtendsItself) {
  Ref list = numbers({1, 2, 3});
  list_extend(list.as<List>(), list);
  EXPECT_EQ(shown(list), "[1, 2, 3, 1, 2, 3]");
}

TEST_F(ListTest, ItemsDieFromTheLastToTheFirst) {
  std::string deaths;
  Handle<List> list = make_list();
  for (char name : {'a', 'b', 'c'}) {
    list_append(list.get(), make_probe([&deaths, name](Value) { deaths += name; }));
  }
  list = Handle<List>();
  EXPECT_EQ(deaths, "cba");
}

TEST_F(ListTest, EqualityThatShrinksTheListIsSurvived) {
  Ref list = numbers({1, 2, 3});
  Handle<Probe> probe = make_probe();
  probe->on_compare = new std::function<Ref(Value, Value, CompareOp)>([&](Value, Value, CompareOp) {
    list_clear(list.as<List>());
    return make_bool(false);
  });
  EXPECT_FALSE(contains(list, probe));
  EXPECT_EQ(shown(list), "[]");
}

TEST_F(ListTest, SubclassesKeepTheirTypeAndAttributes) {
  Handle<Type> type = derive("Stack", ListType);
  Ref stack = call(type, {numbers({1, 2})});
  EXPECT_EQ(type_of(stack), type.get());
  set_attribute(stack, intern("name"), num(5));
  EXPECT_EQ(shown(get_attribute(stack, intern("name"))), "5");
  EXPECT_EQ(shown(stack), "[1, 2]");
  EXPECT_TRUE(is_exactly(binary(BinaryOp::kAdd, stack, stack), ListType));
}

}  // namespace
}  // namespace corospec::reference
