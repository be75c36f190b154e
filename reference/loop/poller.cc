#include "reference/loop/poller.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <map>

namespace corospec::reference {

namespace {

class EpollPoller final : public Poller {
 public:
  ~EpollPoller() override {
    if (epoll_ >= 0) ::close(epoll_);
  }

  bool watch(int descriptor, unsigned interest) override {
    if (epoll_ < 0) epoll_ = epoll_create1(EPOLL_CLOEXEC);
    const auto known = interests_.find(descriptor);
    if (interest == 0) {
      if (known == interests_.end()) return true;
      interests_.erase(known);
      return epoll_ctl(epoll_, EPOLL_CTL_DEL, descriptor, nullptr) == 0;
    }
    epoll_event event{};
    event.events = (interest & kReadable ? EPOLLIN : 0U) | (interest & kWritable ? EPOLLOUT : 0U);
    event.data.fd = descriptor;
    const int operation = known == interests_.end() ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    if (epoll_ctl(epoll_, operation, descriptor, &event) != 0) return false;
    interests_[descriptor] = interest;
    return true;
  }

  bool is_watching() const override { return !interests_.empty(); }

  std::vector<PollEvent> wait(std::optional<double> seconds) override {
    if (epoll_ < 0) epoll_ = epoll_create1(EPOLL_CLOEXEC);
    epoll_event events[64];
    const int count = epoll_wait(epoll_, events, 64, milliseconds(seconds));
    std::vector<PollEvent> ready;
    for (int i = 0; i < count; ++i) {
      // An error or a hang-up is found out by reading or writing.
      const unsigned in = events[i].events & ~static_cast<unsigned>(EPOLLOUT) ? kReadable : 0U;
      const unsigned out = events[i].events & ~static_cast<unsigned>(EPOLLIN) ? kWritable : 0U;
      ready.push_back({events[i].data.fd, (in | out) & interests_[events[i].data.fd]});
    }
    return ready;
  }

 private:
  // Rounded up: waking too early would only turn the loop once more.
  static int milliseconds(std::optional<double> seconds) {
    if (!seconds) return -1;
    return static_cast<int>(std::ceil(*seconds * 1e3));
  }

  int epoll_ = -1;
  std::map<int, unsigned> interests_;
};

class VirtualPoller final : public Poller {
 public:
  explicit VirtualPoller(VirtualClock& clock) : clock_(clock) {}

  bool watch(int descriptor, unsigned interest) override {
    return real_.watch(descriptor, interest);
  }
  bool is_watching() const override { return real_.is_watching(); }

  std::vector<PollEvent> wait(std::optional<double> seconds) override {
    // Without a timer only the world outside can wake the loop, and that takes real time.
    if (!seconds) return real_.wait(seconds);
    std::vector<PollEvent> ready;
    if (real_.is_watching()) ready = real_.wait(0.0);
    if (ready.empty()) clock_.advance(*seconds);
    return ready;
  }

 private:
  VirtualClock& clock_;
  EpollPoller real_;
};

}  // namespace

std::unique_ptr<Poller> make_epoll_poller() { return std::make_unique<EpollPoller>(); }
std::unique_ptr<Poller> make_virtual_poller(VirtualClock& clock) {
  return std::make_unique<VirtualPoller>(clock);
}
std::unique_ptr<Poller> make_poller() {
  if (VirtualClock* clock = virtual_clock()) return make_virtual_poller(*clock);
  return make_epoll_poller();
}

}  // namespace corospec::reference
