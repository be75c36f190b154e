// Allocation and destruction (object.cc).
#include <gtest/gtest.h>

#include <set>
#include <vector>

#include "reference/object/allocation.h"
#include "reference/object/test_values.h"

namespace corospec::reference {
namespace {

using namespace testing;  // NOLINT: the helpers of test_values.h

class ObjectTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start(13); }
};

TEST_F(ObjectTest, BlocksDoNotOverlap) {
  for (size_t size : {16, 17, 48, 512, 513, 5000}) {
    std::vector<unsigned char*> blocks;
    for (size_t i = 0; i < 300; ++i) {
      blocks.push_back(static_cast<unsigned char*>(allocate_block(size)));
      EXPECT_EQ(reinterpret_cast<uintptr_t>(blocks.back()) % 16, 0u);
      std::fill_n(blocks.back(), size, static_cast<unsigned char>(i));
    }
    for (size_t i = 0; i < blocks.size(); ++i) {
      for (size_t k = 0; k < size; ++k) ASSERT_EQ(blocks[i][k], static_cast<unsigned char>(i));
      free_block(blocks[i], size);
    }
  }
}

TEST_F(ObjectTest, NewObjectsAreZeroedPastTheHeader) {
  for (size_t size = sizeof(Object); size <= 200; size += 8) {
    Object* dirty = allocate_object(&ProbeType, size);
    std::fill_n(reinterpret_cast<unsigned char*>(dirty + 1), size - sizeof(Object), 0xAB);
    free_object(dirty, size);
    Object* object = allocate_object(&ProbeType, size);
    const auto* bytes = reinterpret_cast<unsigned char*>(object);
    for (size_t i = sizeof(Object); i < size; ++i) ASSERT_EQ(bytes[i], 0) << size;
    EXPECT_EQ(object->refcount, 1u);
    EXPECT_EQ(object->gc_slot, 0u);
    free_object(object, size);
  }
}

TEST_F(ObjectTest, AMillionLinksDieWithoutRecursion) {
  int finalized = 0;
  Ref chain(none());
  for (int i = 0; i < 1000000; ++i) {
    Handle<List> link = make_list();
    list_append(link.get(), chain);
    chain = link;
  }
  chain.reset();
  for (int i = 0; i < 100000; ++i) {
    Handle<Probe> link = make_probe([&](Value) { ++finalized; });
    assign(link->held, chain.get());
    chain = link;
  }
  chain.reset();
  EXPECT_EQ(finalized, 100000);
}

TEST_F(ObjectTest, FinalizersThatDropTheNextLinkDoNotRecurseEither) {
  int finalized = 0;
  Ref chain;
  for (int i = 0; i < 100000; ++i) {
    Handle<Probe> link = make_probe([&](Value self) {
      ++finalized;
      drop(self.as<Probe>()->held);
    });
    assign(link->held, chain.get());
    chain = link;
  }
  chain.reset();
  EXPECT_EQ(finalized, 100000);
}

TEST_F(ObjectTest, DeathIsPromptInsideAFinalizer) {
  std::string log;
  // Deep enough that without a count of its own the finalizer's garbage would have to wait.
  Ref chain = make_probe([&](Value) {
    make_probe([&](Value) { log += "inner "; });
    log += "outer ";
  });
  for (int i = 0; i < 49; ++i) {
    Handle<List> link = make_list();
    list_append(link.get(), chain);
    chain = link;
  }
  chain.reset();
  EXPECT_EQ(log, "inner outer ");
}

TEST_F(ObjectTest, ResurrectedObjectsLiveOnAndAreNotFinalizedAgain) {
  Ref saved;
  int finalized = 0;
  Ref probe = make_probe([&](Value self) {
    ++finalized;
    saved = Ref(self);
  });
  const Value address = probe.get();
  probe.reset();
  EXPECT_EQ(saved.get(), address);
  EXPECT_EQ(address.object()->refcount, 1u);
  saved.reset();
  EXPECT_EQ(finalized, 1);
}

TEST_F(ObjectTest, WhatAFinalizerRaisesIsReported) {
  static std::string reported;
  reported.clear();
  runtime_hooks.unraisable = [](Value exception, Value where) {
    reported = type_name(exception) + " in " + type_name(where);
  };
  make_probe([](Value) { raise_value_error("no"); });
  runtime_hooks.unraisable = nullptr;
  EXPECT_EQ(reported, "ValueError in Probe");
}

TEST_F(ObjectTest, InstancesKeepTheirClassAlive) {
  Handle<Type> type = derive("Kept", ObjectType);
  const uint32_t before = type->refcount;
  Ref instance = call(type, {});
  EXPECT_EQ(type->refcount, before + 1);
  instance.reset();
  EXPECT_EQ(type->refcount, before);
}

}  // namespace
}  // namespace corospec::reference
