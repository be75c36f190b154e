// A poller that waits with a selector of the module selectors, or one of the program's own.
#include <sys/eventfd.h>
#include <unistd.h>

#include <map>

#include "reference/loop/poller.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/signals.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

// EVENT_READ and EVENT_WRITE of the module selectors are 1 and 2.
static_assert(kReadable == 1 && kWritable == 2);

class SelectorPoller final : public Poller {
 public:
  explicit SelectorPoller(Value selector)
      : selector_(selector), wakening_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    tell("register", wakening_, kReadable);
  }
  ~SelectorPoller() override { ::close(wakening_); }

  // [loop.selector.register] What the selector raises comes out of it.
  bool watch(int descriptor, unsigned interest) override {
    const bool is_known = interests_.contains(descriptor);
    if (interest == 0) {
      if (interests_.erase(descriptor) > 0) {
        call_method(selector_, intern("unregister"), {make_int(int64_t{descriptor}).get()});
      }
      return true;
    }
    tell(is_known ? "modify" : "register", descriptor, interest);
    interests_[descriptor] = interest;
    return true;
  }

  // A selector of the program's own may do anything in its select().
  bool is_watching() const override { return true; }

  // [loop.selector.select]
  std::vector<PollEvent> wait(std::optional<double> seconds) override {
    const WakenedBySignals wakened(wakening_);
    if (is_attention_wanted()) seconds = 0.0;
    // NOTE: what does not wait is the int 0, as in CPython.
    const Ref timeout = !seconds          ? make_none()
                        : *seconds == 0.0 ? make_int(int64_t{0})
                                          : make_float(*seconds);
    const Handle<List> selected =
        to_list(call_method(selector_, intern("select"), {timeout.get()}));
    std::vector<PollEvent> ready;
    for (const Value item : selected->values()) {
      const Handle<Tuple> pair = to_tuple(item);
      if (pair->size != 2) raise_value_error("select() of a selector gives (key, events)");
      add_event(index_as_int64(get_attribute(pair->items[0], intern("fd"))),
                static_cast<unsigned>(index_as_int64(pair->items[1])), ready);
    }
    return ready;
  }

  void wake() override {
    const uint64_t once = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakening_, &once, sizeof once);
  }

 private:
  void tell(const char* method, int descriptor, unsigned interest) {
    const Ref number = make_int(int64_t{descriptor});
    const Ref events = make_int(int64_t{interest});
    call_method(selector_, intern(method), {number.get(), events.get()});
  }

  void add_event(int64_t descriptor, unsigned events, std::vector<PollEvent>& ready) const {
    if (descriptor == wakening_) {
      uint64_t times;
      [[maybe_unused]] const ssize_t read = ::read(wakening_, &times, sizeof times);
      return;
    }
    const auto wanted = interests_.find(static_cast<int>(descriptor));
    if (wanted != interests_.end()) ready.push_back({wanted->first, events & wanted->second});
  }

  const Value selector_;  // the loop's
  const int wakening_;    // an eventfd
  std::map<int, unsigned> interests_;
};

}  // namespace

std::unique_ptr<Poller> make_selector_poller(Value selector) {
  return std::make_unique<SelectorPoller>(selector);
}

}  // namespace corospec::reference
