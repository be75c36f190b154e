// What the program does about signals: for each the system's default, nothing, or a function.
//
// A signal with a function is only noted when it comes. The process's first thread calls the
// function when it looks up (attend() in interpreter_lock.h), between two steps of the program or
// after a wait that the signal has ended.
#pragma once

#include <csignal>

#include "reference/object/value.h"

namespace corospec::reference {

// From now on SIGINT raises KeyboardInterrupt, unless whoever started the process ignores it, and
// SIGPIPE is ignored.
void begin_signals();
// The function that does that: signal.default_int_handler.
Value default_interrupt_handler();

// What was set by one of these two; null: nothing was. Borrowed.
Value signal_handler(int number);
// False: errno says why not.
bool set_signal_handler(int number, Value function);
// `action`: SIG_DFL or SIG_IGN.
bool set_signal_action(int number, sighandler_t action);

// Notes a signal as if it had come: _thread.interrupt_main().
void note_signal(int number);
bool are_signals_pending();
// Calls the functions of the pending ones, lowest number first. May raise.
void handle_signals();

// As long as it lives a noted signal also adds to the eventfd, which the first thread waits for. In
// other threads it does nothing.
class WakenedBySignals {
 public:
  explicit WakenedBySignals(int eventfd);
  ~WakenedBySignals();
  WakenedBySignals(const WakenedBySignals&) = delete;
  WakenedBySignals& operator=(const WakenedBySignals&) = delete;

 private:
  int before_;
};

struct SignalHooks {
  // What a function gets as its second argument; null: None.
  Ref (*current_frame)() = nullptr;
};
extern SignalHooks signal_hooks;

// Where the number of every noted signal is written as a byte when it comes:
// signal.set_wakeup_fd(). -1: nowhere. Returns what was set before.
int set_wakeup_descriptor(int descriptor);

}  // namespace corospec::reference
