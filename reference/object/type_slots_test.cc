#include "reference/object/type_slots.h"

#include "reference/object/list.h"
#include "reference/object/object_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class TypeSlots : public ObjectsTest {};

Ref seven(Value, Args) { return make_int(int64_t{7}); }
Ref nine(Value, Args) { return make_int(int64_t{9}); }

TEST_F(TypeSlots, BuiltinSlotsAppearAsMethods) {
  EXPECT_TRUE(ListType.lookup(name("__len__")));
  EXPECT_TRUE(ListType.lookup(name("__getitem__")));
  EXPECT_FALSE(ListType.lookup(name("__radd__")));
  EXPECT_TRUE(IntType.lookup(name("__radd__")));
  EXPECT_TRUE(is_none(ListType.lookup(name("__hash__"))));
  EXPECT_EQ(repr_utf8(ListType.lookup(name("__len__"))),
            "<slot wrapper '__len__' of 'list' objects>");
  Ref list = call(Value(&ListType), {});
  EXPECT_EQ(call_method(list, name("__len__")), Value::small(0));
  EXPECT_EQ(raised([&] { call_method(iterate(list), name("__next__")); }), "StopIteration");
  EXPECT_EQ(raised([&] { call(ListType.lookup(name("__len__")), {Value::small(1)}); }),
            "TypeError: descriptor '__len__' requires a 'list' object but received a 'int'");
}

TEST_F(TypeSlots, SpecialMethodFillsItsSlot) {
  Handle<Type> type = make_test_class("C", {}, {{"__len__", method("__len__", seven)}});
  Ref object = call(Value(type), {});
  EXPECT_EQ(length(object), 7);
  EXPECT_TRUE(truth(object));
}

TEST_F(TypeSlots, AssignmentUpdatesSlotsOfSubclasses) {
  Handle<Type> base = make_test_class("Base", {});
  Handle<Type> derived = make_test_class("Derived", {base});
  Ref object = call(Value(derived), {});
  EXPECT_EQ(raised([&] { length(object); }), "TypeError: object of type 'Derived' has no len()");
  set_attribute(Value(base), name("__len__"), method("__len__", seven));
  EXPECT_EQ(length(object), 7);
  set_attribute(Value(derived), name("__len__"), method("__len__", nine));
  EXPECT_EQ(length(object), 9);
  delete_attribute(Value(derived), name("__len__"));
  EXPECT_EQ(length(object), 7);
  delete_attribute(Value(base), name("__len__"));
  EXPECT_EQ(raised([&] { length(object); }), "TypeError: object of type 'Derived' has no len()");
}

TEST_F(TypeSlots, InheritedBuiltinSlotIsUsedDirectly) {
  Handle<Type> type = make_test_class("C", {Value(&ListType)});
  EXPECT_EQ(type->slots.length, ListType.slots.length);
  EXPECT_EQ(type->slots.get_item, ListType.slots.get_item);
  EXPECT_EQ(type->slots.create, ListType.slots.create);
  EXPECT_EQ(type->slots.get_attribute, nullptr);
}

TEST_F(TypeSlots, EqualityWithoutHashMakesUnhashable) {
  auto eq = [](Value, Args) -> Ref { return make_bool(true); };
  Handle<Type> type = make_test_class("C", {}, {{"__eq__", method("__eq__", eq)}});
  Ref object = call(Value(type), {});
  EXPECT_EQ(raised([&] { hash(object); }), "TypeError: unhashable type: 'C'");
  EXPECT_FALSE(compare_bool(CompareOp::kNe, object, Value::small(1)));
  Handle<Type> derived = make_test_class("D", {type}, {{"__hash__", method("__hash__", seven)}});
  EXPECT_EQ(hash(call(Value(derived), {})), 7);
}

TEST_F(TypeSlots, IterationThroughMethods) {
  static int count;
  count = 0;
  auto self = [](Value self, Args) -> Ref { return Ref(self); };
  auto next_value = [](Value, Args) -> Ref {
    if (count == 3) throw Raise(make_stop_iteration(none()));
    return make_int(int64_t{count++});
  };
  Handle<Type> type = make_test_class(
      "It", {},
      {{"__iter__", method("__iter__", self)}, {"__next__", method("__next__", next_value)}});
  Ref object = call(Value(type), {});
  int64_t sum = 0;
  for_each(object, [&](Value item) {
    sum += item.as_small();
    return true;
  });
  EXPECT_EQ(sum, 3);
  Outcome outcome = next(object);
  EXPECT_TRUE(outcome.is_raised());
  EXPECT_TRUE(exhausted(outcome));
}

TEST_F(TypeSlots, IterNoneMeansNotIterable) {
  Handle<Type> type = make_test_class("C", {Value(&ListType)}, {{"__iter__", make_none()}});
  Ref object = call(Value(type), {});
  EXPECT_EQ(raised([&] { iterate(object); }), "TypeError: 'C' object is not iterable");
  Handle<Type> bad = make_test_class("Bad", {}, {{"__iter__", method("__iter__", seven)}});
  Ref other = call(Value(bad), {});
  EXPECT_EQ(raised([&] { iterate(other); }),
            "TypeError: iter() returned non-iterator of type 'int'");
}

TEST_F(TypeSlots, SequenceProtocol) {
  auto item = [](Value, Args args) -> Ref {
    if (args[0].as_small() >= 4) raise(IndexErrorType);
    return Ref(args[0]);
  };
  Handle<Type> type = make_test_class("S", {}, {{"__getitem__", method("__getitem__", item)}});
  Ref object = call(Value(type), {});
  EXPECT_TRUE(contains(object, Value::small(3)));
  EXPECT_FALSE(contains(object, Value::small(4)));
}

TEST_F(TypeSlots, GetattrIsAskedLast) {
  auto getattr = [](Value, Args args) -> Ref { return Ref(args[0]); };
  Handle<Type> type = make_test_class("C", {}, {{"__getattr__", method("__getattr__", getattr)}});
  Ref object = call(Value(type), {});
  set_attribute(object, name("own"), Value::small(1));
  EXPECT_EQ(get_attribute(object, name("own")), Value::small(1));
  EXPECT_EQ(utf8(get_attribute(object, name("other")).get()), "other");
  EXPECT_FALSE(find_special(object, name("__enter__")));
}

TEST_F(TypeSlots, CallAndNew) {
  auto make = [](Value, Args args) -> Ref { return Ref(args[0]); };
  Handle<Type> type = make_test_class("C", {}, {{"__call__", method("__call__", make)}});
  Ref object = call(Value(type), {});
  EXPECT_TRUE(is_callable(object));
  EXPECT_EQ(call(object, {Value::small(5)}), Value::small(5));
  EXPECT_EQ(raised([&] { call(Value::small(5), {}); }), "TypeError: 'int' object is not callable");
}

TEST_F(TypeSlots, FinalizerRunsOnceAndMayResurrect) {
  static int runs;
  static Ref saved;
  runs = 0;
  auto del = [](Value self, Args) -> Ref {
    ++runs;
    saved = Ref(self);
    return make_none();
  };
  Handle<Type> type = make_test_class("C", {}, {{"__del__", method("__del__", del)}});
  call(Value(type), {});
  EXPECT_EQ(runs, 1);
  EXPECT_EQ(type_of(saved), type.get());
  saved.reset();
  EXPECT_EQ(runs, 1);
}

}  // namespace
}  // namespace corospec::reference
