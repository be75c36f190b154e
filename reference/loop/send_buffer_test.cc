#include "reference/loop/send_buffer.h"

#include <gtest/gtest.h>

namespace corospec::reference {
namespace {

TEST(SendBufferTest, GivesWhatWasAppendedInItsOrder) {
  SendBuffer buffer;
  EXPECT_TRUE(buffer.empty());
  buffer.append("one,");
  buffer.append("two");
  EXPECT_EQ(buffer.content(), "one,two");
  EXPECT_EQ(buffer.size(), 7U);
}

TEST(SendBufferTest, ForgetsWhatIsTaken) {
  SendBuffer buffer;
  buffer.append("0123456789");
  buffer.take(3);
  EXPECT_EQ(buffer.content(), "3456789");
  buffer.append("ab");
  buffer.take(6);
  EXPECT_EQ(buffer.content(), "9ab");
  EXPECT_EQ(buffer.size(), 3U);
  buffer.take(3);
  EXPECT_TRUE(buffer.empty());
}

TEST(SendBufferTest, IsEmptyOnceItIsCleared) {
  SendBuffer buffer;
  buffer.append("0123456789");
  buffer.take(3);
  buffer.clear();
  EXPECT_TRUE(buffer.empty());
  buffer.append("x");
  EXPECT_EQ(buffer.content(), "x");
}

TEST(SendBufferTest, TakesManySmallPiecesOfALargeOne) {
  SendBuffer buffer;
  buffer.append(std::string(1'000'000, 'x'));
  for (int i = 0; i < 999'999; ++i) buffer.take(1);
  EXPECT_EQ(buffer.content(), "x");
}

}  // namespace
}  // namespace corospec::reference
