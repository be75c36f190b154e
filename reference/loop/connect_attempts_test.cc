// The order of addresses, and the race for one of them. A listener whose backlog is full stands for
// a host that does not answer.
#include "reference/loop/connect_attempts.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <list>

#include "reference/coroutine/coroutine.h"
#include "reference/loop/loop.h"
#include "reference/loop/task.h"
#include "reference/object/runtime.h"

namespace corospec::reference {
namespace {

addrinfo of_family(int family) {
  addrinfo address{};
  address.ai_family = family;
  return address;
}

class Interleaved : public ::testing::Test {
 protected:
  // The families of what comes out, '6' and '4', of such families.
  static std::string order(const std::string& families, size_t first) {
    std::list<addrinfo> addresses;
    std::vector<const addrinfo*> given;
    for (const char family : families) {
      given.push_back(&addresses.emplace_back(of_family(family == '6' ? AF_INET6 : AF_INET)));
    }
    std::string text;
    for (const addrinfo* each : interleaved(given, first)) {
      text += each->ai_family == AF_INET6 ? '6' : '4';
    }
    return text;
  }
};

TEST_F(Interleaved, FamiliesTakeTurns) {
  EXPECT_EQ(order("666444", 1), "646464");
  EXPECT_EQ(order("444666", 1), "464646");
  EXPECT_EQ(order("64", 1), "64");
}

TEST_F(Interleaved, TheFirstFamilyBeginsWithSoMany) {
  EXPECT_EQ(order("666444", 2), "664644");
  EXPECT_EQ(order("666444", 9), "666444");
}

TEST_F(Interleaved, WhatIsLeftComesLast) {
  EXPECT_EQ(order("64444", 1), "64444");
  EXPECT_EQ(order("444", 1), "444");
  EXPECT_EQ(order("", 1), "");
}

TEST_F(Interleaved, TheOrderWithinAFamilyStays) {
  addrinfo first = of_family(AF_INET);
  addrinfo second = of_family(AF_INET);
  EXPECT_EQ(interleaved({&second, &first}, 1), (std::vector<const addrinfo*>{&second, &first}));
}

class RaceTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    initialize_objects(13);
    initialize_generator();
    initialize_coroutine();
    initialize_context();
    initialize_loop();
  }
  void SetUp() override { loop_ = make_event_loop(); }
  void TearDown() override {
    for (const int descriptor : open_) ::close(descriptor);
  }

  // A socket that listens on 127.0.0.1; its address.
  const addrinfo* listener(int backlog) {
    sockaddr_in& place = places_.emplace_back();
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int descriptor = opened();
    socklen_t size = sizeof place;
    EXPECT_EQ(::bind(descriptor, as_address(place), size), 0);
    if (backlog >= 0) {
      EXPECT_EQ(::listen(descriptor, backlog), 0);
    }
    EXPECT_EQ(::getsockname(descriptor, as_address(place), &size), 0);
    addrinfo& address = addresses_.emplace_back(of_family(AF_INET));
    address.ai_socktype = SOCK_STREAM;
    address.ai_addr = as_address(place);
    address.ai_addrlen = sizeof place;
    return &address;
  }
  const addrinfo* answering() { return listener(16); }
  const addrinfo* refusing() { return listener(-1); }
  const addrinfo* silent() {
    const addrinfo* address = listener(0);
    // More connections than the backlog takes; the rest are not answered.
    for (int i = 0; i < 4; ++i) {
      const int descriptor = opened();
      if (::connect(descriptor, address->ai_addr, address->ai_addrlen) != 0) {
        EXPECT_EQ(errno, EINPROGRESS);
      }
    }
    return address;
  }

  // The port that was connected to, 0: none; runs the race to its end.
  int race(std::vector<const addrinfo*> addresses, double delay) {
    attempts_ = {std::move(addresses), nullptr, {}};
    const Handle<Task> task =
        make_task(make_native_coroutine(connect_by_race(loop_, &attempts_, delay), "race"), loop_);
    begin_ = loop_time(loop_);
    while (!is_done(*task)) turn(*loop_.as<EventLoop>());
    const Ref socket = result_of(*task);
    if (is_none(socket)) return 0;
    sockaddr_in peer{};
    socklen_t size = sizeof peer;
    EXPECT_EQ(::getpeername(socket.as<Socket>()->descriptor, as_address(peer), &size), 0);
    close_socket(*socket.as<Socket>());
    return ntohs(peer.sin_port);
  }
  double seconds() const { return loop_time(loop_) - begin_; }
  static int port_of(const addrinfo* address) {
    return ntohs(reinterpret_cast<const sockaddr_in*>(address->ai_addr)->sin_port);
  }

  Ref loop_;
  ConnectionAttempts attempts_{};

 private:
  static sockaddr* as_address(sockaddr_in& place) { return reinterpret_cast<sockaddr*>(&place); }
  int opened() {
    open_.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
    return open_.back();
  }

  std::list<sockaddr_in> places_;
  std::list<addrinfo> addresses_;
  std::vector<int> open_;
  double begin_ = 0;
};

TEST_F(RaceTest, TheFirstThatAnswersWins) {
  const addrinfo* first = answering();
  EXPECT_EQ(race({first, answering()}, 60), port_of(first));
  EXPECT_TRUE(attempts_.errors.empty());
}

TEST_F(RaceTest, AfterTheDelayTheNextIsTriedAsWell) {
  const addrinfo* second = answering();
  EXPECT_EQ(race({silent(), second}, 0.05), port_of(second));
  EXPECT_GE(seconds(), 0.05);
  EXPECT_TRUE(attempts_.errors.empty());
}

TEST_F(RaceTest, AfterAFailureTheNextIsTriedAtOnce) {
  const addrinfo* second = answering();
  EXPECT_EQ(race({refusing(), second}, 60), port_of(second));
  EXPECT_EQ(attempts_.errors.size(), 1U);
}

TEST_F(RaceTest, WhenAllFailThereIsNoSocketAndAnErrorOfEach) {
  EXPECT_EQ(race({refusing(), refusing(), refusing()}, 60), 0);
  EXPECT_EQ(attempts_.errors.size(), 3U);
}

TEST_F(RaceTest, LosersAreGivenUp) {
  race({silent(), silent(), answering()}, 0.01);
  // No task is left.
  EXPECT_EQ(first_listed_task(), nullptr);
}

}  // namespace
}  // namespace corospec::reference
