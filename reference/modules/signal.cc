// The module _signal, on which CPython's signal.py stands: the numbers, what is done about a
// signal, and sending one to oneself. A function of the program as a handler is not supported.
#include <cerrno>
#include <csignal>
#include <cstring>

#include "reference/modules/define.h"
#include "reference/modules/path_argument.h"
#include "reference/object/args.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/set.h"
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

// As Python starts, SIGINT raises KeyboardInterrupt; until the program says otherwise.
bool interrupt_raises = true;
Ref interrupt_handler;

int signal_argument(Value value) {
  const int64_t number = index_as_int64(value);
  if (number < 1 || number >= NSIG) raise(ValueErrorType, "signal number out of range");
  return static_cast<int>(number);
}

Ref raise_interrupt(Value, Args) { raise(KeyboardInterruptType); }

Ref handler_of(int number) {
  if (number == SIGINT && interrupt_raises) return interrupt_handler;
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
  if (is_callable(args[1])) throw NotSupported("signal.signal with a function as the handler");
  int64_t handler = -1;
  if (!int_to_int64(args[1], &handler) || (handler != kDefault && handler != kIgnore)) {
    raise_type_error("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
  }
  Ref before = handler_of(number);
  if (std::signal(number, handler == kDefault ? SIG_DFL : SIG_IGN) == SIG_ERR) {
    raise_os_error(errno);
  }
  if (number == SIGINT) interrupt_raises = false;
  return before;
}

Ref raise_signal(Value self, Args args) {
  expect_args("raise_signal", args, 1, 1);
  const int number = signal_argument(args[0]);
  if (number == SIGINT && interrupt_raises) return raise_interrupt(self, {});
  if (std::raise(number) != 0) raise_os_error(errno);
  return make_none();
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

constexpr FunctionDef kFunctions[] = {{"getsignal", get_signal}, {"signal", set_signal}};
constexpr FunctionDef kFunctionsSince8[] = {{"raise_signal", raise_signal},
                                            {"strsignal", describe_signal},
                                            {"valid_signals", valid_signals}};
constexpr FunctionDef kInterrupt[] = {{"default_int_handler", raise_interrupt}};

}  // namespace

void initialize_module__signal(Module* module) {
  define_functions(module, kFunctions);
  if (since(8)) define_functions(module, kFunctionsSince8);
  define_functions(module, kInterrupt);
  interrupt_handler = Ref(dict_find(module->dict, intern("default_int_handler")));
  for (const SignalNumber& each : kSignals) define(module, each.name, Value::small(each.number));
  if (since(11)) define(module, "SIGSTKFLT", Value::small(SIGSTKFLT));
  define(module, "SIGRTMIN", Value::small(SIGRTMIN));
  define(module, "SIGRTMAX", Value::small(SIGRTMAX));
  define(module, "NSIG", Value::small(NSIG));
  define(module, "SIG_DFL", Value::small(kDefault));
  define(module, "SIG_IGN", Value::small(kIgnore));
}

}  // namespace corospec::reference
