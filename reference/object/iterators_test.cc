#include "reference/object/iterators.h"

#include <gtest/gtest.h>

#include "reference/object/dict.h"
#include "reference/object/set.h"
#include "reference/object/test_values.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class IteratorsTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
};

Ref make(Type& type, std::initializer_list<Value> args) { return call(Value(&type), args); }

Ref with_keyword(Type& type, std::initializer_list<Value> positional, const char* name,
                 Value value) {
  std::vector<Value> values(positional);
  values.push_back(value);
  Handle<Tuple> names = make_tuple({Value(intern(name))});
  return call(Value(&type), Args(values.data(), positional.size(), names.get()));
}

// An iterator that yields 1, then returns 7 as a generator does.
Ref one_then_return_seven() {
  static Type type;
  if (type.name.empty()) {
    Owned<SequenceIterator, &SequenceIterator::sequence>::install(type);
    type.slots.iter = iterate_self;
    type.slots.next = [](Value self) {
      const bool first = self.as<SequenceIterator>()->index++ == 0;
      return first ? Outcome::yielded(Ref(num(1))) : Outcome::returned(Ref(num(7)));
    };
    ready(type, "OneThenSeven", nullptr);
  }
  return Ref::adopt(Value(allocate<SequenceIterator>(type)));
}

TEST_F(IteratorsTest, EnumerateCounts) {
  EXPECT_EQ(drained(make(EnumerateType, {text("ab")})), "(0, 'a') (1, 'b')");
  EXPECT_EQ(drained(with_keyword(EnumerateType, {text("a")}, "start", num(5))), "(5, 'a')");
  EXPECT_EQ(drained(make(EnumerateType, {text("ab"), make_int(Value::kSmallMax)})),
            "(4611686018427387903, 'a') (4611686018427387904, 'b')");
  EXPECT_EQ(raised_by([] { make(EnumerateType, {num(1)}); }),
            "TypeError: 'int' object is not iterable");
}

TEST_F(IteratorsTest, ReversedUsesTheTypesOwnMethodFirst) {
  EXPECT_EQ(type_of(make(ReversedType, {numbers({1})})), &ListReverseIteratorType);
  Ref tuple = make(ReversedType, {make_tuple({num(1), num(2)})});
  EXPECT_EQ(type_of(tuple), &ReversedType);
  EXPECT_EQ(length_hint(tuple, -1), 2);
  EXPECT_EQ(drained(tuple), "2 1");
  EXPECT_EQ(length_hint(tuple, -1), 0);
  EXPECT_EQ(raised_by([] { make(ReversedType, {make_set()}); }),
            "TypeError: 'set' object is not reversible");
  EXPECT_EQ(raised_by([] { make(ReversedType, {num(1)}); }),
            "TypeError: 'int' object is not reversible");
}

TEST_F(IteratorsTest, ZipStopsWithTheShortest) {
  EXPECT_EQ(drained(make(ZipType, {text("abc"), numbers({1, 2})})), "('a', 1) ('b', 2)");
  EXPECT_EQ(drained(make(ZipType, {})), "");
}

TEST_F(IteratorsTest, StrictZipSaysWhichIsTheOdd) {
  auto strict = [](std::initializer_list<Value> args) {
    return drained(with_keyword(ZipType, args, "strict", boolean(true)));
  };
  EXPECT_EQ(strict({text("ab"), numbers({1, 2})}), "('a', 1) ('b', 2)");
  EXPECT_EQ(strict({text("a"), numbers({1, 2})}),
            "('a', 1) ValueError: zip() argument 2 is longer than argument 1");
  EXPECT_EQ(strict({text("ab"), numbers({1, 2}), text("x")}),
            "('a', 1, 'x') ValueError: zip() argument 3 is shorter than arguments 1-2");
  EXPECT_EQ(raised_by([] { with_keyword(ZipType, {}, "foo", num(1)); }),
            "TypeError: zip() got an unexpected keyword argument 'foo'");
}

TEST_F(IteratorsTest, MapAppliesToRows) {
  Ref pair =
      make_function("pair", [](Value, Args args) -> Ref { return make_tuple(args.positional()); });
  EXPECT_EQ(drained(make(MapType, {pair, text("ab")})), "('a',) ('b',)");
  EXPECT_EQ(drained(make(MapType, {pair, text("ab"), numbers({1})})), "('a', 1)");
  EXPECT_EQ(drained(make(MapType, {none(), text("a")})),
            "TypeError: 'NoneType' object is not callable");
  EXPECT_EQ(raised_by([] { make(MapType, {none()}); }),
            "TypeError: map() must have at least two arguments.");
}

TEST_F(IteratorsTest, FilterKeepsWhatIsTrue) {
  EXPECT_EQ(drained(make(FilterType, {none(), numbers({0, 1, 0, 2})})), "1 2");
  Ref odd =
      make_function("odd", [](Value, Args args) { return make_bool(args[0].as_small() % 2); });
  EXPECT_EQ(drained(make(FilterType, {odd, numbers({1, 2, 3})})), "1 3");
}

TEST_F(IteratorsTest, TheEndIsPassedOnWithItsValue) {
  Ref identity = make_function("identity", [](Value, Args args) { return Ref(args[0]); });
  for (const Ref& iterator :
       {make(MapType, {identity, one_then_return_seven()}),
        make(ZipType, {one_then_return_seven()}), make(EnumerateType, {one_then_return_seven()}),
        make(FilterType, {none(), one_then_return_seven()})}) {
    next(iterator).discard();
    Outcome outcome = next(iterator);
    ASSERT_TRUE(outcome.is_returned()) << shown(iterator);
    EXPECT_EQ(outcome.take().get(), num(7)) << shown(iterator);
  }
}

TEST_F(IteratorsTest, CallableIteratorEndsAtTheSentinel) {
  static int64_t count;
  count = 0;
  Ref counter = make_function("counter", [](Value, Args) { return make_int(++count); });
  Ref iterator = make_callable_iterator(counter, num(3));
  EXPECT_EQ(drained(iterator), "1 2");
  EXPECT_EQ(drained(iterator), "");
  EXPECT_EQ(count, 3);
}

TEST_F(IteratorsTest, SequenceIteratorEndsAtIndexError) {
  auto get_squares = [](Value, Args args) -> Ref {
    if (args[0].as_small() >= 3) raise(IndexErrorType);
    return make_int(args[0].as_small() * args[0].as_small());
  };
  Handle<Type> type = derive("Squares", ObjectType, {{"__getitem__", get_squares}});
  Ref iterator = iterate(call(type, {}));
  EXPECT_EQ(type_of(iterator), &SequenceIteratorType);
  EXPECT_EQ(drained(iterator), "0 1 4");
  EXPECT_EQ(drained(iterator), "");
}

TEST_F(IteratorsTest, FailuresOfTheSourceComeThrough) {
  auto fail = [](Value, Args) -> Ref { raise_value_error("broken"); };
  Handle<Type> type = derive("Broken", ObjectType, {{"__getitem__", fail}});
  Ref broken = call(type, {});
  EXPECT_EQ(drained(make(EnumerateType, {broken})), "ValueError: broken");
  EXPECT_EQ(drained(make(ZipType, {text("a"), broken})), "ValueError: broken");
  EXPECT_EQ(drained(make(FilterType, {none(), broken})), "ValueError: broken");
}

}  // namespace
}  // namespace corospec::reference
