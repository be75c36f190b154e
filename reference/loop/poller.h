// What the loop waits on when it has nothing to do: file descriptors, and the clock.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "reference/loop/clock.h"
#include "reference/object/value.h"

namespace corospec::reference {

enum Readiness : unsigned { kReadable = 1, kWritable = 2 };

struct PollEvent {
  int descriptor;
  unsigned ready;  // Readiness
};

class Poller {
 public:
  virtual ~Poller() = default;
  // Waits for `interest` (Readiness); 0 takes the descriptor out. False: errno says why.
  virtual bool watch(int descriptor, unsigned interest) = 0;
  virtual bool is_watching() const = 0;
  // At most `seconds`; nothing: until something happens. A signal ends it early; other threads
  // have the interpreter meanwhile.
  virtual std::vector<PollEvent> wait(std::optional<double> seconds) = 0;
  // Ends the wait that another thread is in, or else the next one, at once.
  virtual void wake() = 0;
};

std::unique_ptr<Poller> make_epoll_poller();
// Waits with an object that has the methods of selectors.BaseSelector (selector_poller.cc); the
// caller keeps it alive. What its methods raise comes out of the poller's.
std::unique_ptr<Poller> make_selector_poller(Value selector);
// Looks at the descriptors without waiting; when none is ready the clock jumps.
std::unique_ptr<Poller> make_virtual_poller(VirtualClock& clock);
// The one that fits loop_clock().
std::unique_ptr<Poller> make_poller();

}  // namespace corospec::reference
