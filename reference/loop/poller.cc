#include "reference/loop/poller.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <map>
#include <span>

#include "reference/object/interpreter_lock.h"
#include "reference/object/signals.h"

namespace corospec::reference {

namespace {

class EpollPoller final : public Poller {
 public:
  ~EpollPoller() override {
    if (epoll_ >= 0) ::close(epoll_);
    if (wakening_ >= 0) ::close(wakening_);
  }

  bool watch(int descriptor, unsigned interest) override {
    open();
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
    open();
    epoll_event events[64];
    const int count = wait_for(events, seconds);
    std::vector<PollEvent> ready;
    was_woken_ = false;
    for (int i = 0; i < count; ++i) {
      if (events[i].data.fd == wakening_) {
        was_woken_ = true;
        uint64_t times;
        [[maybe_unused]] const ssize_t read = ::read(wakening_, &times, sizeof times);
        continue;
      }
      // An error or a hang-up is found out by reading or writing.
      const unsigned in = events[i].events & ~static_cast<unsigned>(EPOLLOUT) ? kReadable : 0U;
      const unsigned out = events[i].events & ~static_cast<unsigned>(EPOLLIN) ? kWritable : 0U;
      const auto wanted = interests_.find(events[i].data.fd);
      if (wanted == interests_.end()) continue;
      ready.push_back({wanted->first, (in | out) & wanted->second});
    }
    return ready;
  }

  void wake() override {
    open();
    const uint64_t once = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakening_, &once, sizeof once);
  }

  // Somebody has watched, waited or woken.
  bool is_open() const { return epoll_ >= 0; }
  // During the last wait.
  bool was_woken() const { return was_woken_; }

 private:
  void open() {
    if (epoll_ >= 0) return;
    epoll_ = epoll_create1(EPOLL_CLOEXEC);
    wakening_ = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = wakening_;
    epoll_ctl(epoll_, EPOLL_CTL_ADD, wakening_, &event);
  }

  int wait_for(std::span<epoll_event> events, std::optional<double> seconds) const {
    const auto most = static_cast<int>(events.size());
    if (seconds == 0.0) return epoll_wait(epoll_, events.data(), most, 0);
    // A signal that comes before the wait has begun must not be waited over.
    const WakenedBySignals wakened(wakening_);
    const int time = is_attention_wanted() ? 0 : milliseconds(seconds);
    const LockGivenUp elsewhere;
    return epoll_wait(epoll_, events.data(), most, time);
  }

  // Rounded up: waking too early would only turn the loop once more.
  static int milliseconds(std::optional<double> seconds) {
    if (!seconds) return -1;
    return static_cast<int>(std::ceil(*seconds * 1e3));
  }

  int epoll_ = -1;
  int wakening_ = -1;  // an eventfd
  bool was_woken_ = false;
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
    if (real_.is_open()) ready = real_.wait(0.0);
    if (ready.empty() && !real_.was_woken()) clock_.advance(*seconds);
    return ready;
  }

  void wake() override { real_.wake(); }

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
