// Virtual time on CPython: asyncio's own loop with another selector and another clock. Nothing else
// about it changes, not even the names of its types.
#include <string>

#include "harness/cpython/embedded_python.h"

namespace corospec::harness {
namespace {

// Valid in every version from 3.6 on. On a real clock two timers that were started one after the
// other are never due at the same moment; here they often are, and keep their order: heapq would
// not.
constexpr const char* kSource = R"(
import types
from asyncio import base_events, selector_events


class Clock:
    now = 0.0


clock = Clock()
real_selector = selector_events.selectors.DefaultSelector


def select(self, timeout=None):
    if timeout is None:  # only the world outside can wake the loop
        return real_selector.select(self, None)
    ready = real_selector.select(self, 0)
    if not ready and timeout > 0:
        clock.now += timeout
    return ready


def changed_copy(module, **names):
    copy = types.ModuleType(module.__name__)
    copy.__dict__.update(module.__dict__)
    copy.__dict__.update(names)
    return copy


def push(timers, timer):
    place = len(timers)
    while place > 0 and timer._when < timers[place - 1]._when:
        place -= 1
    timers.insert(place, timer)


selector_events.selectors = changed_copy(
    selector_events.selectors,
    DefaultSelector=type(real_selector.__name__, (real_selector,), {'select': select}))
base_events.heapq = changed_copy(
    base_events.heapq, heappush=push, heappop=lambda timers: timers.pop(0),
    heapify=lambda timers: timers.sort(key=lambda timer: timer._when))
base_events.BaseEventLoop.time = lambda self: clock.now
)";

}  // namespace

void EmbeddedPython::use_virtual_time() const {
  const std::string source = std::string("exec(r\'\'\'") + kSource + "\'\'\', {})";
  api_.PyRun_SimpleStringFlags(source.c_str(), nullptr);
}

}  // namespace corospec::harness
