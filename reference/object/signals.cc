#include "reference/object/signals.h"

#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>

#include "reference/object/args.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"

namespace corospec::reference {

SignalHooks signal_hooks;

namespace {

const pthread_t first_thread = pthread_self();

Value handlers[NSIG];  // owned; null: the system's default, or ignored
std::atomic<bool> are_any_pending{false};
std::atomic<bool> is_pending[NSIG];
volatile int wakeup_descriptor = -1;
volatile int awaited_eventfd = -1;

void wake_by_descriptors(int number) {
  const auto byte = static_cast<unsigned char>(number);
  const uint64_t once = 1;
  [[maybe_unused]] ssize_t written;
  if (const int descriptor = wakeup_descriptor; descriptor >= 0) {
    written = ::write(descriptor, &byte, sizeof byte);
  }
  if (const int descriptor = awaited_eventfd; descriptor >= 0) {
    written = ::write(descriptor, &once, sizeof once);
  }
}

// The handler that the system calls.
void on_signal(int number) {
  const int error = errno;
  note_signal(number);
  wake_by_descriptors(number);
  // What the first thread waits for has to end, whichever thread the system has chosen.
  if (!pthread_equal(pthread_self(), first_thread)) pthread_kill(first_thread, number);
  errno = error;
}

bool install(int number, sighandler_t action) {
  struct sigaction wanted {};
  wanted.sa_handler = action;
  sigemptyset(&wanted.sa_mask);
  return sigaction(number, &wanted, nullptr) == 0;
}

Ref raise_interrupt(Value, Args) { raise(KeyboardInterruptType); }

void call_handler(int number) {
  const Ref function(handlers[number]);
  if (!function) return;
  const Ref frame = signal_hooks.current_frame ? signal_hooks.current_frame() : make_none();
  call(function, {Value::small(number), frame});
}

}  // namespace

Value default_interrupt_handler() {
  static const Value function = make_function("default_int_handler", raise_interrupt).take();
  return function;
}

void begin_signals() {
  struct sigaction now {};
  // A write to a broken pipe is an OSError, as any other that fails.
  if (sigaction(SIGPIPE, nullptr, &now) == 0 && now.sa_handler == SIG_DFL) {
    install(SIGPIPE, SIG_IGN);
  }
  if (sigaction(SIGINT, nullptr, &now) != 0 || now.sa_handler != SIG_DFL) return;
  set_signal_handler(SIGINT, default_interrupt_handler());
}

Value signal_handler(int number) { return handlers[number]; }

bool set_signal_handler(int number, Value function) {
  if (!install(number, on_signal)) return false;
  assign(handlers[number], function);
  return true;
}

bool set_signal_action(int number, sighandler_t action) {
  if (!install(number, action)) return false;
  assign(handlers[number], Value());
  return true;
}

void note_signal(int number) {
  is_pending[number].store(true);
  are_any_pending.store(true);
  attention.store(true);
}

bool are_signals_pending() { return are_any_pending.load(std::memory_order_relaxed); }

void handle_signals() {
  are_any_pending.store(false);
  for (int number = 1; number < NSIG; ++number) {
    if (!is_pending[number].exchange(false)) continue;
    try {
      call_handler(number);
    } catch (...) {
      // The others are handled next time.
      are_any_pending.store(true);
      attention.store(true);
      throw;
    }
  }
}

WakenedBySignals::WakenedBySignals(int eventfd) : before_(awaited_eventfd) {
  if (is_first_thread()) awaited_eventfd = eventfd;
}
WakenedBySignals::~WakenedBySignals() {
  if (is_first_thread()) awaited_eventfd = before_;
}

int set_wakeup_descriptor(int descriptor) {
  const int before = wakeup_descriptor;
  wakeup_descriptor = descriptor;
  return before;
}

}  // namespace corospec::reference
