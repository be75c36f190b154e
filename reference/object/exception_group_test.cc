#include "reference/object/exception_group.h"

#include "reference/object/object_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class Groups : public ObjectsTest {
 protected:
  Ref value_ = make(ValueErrorType, Value::small(1));
  Ref key_ = make(KeyErrorType, Value::small(2));
  Ref group_ = group("g", {value_, key_});

  static Ref make(Type& type, Value argument) { return call(Value(&type), {argument}); }
  static Handle<List> list_of(std::initializer_list<Value> items) {
    return to_list(make_tuple(items));
  }
  static Ref group(std::string_view message, std::initializer_list<Value> members) {
    return make_group(message, list_of(members));
  }
  static std::string shown(const Ref& value) { return value ? repr_utf8(value) : "nothing"; }
  static std::string taken(Value exception, Value kinds) {
    GroupParts parts = take_from_group(exception, kinds);
    return shown(parts.match) + " " + shown(parts.rest);
  }
};

TEST_F(Groups, WhatABlockTakesAndLeaves) {
  EXPECT_EQ(taken(group_, Value(&ValueErrorType)),
            "ExceptionGroup('g', [ValueError(1)]) ExceptionGroup('g', [KeyError(2)])");
  EXPECT_EQ(taken(group_, Value(&OSErrorType)),
            "nothing ExceptionGroup('g', [ValueError(1), KeyError(2)])");
  EXPECT_EQ(take_from_group(group_, Value(&ExceptionType)).match.get(), group_.get())
      << "as a whole";
}

TEST_F(Groups, ASingleExceptionIsWrapped) {
  EXPECT_EQ(taken(value_, Value(&ValueErrorType)), "ExceptionGroup('', (ValueError(1),)) nothing");
  EXPECT_EQ(take_from_group(value_, Value(&KeyErrorType)).rest.get(), value_.get());
}

TEST_F(Groups, WhatCannotStandBehindExceptStar) {
  Ref mixed = make_tuple({Value(&ValueErrorType), Value(&ExceptionGroupType)});
  EXPECT_EQ(raised([&] { check_except_star(mixed); }),
            "TypeError: catching ExceptionGroup with except* is not allowed. Use except instead.");
  EXPECT_EQ(raised([] { check_except_star(Value(&IntType)); }),
            "TypeError: catching classes that do not inherit from BaseException is not allowed");
}

TEST_F(Groups, PartsThatNobodyTouchedAreMerged) {
  GroupParts first = take_from_group(group_, Value(&ValueErrorType));
  Handle<List> results = list_of({first.match, first.rest, none()});
  EXPECT_EQ(shown(merge_into_group(group_, results.get())),
            "ExceptionGroup('g', [ValueError(1), KeyError(2)])");
  EXPECT_EQ(shown(merge_into_group(group_, list_of({none()}).get())), "nothing");
}

TEST_F(Groups, WhatBlocksRaisedStandsBeside) {
  GroupParts first = take_from_group(group_, Value(&ValueErrorType));
  Ref other = make(OSErrorType, Value::small(3));
  set_context(other, first.match);
  Handle<List> both = list_of({other, first.rest});
  EXPECT_EQ(shown(merge_into_group(group_, both.get())),
            "ExceptionGroup('', [OSError(3), ExceptionGroup('g', [KeyError(2)])])");
  EXPECT_EQ(merge_into_group(group_, list_of({other, none()}).get()).get(), other.get());
}

TEST_F(Groups, ASubclassDecidesHowItIsSplit) {
  Handle<Type> type =
      make_test_class("Errors", {Value(&ExceptionGroupType)},
                      {{"split", method("split", [](Value, Args) -> Ref { return make_none(); })}});
  Ref odd = call(Value(type), {text("g"), list_of({value_, key_})});
  EXPECT_EQ(raised([&] { take_from_group(odd, Value(&KeyErrorType)); }),
            "TypeError: Errors.split must return a tuple, not NoneType");
}

}  // namespace
}  // namespace corospec::reference
