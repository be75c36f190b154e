#include "reference/loop/ready_queue.h"

#include <gtest/gtest.h>

#include "reference/object/int.h"

namespace corospec::reference {
namespace {

TEST(ReadyQueueTest, GivesEntriesInTheirOrderWhileItGrowsAndWrapsAround) {
  ReadyQueue queue;
  int64_t pushed = 0;
  int64_t popped = 0;
  for (int round = 0; round < 100; ++round) {
    for (int i = 0; i < round; ++i) queue.push(Ref(Value::small(pushed++)));
    for (int i = 0; i < round / 2; ++i) {
      EXPECT_EQ(queue.pop().target.get().as_small(), popped++);
    }
  }
  EXPECT_EQ(queue.size(), static_cast<size_t>(pushed - popped));
  while (!queue.empty()) EXPECT_EQ(queue.pop().target.get().as_small(), popped++);
  EXPECT_EQ(popped, pushed);
}

TEST(ReadyQueueTest, KeepsTheArgumentOfAnEntry) {
  ReadyQueue queue;
  queue.push(Ref(Value::small(1)), Ref(Value::small(2)));
  queue.push(Ref(Value::small(3)));
  EXPECT_EQ(queue.pop().argument.get().as_small(), 2);
  EXPECT_FALSE(queue.pop().argument);
}

TEST(ReadyQueueTest, ClearEmptiesIt) {
  ReadyQueue queue;
  for (int i = 0; i < 20; ++i) queue.push(Ref(Value::small(i)));
  queue.clear();
  EXPECT_TRUE(queue.empty());
}

}  // namespace
}  // namespace corospec::reference
