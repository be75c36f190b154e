#include "reference/loop/poller.h"

#include <gtest/gtest.h>
#include <unistd.h>

namespace corospec::reference {
namespace {

struct Pipe {
  Pipe() { EXPECT_EQ(pipe(ends), 0); }
  ~Pipe() {
    close(ends[0]);
    close(ends[1]);
  }
  int ends[2];
};

TEST(PollerTest, TellsWhatIsReadable) {
  const Pipe pipe;
  const auto poller = make_epoll_poller();
  EXPECT_TRUE(poller->watch(pipe.ends[0], kReadable));
  EXPECT_TRUE(poller->wait(0.0).empty());
  EXPECT_EQ(write(pipe.ends[1], "x", 1), 1);
  const auto ready = poller->wait(10.0);
  ASSERT_EQ(ready.size(), 1U);
  EXPECT_EQ(ready[0].descriptor, pipe.ends[0]);
  EXPECT_EQ(ready[0].ready, unsigned{kReadable});
}

TEST(PollerTest, ForgetsADescriptor) {
  const Pipe pipe;
  const auto poller = make_epoll_poller();
  EXPECT_TRUE(poller->watch(pipe.ends[1], kWritable));
  EXPECT_TRUE(poller->is_watching());
  EXPECT_EQ(poller->wait(10.0).size(), 1U);
  EXPECT_TRUE(poller->watch(pipe.ends[1], 0));
  EXPECT_FALSE(poller->is_watching());
  EXPECT_TRUE(poller->wait(0.0).empty());
}

TEST(VirtualPollerTest, JumpsInsteadOfWaiting) {
  VirtualClock clock;
  const auto poller = make_virtual_poller(clock);
  EXPECT_TRUE(poller->wait(3600.0).empty());
  EXPECT_EQ(clock.now(), 3600.0);
}

TEST(VirtualPollerTest, TheClockStandsWhileADescriptorIsReady) {
  const Pipe pipe;
  VirtualClock clock;
  const auto poller = make_virtual_poller(clock);
  EXPECT_TRUE(poller->watch(pipe.ends[1], kWritable));
  EXPECT_EQ(poller->wait(3600.0).size(), 1U);
  EXPECT_EQ(clock.now(), 0.0);
}

}  // namespace
}  // namespace corospec::reference
