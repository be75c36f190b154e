#include "reference/object/weakref.h"

#include <gtest/gtest.h>

#include "reference/object/set.h"
#include "reference/object/test_values.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

std::string log;  // NOLINT: what callbacks write

class WeakRefTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
  void SetUp() override { log.clear(); }
};

Ref note_dead() {
  return make_function("note", [](Value, Args args) {
    log += weakref_get(args[0]) ? "alive " : "dead ";
    return make_none();
  });
}

TEST_F(WeakRefTest, DiesWithItsReferent) {
  Ref probe = make_probe();
  Ref ref = make_weakref(probe);
  EXPECT_EQ(call(ref, {}).get(), probe.get());
  probe.reset();
  EXPECT_EQ(shown(call(ref, {})), "None");
  EXPECT_FALSE(weakref_get(ref));
}

TEST_F(WeakRefTest, PlainReferencesAreShared) {
  Ref probe = make_probe();
  Ref ref = make_weakref(probe);
  EXPECT_EQ(make_weakref(probe).get(), ref.get());
  EXPECT_EQ(make_weakref(probe, none()).get(), ref.get());
  Ref callback = note_dead();
  EXPECT_FALSE(make_weakref(probe, callback).get() == ref.get());
  EXPECT_EQ(weakref_count(probe), 1);  // the one with a callback is gone already
  ref.reset();
  EXPECT_EQ(weakref_count(probe), 0);
}

TEST_F(WeakRefTest, CallbacksRunNewestFirstAndOnce) {
  Ref probe = make_probe();
  static std::vector<Value> order;
  order.clear();
  Ref callback = make_function("note", [](Value, Args args) {
    EXPECT_FALSE(weakref_get(args[0]));
    order.push_back(args[0]);
    return make_none();
  });
  Ref first = make_weakref(probe, callback);
  Ref second = make_weakref(probe, callback);
  { Ref dropped = make_weakref(probe, callback); }
  probe.reset();
  EXPECT_EQ(order, (std::vector<Value>{second, first}));
}

TEST_F(WeakRefTest, FailingCallbacksAreReportedAndForgotten) {
  runtime_hooks.unraisable = [](Value exception, Value) { log += type_name(exception); };
  Ref probe = make_probe();
  Ref ref = make_weakref(
      probe, make_function("fail", [](Value, Args) -> Ref { raise_value_error("no"); }));
  probe.reset();
  runtime_hooks.unraisable = nullptr;
  EXPECT_EQ(log, "ValueError");
}

TEST_F(WeakRefTest, FinalizersStillSeeTheReference) {
  Ref ref;
  bool alive = false;
  Ref probe = make_probe([&](Value) { alive = static_cast<bool>(weakref_get(ref)); });
  ref = make_weakref(probe);
  probe.reset();
  EXPECT_TRUE(alive);
  EXPECT_FALSE(weakref_get(ref));
}

TEST_F(WeakRefTest, EqualWhileAliveThenIdentical) {
  Ref a = to_set(numbers({1}), FrozenSetType);
  Ref b = to_set(numbers({1}), FrozenSetType);
  Ref ref_a = make_weakref(a);
  Ref ref_b = make_weakref(b);
  EXPECT_TRUE(equal(ref_a, ref_b));
  EXPECT_EQ(hash(ref_a), hash(a));
  a.reset();
  EXPECT_FALSE(equal(ref_a, ref_b));
  EXPECT_TRUE(equal(ref_a, ref_a));
  hash(ref_a);  // remembered
  b.reset();
  EXPECT_EQ(raised_by([&] { hash(ref_b); }), "TypeError: weak object has gone away");
}

TEST_F(WeakRefTest, RefusesWhatCannotBeReferenced) {
  EXPECT_EQ(raised_by([] { make_weakref(num(1)); }),
            "TypeError: cannot create weak reference to 'int' object");
  EXPECT_EQ(raised_by([] { make_weakref(numbers({})); }),
            "TypeError: cannot create weak reference to 'list' object");
  Handle<Type> type = derive("MyList", ListType);
  Ref instance = call(type, {});
  EXPECT_TRUE(weakref_get(make_weakref(instance)));
}

TEST_F(WeakRefTest, SubclassesCarryWhatTheyLike) {
  Handle<Type> type = derive("KeyedRef", WeakRefType);
  Ref probe = make_probe();
  Ref keyed = call(type, {probe, note_dead()});
  set_attribute(keyed, intern("key"), num(5));
  EXPECT_FALSE(call(type, {probe}).get() == call(type, {probe}).get());
  EXPECT_EQ(shown(get_attribute(keyed, intern("key"))), "5");
  probe.reset();
  EXPECT_EQ(log, "dead ");
  EXPECT_EQ(shown(get_attribute(keyed, intern("__callback__"))), "None");
}

TEST_F(WeakRefTest, ManyObjectsComeAndGo) {
  std::vector<Ref> probes;
  std::vector<Ref> refs;
  for (int i = 0; i < 3000; ++i) {
    probes.push_back(make_probe());
    refs.push_back(make_weakref(probes.back()));
  }
  for (size_t i = 0; i < probes.size(); i += 3) probes[i].reset();
  for (size_t i = 0; i < refs.size(); ++i) {
    ASSERT_EQ(static_cast<bool>(weakref_get(refs[i])), i % 3 != 0) << i;
  }
}

TEST_F(WeakRefTest, ProxiesForwardEverything) {
  Handle<Type> type = derive("MyList", ListType);
  Ref list = call(type, {numbers({1, 2})});
  Ref proxy = make_weakproxy(list);
  EXPECT_EQ(type_of(proxy), &WeakProxyType);
  EXPECT_EQ(length(proxy), 2);
  set_item(proxy, num(0), num(9));
  set_attribute(proxy, intern("name"), text("n"));
  EXPECT_EQ(shown(get_attribute(list, intern("name"))), "'n'");
  EXPECT_EQ(shown(list), "[9, 2]");
  EXPECT_EQ(shown(binary(BinaryOp::kAdd, proxy, numbers({3}))), "[9, 2, 3]");
  EXPECT_EQ(drained(iterate(proxy)), "9 2");
  EXPECT_TRUE(contains(proxy, num(9)));
  EXPECT_TRUE(equal(proxy, list));
  EXPECT_EQ(shown(to_str(proxy)), "'[9, 2]'");
  EXPECT_EQ(make_weakproxy(list).get(), proxy.get());
  list.reset();
  EXPECT_EQ(raised_by([&] { length(proxy); }),
            "ReferenceError: weakly-referenced object no longer exists");
  EXPECT_EQ(raised_by([&] { get_attribute(proxy, intern("append")); }),
            "ReferenceError: weakly-referenced object no longer exists");
}

TEST_F(WeakRefTest, CallableProxiesCall) {
  Handle<Type> type = derive("Thing", ObjectType);
  Ref proxy = make_weakproxy(type);
  EXPECT_EQ(type_of(proxy), &WeakCallableProxyType);
  EXPECT_EQ(type_of(call(proxy, {})), type.get());
}

}  // namespace
}  // namespace corospec::reference
