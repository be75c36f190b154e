#include "reference/object/generic_alias.h"

#include <gtest/gtest.h>

#include "reference/object/set.h"
#include "reference/object/test_values.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class GenericAliasTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
};

bool exhausted_now(Value iterator) {
  Outcome outcome = next(iterator);
  return exhausted(outcome);
}

Ref list_of_int() { return get_item(Value(&ListType), Value(&IntType)); }

TEST_F(GenericAliasTest, ShowsItsArguments) {
  EXPECT_EQ(shown(list_of_int()), "list[int]");
  Ref both = make_tuple({Value(&StrType), list_of_int()});
  EXPECT_EQ(shown(get_item(Value(&DictType), both)), "dict[str, list[int]]");
  Ref open = make_tuple({Value(&IntType), Value(&EllipsisObject)});
  EXPECT_EQ(shown(get_item(Value(&TupleType), open)), "tuple[int, ...]");
  EXPECT_EQ(shown(get_item(Value(&TupleType), empty_tuple())), "tuple[()]");
  EXPECT_EQ(shown(get_item(Value(&SetType), text("Node"))), "set['Node']");
}

TEST_F(GenericAliasTest, ActsAsItsOrigin) {
  EXPECT_EQ(shown(call(list_of_int(), {numbers({1})})), "[1]");
  EXPECT_EQ(shown(get_attribute(list_of_int(), intern("__name__"))), "'list'");
  EXPECT_EQ(shown(get_attribute(list_of_int(), intern("__origin__"))), "<class 'list'>");
  EXPECT_EQ(shown(invoke(list_of_int(), "__mro_entries__", {empty_tuple()})), "(<class 'list'>,)");
}

TEST_F(GenericAliasTest, ComparesByOriginAndArguments) {
  EXPECT_TRUE(equal(list_of_int(), list_of_int()));
  EXPECT_EQ(hash(list_of_int()), hash(list_of_int()));
  EXPECT_FALSE(equal(list_of_int(), get_item(Value(&SetType), Value(&IntType))));
}

TEST_F(GenericAliasTest, IsNoClassToTestAgainst) {
  EXPECT_EQ(raised_by([] { isinstance(numbers({}), list_of_int()); }),
            "TypeError: isinstance() argument 2 cannot be a parameterized generic");
  EXPECT_EQ(raised_by([] { get_item(list_of_int(), Value(&IntType)); }),
            "TypeError: list[int] is not a generic class");
}

TEST_F(GenericAliasTest, UnpacksToOneStarredAlias) {
  Ref both = make_tuple({Value(&IntType), Value(&StrType)});
  Ref alias = get_item(Value(&TupleType), both);
  Ref iterator = iterate(alias);
  Ref starred = next(iterator).take();
  EXPECT_EQ(shown(starred), "*tuple[int, str]");
  EXPECT_TRUE(exhausted_now(iterator));
  EXPECT_FALSE(equal(starred, alias));
  EXPECT_EQ(shown(get_attribute(starred, intern("__unpacked__"))), "True");
  EXPECT_EQ(shown(get_attribute(alias, intern("__typing_unpacked_tuple_args__"))), "None");
}

}  // namespace
}  // namespace corospec::reference
