// os: waiting for child processes, and what their status says.
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "reference/modules/os_parts.h"
#include "reference/modules/path_argument.h"
#include "reference/object/args.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::operating_system {

namespace {

int number(Value value) { return static_cast<int>(index_as_int64(value)); }

Ref wait_for(Value, Args args) {
  expect_args("waitpid", args, 2, 2);
  int status = 0;
  pid_t child = 0;
  const pid_t wanted = number(args[0]);
  const int options = number(args[1]);
  const auto wait = [&] {
    const LockGivenUp elsewhere;
    child = ::waitpid(wanted, &status, options);
    return child;
  };
  while (wait() < 0 && errno == EINTR) attend();
  if (child < 0) raise_os_error(errno);
  return make_tuple({Value::small(child), Value::small(status)});
}

// Any child.
Ref wait_for_any(Value self, Args args) {
  expect_args("wait", args, 0, 0);
  return wait_for(self, {Value::small(-1), Value::small(0)});
}

#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif

Ref open_process(Value, Args args) {
  static constexpr const char* kNames[] = {"pid", "flags"};
  Value given[2];
  parse_args("pidfd_open", args, kNames, 1, given);
  const long descriptor =
      ::syscall(SYS_pidfd_open, number(given[0]), given[1] ? number(given[1]) : 0);
  if (descriptor < 0) raise_os_error(errno);
  return make_int(int64_t{descriptor});
}

Ref exit_code_of(Value, Args args) {
  static constexpr const char* kNames[] = {"status"};
  Value given[1];
  parse_args("waitstatus_to_exitcode", args, kNames, 1, given);
  const int status = number(given[0]);
  if (WIFEXITED(status)) return make_int(int64_t{WEXITSTATUS(status)});
  if (WIFSIGNALED(status)) return make_int(-int64_t{WTERMSIG(status)});
  raise_value_error(WIFSTOPPED(status) ? "process stopped by delivery of signal " +
                                             std::to_string(WSTOPSIG(status))
                                       : "invalid wait status: " + std::to_string(status));
}

template <int (*function)(int)>
Ref number_from(Value, Args args) {
  static constexpr const char* kNames[] = {"status"};
  Value given[1];
  parse_args("function", args, kNames, 1, given);
  return make_int(int64_t{function(number(given[0]))});
}

template <int (*function)(int)>
Ref flag_from(Value, Args args) {
  static constexpr const char* kNames[] = {"status"};
  Value given[1];
  parse_args("function", args, kNames, 1, given);
  return make_bool(function(number(given[0])) != 0);
}

int is_stopped(int status) { return WIFSTOPPED(status); }
int is_exited(int status) { return WIFEXITED(status); }
int is_signaled(int status) { return WIFSIGNALED(status); }
int stop_signal(int status) { return WSTOPSIG(status); }
int exit_status(int status) { return WEXITSTATUS(status); }
int end_signal(int status) { return WTERMSIG(status); }

constexpr FunctionDef kFunctions[] = {
    {"waitpid", wait_for},
    {"wait", wait_for_any},
    {"WIFSTOPPED", flag_from<is_stopped>},
    {"WIFEXITED", flag_from<is_exited>},
    {"WIFSIGNALED", flag_from<is_signaled>},
    {"WSTOPSIG", number_from<stop_signal>},
    {"WEXITSTATUS", number_from<exit_status>},
    {"WTERMSIG", number_from<end_signal>},
};
constexpr FunctionDef kSince9[] = {{"waitstatus_to_exitcode", exit_code_of},
                                   {"pidfd_open", open_process}};

}  // namespace

void define_waiting(Module* module) {
  define_functions(module, kFunctions);
  if (since(9)) define_functions(module, kSince9);
  define(module, "WNOHANG", Value::small(WNOHANG));
}

}  // namespace corospec::reference::operating_system
