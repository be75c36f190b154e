#include "reference/object/gc.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "reference/object/set.h"
#include "reference/object/test_values.h"
#include "reference/object/weakref.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class GcTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
  void SetUp() override { gc_collect(); }
};

// Two probes that hold each other; `note` is called as each is finalized.
std::pair<Handle<Probe>, Handle<Probe>> make_cycle(const std::function<void(Value)>& note = {}) {
  Handle<Probe> a = make_probe(note);
  Handle<Probe> b = make_probe(note);
  assign(a->held, Value(b));
  assign(b->held, Value(a));
  return {a, b};
}

TEST_F(GcTest, FindsCyclesAndNothingElse) {
  Ref kept = numbers({});
  {
    Ref list = numbers({});
    Handle<Dict> dict = make_dict();
    Ref set = make_set();
    list_append(list.as<List>(), dict);
    dict_set(dict.get(), intern("set"), make_tuple({set, kept}));
    Handle<Probe> probe = make_probe();
    assign(probe->held, list.get());
    set_add(set.as<Set>(), probe);
  }
  EXPECT_EQ(gc_collect(), 5u);
  EXPECT_EQ(gc_collect(), 0u);
  EXPECT_EQ(kept.get().object()->refcount, 1u);
}

TEST_F(GcTest, WhatIsReachableFromOutsideStays) {
  auto [a, b] = make_cycle();
  Ref ref = make_weakref(b);
  b = Handle<Probe>();
  EXPECT_EQ(gc_collect(), 0u);
  EXPECT_TRUE(weakref_get(ref));
  a = Handle<Probe>();
  EXPECT_EQ(gc_collect(), 2u);
  EXPECT_FALSE(weakref_get(ref));
}

TEST_F(GcTest, FinalizersRunOnceEach) {
  int finalized = 0;
  make_cycle([&](Value) { ++finalized; });
  EXPECT_EQ(gc_collect(), 2u);
  EXPECT_EQ(finalized, 2);
}

TEST_F(GcTest, ResurrectionSavesTheWholeCycle) {
  Ref saved;
  int finalized = 0;
  make_cycle([&](Value self) {
    ++finalized;
    saved = Ref(self);
  });
  EXPECT_EQ(gc_collect(), 0u);
  EXPECT_EQ(finalized, 2);
  EXPECT_TRUE(saved.as<Probe>()->held);
  saved.reset();
  EXPECT_EQ(gc_collect(), 2u);
  EXPECT_EQ(finalized, 2);  // never again
}

TEST_F(GcTest, CallbacksOfReachableReferencesComeBeforeFinalizers) {
  static std::string log;
  log.clear();
  Ref outside;
  {
    auto [a, b] = make_cycle([](Value) { log += "finalizer "; });
    Ref note = make_function("note", [](Value, Args) {
      log += "callback ";
      return make_none();
    });
    outside = make_weakref(a, note);
    // A reference that is garbage itself does not call back.
    Ref inside = make_weakref(b, note);
    Handle<List> list = make_list();
    list_append(list.get(), inside);
    list_append(list.get(), a);
    assign(b->held, Value(list));
  }
  gc_collect();
  EXPECT_EQ(log, "callback finalizer finalizer ");
}

TEST_F(GcTest, ReferencesMadeByFinalizersDieToo) {
  Ref made;
  make_cycle([&](Value self) { made = make_weakref(self); });
  EXPECT_EQ(gc_collect(), 2u);
  EXPECT_FALSE(weakref_get(made));
}

TEST_F(GcTest, SurvivesAllocationAndDeathDuringCollection) {
  Ref kept = numbers({});
  for (int i = 0; i < 100; ++i) {
    make_cycle([&](Value) {
      list_clear(kept.as<List>());
      for (int64_t k = 0; k < 50; ++k) list_append(kept.as<List>(), make_list());
      EXPECT_EQ(gc_collect(), 0u);  // it is running
    });
  }
  EXPECT_EQ(gc_collect(), 200u);
}

TEST_F(GcTest, CollectionInsideADestructionLeavesTheDyingAlone) {
  Ref kept;
  {
    Ref list = numbers({1, 2});
    list_append(list.as<List>(), make_probe([](Value) { gc_collect(); }));
    list_append(list.as<List>(), make_list());
    kept = numbers({3});
  }
  EXPECT_EQ(shown(kept), "[3]");
}

TEST_F(GcTest, CollectsClassesAndTheirInstances) {
  {
    Handle<Type> type = derive("Node", ObjectType);
    Ref node = call(type, {});
    set_attribute(node, intern("self"), node);
    set_attribute(type, intern("instance"), node);
  }
  EXPECT_GT(gc_collect(), 2u);
  EXPECT_EQ(gc_collect(), 0u);
}

TEST_F(GcTest, TuplesOfPlainValuesAreNotTracked) {
  Ref plain = make_tuple({num(1), text("a"), none()});
  Ref container = make_tuple({numbers({})});
  std::vector<Object*> tracked = gc_tracked();
  auto is_tracked = [&](Value value) {
    return std::find(tracked.begin(), tracked.end(), value.object()) != tracked.end();
  };
  EXPECT_FALSE(is_tracked(plain));
  EXPECT_TRUE(is_tracked(container));
}

}  // namespace
}  // namespace corospec::reference
