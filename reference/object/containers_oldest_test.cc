// What containers and iterators lack in the oldest version of the language that the reference
// knows.
#include <gtest/gtest.h>

#include "reference/object/iterators.h"
#include "reference/object/set.h"
#include "reference/object/slice.h"
#include "reference/object/test_values.h"
#include "reference/object/version.h"
#include "reference/object/weakref.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class ContainersOldestTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(kOldestMinor); }
};

bool has(Value object, const char* name) {
  return type_of(object)->lookup(intern(name)) != Value();
}

TEST_F(ContainersOldestTest, DictsHaveNoUnionAndNoReverse) {
  EXPECT_EQ(raised_by([] { binary(BinaryOp::kOr, make_dict(), make_dict()); }),
            "TypeError: unsupported operand type(s) for |: 'dict' and 'dict'");
  EXPECT_FALSE(has(make_dict(), "__reversed__"));
  EXPECT_FALSE(has(make_dict(), "__or__"));
  Ref items = invoke(make_dict(), "items");
  EXPECT_FALSE(has(items, "__reversed__"));
  EXPECT_FALSE(has(items, "mapping"));
  EXPECT_TRUE(has(items, "isdisjoint"));
  EXPECT_EQ(raised_by([&] { call(Value(&ReversedType), {make_dict()}); }),
            "TypeError: 'dict' object is not reversible");
}

TEST_F(ContainersOldestTest, NothingIsGeneric) {
  for (Type* type : {&ListType, &TupleType, &DictType, &SetType, &FrozenSetType}) {
    EXPECT_FALSE(type->lookup(intern("__class_getitem__"))) << type->name;
  }
}

TEST_F(ContainersOldestTest, ZipHasNoStrict) {
  const Value strict = boolean(true);
  Handle<Tuple> names = make_tuple({Value(intern("strict"))});
  EXPECT_NE(raised_by([&] { call(Value(&ZipType), Args(&strict, 0, names.get())); }), "");
}

TEST_F(ContainersOldestTest, SlicesAreUnhashable) {
  EXPECT_EQ(raised_by([] { hash(make_slice(none(), none(), none())); }),
            "TypeError: unhashable type: 'slice'");
}

TEST_F(ContainersOldestTest, WeakReferencesHaveTheirOldNames) {
  EXPECT_EQ(WeakRefType.name, "weakref");
  EXPECT_EQ(WeakProxyType.name, "weakproxy");
}

}  // namespace
}  // namespace corospec::reference
