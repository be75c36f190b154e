#include "reference/object/known_missing.h"

#include "reference/object/object_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class KnownMissingTest : public ObjectsTest {};

void expect_absent(Type* type) {
  const auto row = known_missing().find(type->name);
  if (row != known_missing().end() && !type->has(kHeapType)) {
    for (std::string_view missing : row->second) {
      EXPECT_FALSE(dict_find(type->dict, intern(missing)))
          << type->name << "." << missing << " is there: take it out of the table";
    }
  }
  for (Type* subclass : type->subclasses) expect_absent(subclass);
}

TEST_F(KnownMissingTest, NothingInTheTableIsImplemented) { expect_absent(&ObjectType); }

TEST_F(KnownMissingTest, IsNotAnAttributeError) {
  EXPECT_EQ(raised([] { get_attribute(Value(&IntType), name("__itemsize__")); }),
            "NotSupported: type.__itemsize__");
  EXPECT_EQ(raised([] { find_attribute(Value(&IntType), name("__itemsize__")); }),
            "NotSupported: type.__itemsize__");
  Handle<Type> derived = make_test_class("E", {Value(&OSErrorType)});
  Ref error = call(Value(derived), {});
  EXPECT_EQ(raised([&] { get_attribute(error, name("characters_written")); }),
            "NotSupported: OSError.characters_written");
  EXPECT_EQ(raised([&] { get_attribute(error, name("no_such_thing")); }),
            "AttributeError: 'E' object has no attribute 'no_such_thing'");
}

}  // namespace
}  // namespace corospec::reference
