#include "reference/object/list.h"
#include "reference/object/object_testing.h"
#include "reference/object/range.h"
#include "reference/object/reduce.h"

namespace corospec::reference {
namespace {

using namespace testing;

// The built-in functions are the modules' affair: here their names stand for them.
class IteratorReduction : public ObjectsTest {
 protected:
  IteratorReduction() {
    reduce_hooks.builtin = [](Str* name) { return Ref(Value(name)); };
  }
  ~IteratorReduction() override { reduce_hooks.builtin = nullptr; }

  static Ref numbers() {
    return to_list(make_tuple({Value::small(1), Value::small(2), Value::small(3)}));
  }
  static std::string reduced(Value iterator) {
    return repr_utf8(call_method(iterator, name("__reduce__")));
  }
};

TEST_F(IteratorReduction, AnIteratorTellsItsPlace) {
  Ref iterator = iterate(numbers());
  next(iterator).discard();
  EXPECT_EQ(reduced(iterator), "('iter', ([1, 2, 3],), 1)");
  call_method(iterator, name("__setstate__"), {Value::small(2)});
  EXPECT_EQ(next(iterator).take().get(), Value::small(3));
  next(iterator).discard();
  EXPECT_EQ(reduced(iterator), "('iter', ([],))") << "exhausted";
}

TEST_F(IteratorReduction, ARangeGoesOnFromItsNextItem) {
  Ref iterator =
      iterate(call(Value(&RangeType), {Value::small(0), Value::small(9), Value::small(3)}));
  next(iterator).discard();
  EXPECT_EQ(reduced(iterator), "('iter', (range(3, 9, 3),), None)");
  call_method(iterator, name("__setstate__"), {Value::small(1)});
  EXPECT_EQ(next(iterator).take().get(), Value::small(6));
}

TEST_F(IteratorReduction, OfADictWhatIsLeftIsListed) {
  Handle<Dict> dict = make_dict();
  dict_set(dict.get(), Value::small(1), none());
  dict_set(dict.get(), Value::small(2), none());
  Ref iterator = iterate(Value(dict));
  next(iterator).discard();
  EXPECT_EQ(reduced(iterator), "('iter', ([2],))");
  EXPECT_EQ(next(iterator).take().get(), Value::small(2)) << "it was not advanced";
}

TEST_F(IteratorReduction, WithoutCopyregOldPicklesAreRefused) {
  EXPECT_THROW(call_method(make_list(), name("__reduce_ex__"), {Value::small(1)}), NotSupported);
}

}  // namespace
}  // namespace corospec::reference
