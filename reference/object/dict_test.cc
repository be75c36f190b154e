#include "reference/object/dict.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

#include "reference/object/dict_table.h"
#include "reference/object/set.h"
#include "reference/object/test_values.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class DictTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
};

Handle<Dict> dict_of(std::initializer_list<std::pair<const char*, int64_t>> pairs) {
  Handle<Dict> dict = make_dict();
  for (auto [key, value] : pairs) dict_set(dict.get(), intern(key), num(value));
  return dict;
}

TEST_F(DictTest, KeepsTheOrderOfInsertion) {
  Handle<Dict> dict = dict_of({{"b", 1}, {"a", 2}, {"c", 3}});
  dict_set(dict.get(), intern("b"), num(9));
  EXPECT_EQ(shown(dict), "{'b': 9, 'a': 2, 'c': 3}");
  dict_remove(dict.get(), Value(intern("b")));
  dict_set(dict.get(), intern("b"), num(0));
  EXPECT_EQ(shown(dict), "{'a': 2, 'c': 3, 'b': 0}");
}

TEST_F(DictTest, AgreesWithAMapUnderRandomOperations) {
  Handle<Dict> dict = make_dict();
  std::map<int64_t, int64_t> expected;
  std::mt19937 random(1);
  for (int i = 0; i < 20000; ++i) {
    // Multiples of a power of two: the keys collide unless the hash is scattered.
    const int64_t key = static_cast<int64_t>(random() % 300) * 1024;
    switch (random() % 4) {
      case 0:
      case 1:
        dict_set(dict.get(), num(key), num(i));
        expected[key] = i;
        break;
      case 2:
        ASSERT_EQ(static_cast<bool>(dict_remove(dict.get(), num(key))), expected.erase(key) == 1);
        break;
      default:
        if (i % 50 == 0 && dict->size > 0) {
          Ref last = invoke(dict, "popitem");
          expected.erase(last.as<Tuple>()->items[0].as_small());
        }
    }
    ASSERT_EQ(dict->size, static_cast<int64_t>(expected.size()));
  }
  for (auto [key, value] : expected) ASSERT_EQ(dict_find(dict.get(), num(key)), num(value));
  for (int64_t key = 1; key < 300; ++key) ASSERT_FALSE(dict_find(dict.get(), num(key)));
}

TEST_F(DictTest, PopitemAndInsertionForEverDoNotFillTheTable) {
  Handle<Dict> dict = make_dict();
  for (int64_t i = 0; i < 10000; ++i) {
    dict_set(dict.get(), num(i), none());
    invoke(dict, "popitem");
  }
  EXPECT_LE(dict->capacity, 8u);
  EXPECT_FALSE(dict_find(dict.get(), num(5)));
}

TEST_F(DictTest, EqualKeysOfDifferentTypesAreOneKey) {
  Handle<Dict> dict = make_dict();
  dict_set(dict.get(), num(1), text("int"));
  dict_set(dict.get(), boolean(true), text("bool"));
  EXPECT_EQ(shown(dict), "{1: 'bool'}");
  Ref big = power(num(2), num(90), {});
  dict_set(dict.get(), big, num(0));
  EXPECT_TRUE(dict_find(dict.get(), power(num(2), num(90), {})));
}

TEST_F(DictTest, StringsNeedNotBeInterned) {
  Handle<Dict> dict = dict_of({{"name", 1}});
  Ref built = concatenate(text("na").as<Str>(), text("me").as<Str>());
  EXPECT_EQ(dict_find(dict.get(), built), num(1));
  EXPECT_EQ(dict_find(dict.get(), built.as<Str>()), num(1));
  Handle<Type> type = derive("Name", StrType);
  EXPECT_EQ(dict_find(dict.get(), call(type, {built})), num(1));
}

TEST_F(DictTest, PlacesAndVersionsServeCaches) {
  Handle<Dict> dict = dict_of({{"a", 1}, {"b", 2}});
  const auto place = static_cast<uint32_t>(dict_find_place(dict.get(), intern("b")));
  const uint32_t version = dict->keys_version;
  EXPECT_EQ(dict->find_at(place, intern("b")), num(2));
  dict_set(dict.get(), intern("b"), num(3));
  EXPECT_EQ(dict->keys_version, version);
  EXPECT_EQ(dict->find_at(place, intern("b")), num(3));
  EXPECT_FALSE(dict->find_at(place, intern("a")));
  dict_remove(dict.get(), Value(intern("b")));
  EXPECT_NE(dict->keys_version, version);
  EXPECT_FALSE(dict->find_at(place, intern("b")));
}

TEST_F(DictTest, RefusesUnhashableAndMissingKeys) {
  Handle<Dict> dict = dict_of({{"a", 1}});
  EXPECT_EQ(raised_by([&] { dict_set(dict.get(), numbers({}), none()); }),
            "TypeError: unhashable type: 'list'");
  EXPECT_EQ(raised_by([&] { get_item(dict, text("b")); }), "KeyError: 'b'");
  EXPECT_EQ(raised_by([&] { delete_item(dict, text("b")); }), "KeyError: 'b'");
  EXPECT_EQ(raised_by([&] { invoke(dict, "pop", {text("b")}); }), "KeyError: 'b'");
  EXPECT_EQ(raised_by([] { invoke(make_dict(), "popitem"); }),
            "KeyError: 'popitem(): dictionary is empty'");
  EXPECT_EQ(shown(invoke(make_dict(), "pop", {numbers({}), num(1)})), "1");
}

TEST_F(DictTest, MethodsDoWhatTheySay) {
  Handle<Dict> dict = dict_of({{"a", 1}});
  EXPECT_EQ(shown(invoke(dict, "setdefault", {text("a"), num(5)})), "1");
  EXPECT_EQ(shown(invoke(dict, "setdefault", {text("b")})), "None");
  EXPECT_EQ(shown(invoke(dict, "get", {text("z")})), "None");
  EXPECT_EQ(shown(invoke(dict, "pop", {text("a")})), "1");
  EXPECT_EQ(shown(invoke(Value(&DictType), "fromkeys", {numbers({1, 2}), num(0)})), "{1: 0, 2: 0}");
  Ref copy = invoke(dict, "copy");
  invoke(dict, "clear");
  EXPECT_EQ(shown(dict) + shown(copy), "{}{'b': None}");
}

TEST_F(DictTest, UpdatesFromMappingsAndPairs) {
  Handle<Dict> dict = dict_of({{"a", 1}});
  Ref pair = make_tuple({text("b"), num(2)});
  dict_update(dict.get(), make_tuple({pair}));
  dict_update(dict.get(), make_mapping_proxy(dict_of({{"a", 7}, {"c", 3}})));
  EXPECT_EQ(shown(dict), "{'a': 7, 'b': 2, 'c': 3}");
  dict_update(dict.get(), dict_of({{"a", 0}, {"d", 4}}), false);
  EXPECT_EQ(shown(dict), "{'a': 7, 'b': 2, 'c': 3, 'd': 4}");
  EXPECT_EQ(raised_by([&] { dict_update(dict.get(), make_tuple({num(1)})); }),
            "TypeError: cannot convert dictionary update sequence element #0 to a sequence");
  EXPECT_EQ(raised_by([&] {
              dict_update(dict.get(), make_tuple({pair, text("xyz")}));
            }),
            "ValueError: dictionary update sequence element #1 has length 3; 2 is required");
  EXPECT_EQ(raised_by([&] { dict_update(dict.get(), num(1)); }),
            "TypeError: 'int' object is not iterable");
  EXPECT_EQ(shown(binary(BinaryOp::kOr, dict_of({{"x", 1}}), dict_of({{"y", 2}}))),
            "{'x': 1, 'y': 2}");
}

TEST_F(DictTest, ComparesByContent) {
  EXPECT_TRUE(equal(dict_of({{"a", 1}, {"b", 2}}), dict_of({{"b", 2}, {"a", 1}})));
  EXPECT_FALSE(equal(dict_of({{"a", 1}}), dict_of({{"a", 2}})));
  EXPECT_FALSE(equal(dict_of({{"a", 1}}), dict_of({{"b", 1}})));
  EXPECT_EQ(raised_by([] { compare(CompareOp::kLt, make_dict(), make_dict()); }),
            "TypeError: '<' not supported between instances of 'dict' and 'dict'");
}

TEST_F(DictTest, IterationNoticesAChangeOfSize) {
  Handle<Dict> dict = dict_of({{"a", 1}, {"b", 2}});
  Ref iterator = iterate(dict);
  next(iterator).discard();
  dict_set(dict.get(), intern("c"), num(3));
  EXPECT_EQ(drained(iterator), "RuntimeError: dictionary changed size during iteration");
  dict_remove(dict.get(), Value(intern("c")));
  EXPECT_EQ(drained(iterator), "RuntimeError: dictionary changed size during iteration");
  Ref second = iterate(dict);
  next(second).discard();
  dict_set(dict.get(), intern("b"), num(5));  // the same keys: allowed
  EXPECT_EQ(drained(second), "'b'");
}

TEST_F(DictTest, IterationNoticesReplacedKeys) {
  Handle<Dict> dict = dict_of({{"a", 1}});
  Ref iterator = iterate(dict);
  next(iterator).discard();
  dict_set(dict.get(), intern("b"), num(1));
  dict_remove(dict.get(), Value(intern("a")));
  EXPECT_EQ(drained(iterator), "RuntimeError: dictionary keys changed during iteration");
}

TEST_F(DictTest, ViewsShowTheDictAndItsReverse) {
  Handle<Dict> dict = dict_of({{"a", 1}, {"b", 2}});
  Ref items = invoke(dict, "items");
  EXPECT_EQ(shown(items), "dict_items([('a', 1), ('b', 2)])");
  dict_set(dict.get(), intern("c"), num(3));
  EXPECT_EQ(length(items), 3);
  EXPECT_TRUE(contains(items, make_tuple({text("c"), num(3)})));
  EXPECT_FALSE(contains(items, make_tuple({text("c"), num(4)})));
  EXPECT_EQ(drained(invoke(items, "__reversed__")), "('c', 3) ('b', 2) ('a', 1)");
  EXPECT_EQ(drained(invoke(dict, "__reversed__")), "'c' 'b' 'a'");
  EXPECT_EQ(drained(iterate(invoke(dict, "values"))), "1 2 3");
  EXPECT_EQ(shown(get_attribute(items, intern("mapping"))),
            "mappingproxy({'a': 1, 'b': 2, 'c': 3})");
}

TEST_F(DictTest, KeyViewsAreSets) {
  Ref keys = invoke(dict_of({{"a", 1}, {"b", 2}}), "keys");
  Ref others = make_tuple({text("b"), text("c")});
  EXPECT_EQ(shown(binary(BinaryOp::kAnd, keys, others)), "{'b'}");
  EXPECT_EQ(shown(binary(BinaryOp::kOr, keys, others)), "{'a', 'b', 'c'}");
  EXPECT_EQ(shown(binary(BinaryOp::kSubtract, keys, others)), "{'a'}");
  EXPECT_EQ(shown(binary(BinaryOp::kXor, keys, others)), "{'a', 'c'}");
  EXPECT_TRUE(equal(keys, to_set(make_tuple({text("b"), text("a")}))));
  EXPECT_TRUE(compare_bool(CompareOp::kGt, keys, to_set(make_tuple({text("b")}))));
  EXPECT_EQ(shown(invoke(keys, "isdisjoint", {others})), "False");
}

TEST_F(DictTest, MissingIsAskedForSubclassesOnly) {
  auto missing = [](Value self, Args args) -> Ref {
    EXPECT_TRUE(is_dict(self));
    return make_tuple({args[0], num(0)});
  };
  Handle<Type> type = derive("Counter", DictType, {{"__missing__", missing}});
  Ref counter = call(type, {});
  EXPECT_EQ(shown(get_item(counter, text("x"))), "('x', 0)");
  EXPECT_EQ(shown(invoke(counter, "get", {text("x")})), "None");
  EXPECT_EQ(length(counter), 0);
}

TEST_F(DictTest, EqualityThatChangesTheDictIsSurvived) {
  Handle<Dict> dict = make_dict();
  Handle<Probe> stored = make_probe();
  Handle<Probe> wanted = make_probe();
  int calls = 0;
  stored->on_compare =
      new std::function<Ref(Value, Value, CompareOp)>([&](Value, Value, CompareOp) {
        if (++calls == 1) {
          for (int64_t i = 1; i < 100; ++i) dict_set(dict.get(), num(i), none());
        }
        return make_bool(calls > 1);
      });
  dict_set(dict.get(), stored, text("found"));
  EXPECT_EQ(shown(dict_find(dict.get(), wanted)), "'found'");
  EXPECT_EQ(calls, 2);
  calls = 1;
  dict_clear(dict.get());
  dict_set(dict.get(), stored, num(1));
  dict_set(dict.get(), wanted, num(2));
  EXPECT_EQ(dict->size, 1);
}

TEST_F(DictTest, DyingValuesSeeAWholeDict) {
  Handle<Dict> dict = make_dict();
  int64_t size_seen = -1;
  dict_set(dict.get(), intern("x"), make_probe([&](Value) { size_seen = dict->size; }));
  dict_set(dict.get(), intern("x"), num(1));
  EXPECT_EQ(size_seen, 1);
  dict_set(dict.get(), intern("y"), make_probe([&](Value) { size_seen = dict->size; }));
  dict_clear(dict.get());
  EXPECT_EQ(size_seen, 0);
}

TEST_F(DictTest, ProxiesAreReadOnly) {
  Handle<Dict> dict = dict_of({{"a", 1}});
  Ref proxy = make_mapping_proxy(dict);
  EXPECT_EQ(shown(get_item(proxy, text("a"))), "1");
  EXPECT_EQ(shown(invoke(proxy, "get", {text("b"), num(2)})), "2");
  EXPECT_EQ(raised_by([&] { set_item(proxy, text("a"), num(2)); }),
            "TypeError: 'mappingproxy' object does not support item assignment");
  EXPECT_TRUE(equal(proxy, dict));
  EXPECT_EQ(shown(binary(BinaryOp::kOr, proxy, dict_of({{"b", 2}}))), "{'a': 1, 'b': 2}");
  EXPECT_EQ(raised_by([] { call(Value(&MappingProxyType), {numbers({})}); }),
            "TypeError: mappingproxy() argument must be a mapping, not list");
}

}  // namespace
}  // namespace corospec::reference
