// The module _signal, on which CPython's signal.py stands: the numbers, what is done about a
// signal, and sending one to oneself.
#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

#include "reference/language/frame.h"
#include "reference/language/machine.h"
#include "reference/modules/define.h"
#include "reference/modules/path_argument.h"
#include "reference/object/args.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/set.h"
#include "reference/object/signals.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

struct SignalNumber {
  const char* name;
  int number;
};

#define S(name) \
  { #name, name }
constexpr SignalNumber kSignals[] = {
    S(SIGABRT), S(SIGALRM),   S(SIGBUS),   S(SIGCHLD), S(SIGCLD),  S(SIGCONT), S(SIGFPE),
    S(SIGHUP),  S(SIGILL),    S(SIGINT),   S(SIGIO),   S(SIGIOT),  S(SIGKILL), S(SIGPIPE),
    S(SIGPOLL), S(SIGPROF),   S(SIGPWR),   S(SIGQUIT), S(SIGSEGV), S(SIGSTOP), S(SIGSYS),
    S(SIGTERM), S(SIGTRAP),   S(SIGTSTP),  S(SIGTTIN), S(SIGTTOU), S(SIGURG),  S(SIGUSR1),
    S(SIGUSR2), S(SIGVTALRM), S(SIGWINCH), S(SIGXCPU), S(SIGXFSZ),
};
#undef S
constexpr int kDefault = 0;
constexpr int kIgnore = 1;

int signal_argument(Value value) {
  const int64_t number = index_as_int64(value);
  if (number < 1 || number >= NSIG) raise(ValueErrorType, "signal number out of range");
  return static_cast<int>(number);
}

void expect_first_thread(const char* function) {
  if (is_first_thread()) return;
  raise_value_error(std::string(function) + " only works in main thread" +
                    (since(9) ? " of the main interpreter" : ""));
}

Ref handler_of(int number) {
  if (const Value function = signal_handler(number)) return Ref(function);
  struct sigaction action {};
  if (sigaction(number, nullptr, &action) < 0) return make_none();
  if (action.sa_handler == SIG_DFL) return make_int(int64_t{kDefault});
  if (action.sa_handler == SIG_IGN) return make_int(int64_t{kIgnore});
  return make_none();  // Not installed from Python.
}

Ref get_signal(Value, Args args) {
  expect_args("getsignal", args, 1, 1);
  return handler_of(signal_argument(args[0]));
}

Ref set_signal(Value, Args args) {
  expect_args("signal", args, 2, 2);
  const int number = signal_argument(args[0]);
  expect_first_thread("signal");  // [loop.signal.first_thread]
  Ref before = handler_of(number);
  if (is_callable(args[1])) {
    if (!set_signal_handler(number, args[1])) raise_os_error(errno);
    return before;
  }
  int64_t action = -1;
  if (!int_to_int64(args[1], &action) || (action != kDefault && action != kIgnore)) {
    raise_type_error("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
  }
  if (!set_signal_action(number, action == kDefault ? SIG_DFL : SIG_IGN)) raise_os_error(errno);
  return before;
}

Ref raise_signal(Value, Args args) {
  expect_args("raise_signal", args, 1, 1);
  if (std::raise(signal_argument(args[0])) != 0) raise_os_error(errno);
  return make_none();
}

// pthread_kill(thread_id, signalnum)
Ref signal_thread(Value, Args args) {
  expect_args("pthread_kill", args, 2, 2);
  const auto thread = static_cast<pthread_t>(index_as_int64(args[0]));
  const int error = ::pthread_kill(thread, signal_argument(args[1]));
  if (error != 0) raise_os_error(error);
  return make_none();
}

Ref start_alarm(Value, Args args) {
  expect_args("alarm", args, 1, 1);
  return make_int(int64_t{::alarm(static_cast<unsigned>(index_as_int64(args[0])))});
}

bool is_blocking(int descriptor) {
  const int flags = ::fcntl(descriptor, F_GETFL);
  if (flags < 0) raise_os_error(errno);
  return (flags & O_NONBLOCK) == 0;
}

// set_wakeup_fd(fd, *, warn_on_full_buffer=True); nobody is warned.
Ref set_wakeup(Value, Args args) {
  static constexpr const char* kNames[] = {"", "warn_on_full_buffer"};
  Value given[2];
  parse_args("set_wakeup_fd", args, std::span(kNames).first(since(7) ? 2 : 1), 1, given, 1);
  expect_first_thread("set_wakeup_fd");
  const auto descriptor = static_cast<int>(index_as_int64(given[0]));
  if (descriptor != -1 && is_blocking(descriptor)) {
    raise_value_error("the fd " + std::to_string(descriptor) + " must be in non-blocking mode");
  }
  return make_int(int64_t{set_wakeup_descriptor(descriptor)});
}

Ref describe_signal(Value, Args args) {
  expect_args("strsignal", args, 1, 1);
  const char* description = sigdescr_np(signal_argument(args[0]));
  return description ? Ref(make_str(description)) : make_none();
}

Ref valid_signals(Value, Args args) {
  expect_args("valid_signals", args, 0, 0);
  Handle<Set> all = make_set();
  for (int number = 1; number < NSIG; ++number) {
    if (number < __SIGRTMIN || number >= SIGRTMIN) set_add(all.get(), Value::small(number));
  }
  return all;
}

constexpr FunctionDef kFunctions[] = {{"getsignal", get_signal},
                                      {"signal", set_signal},
                                      {"set_wakeup_fd", set_wakeup},
                                      {"pthread_kill", signal_thread},
                                      {"alarm", start_alarm}};
constexpr FunctionDef kFunctionsSince8[] = {{"raise_signal", raise_signal},
                                            {"strsignal", describe_signal},
                                            {"valid_signals", valid_signals}};

// What a handler gets: the innermost frame, the one that it interrupts.
Ref current_frame() {
  return machine.current ? Ref(frame_object_of(machine.current)) : make_none();
}

}  // namespace

void initialize_module__signal(Module* module) {
  define_functions(module, kFunctions);
  if (since(8)) define_functions(module, kFunctionsSince8);
  define(module, "default_int_handler", default_interrupt_handler());
  signal_hooks.current_frame = current_frame;
  for (const SignalNumber& each : kSignals) define(module, each.name, Value::small(each.number));
  if (since(11)) define(module, "SIGSTKFLT", Value::small(SIGSTKFLT));
  define(module, "SIGRTMIN", Value::small(SIGRTMIN));
  define(module, "SIGRTMAX", Value::small(SIGRTMAX));
  define(module, "NSIG", Value::small(NSIG));
  define(module, "SIG_DFL", Value::small(kDefault));
  define(module, "SIG_IGN", Value::small(kIgnore));
}

}  // namespace corospec::reference
