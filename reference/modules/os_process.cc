// os: signals to other processes, and the groups and sessions that these are in.
#include <signal.h>
#include <unistd.h>

#include <cerrno>

#include "reference/language/import.h"
#include "reference/modules/os_parts.h"
#include "reference/modules/path_argument.h"
#include "reference/object/args.h"
#include "reference/object/bytes.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::reference::operating_system {

namespace {

int number(Value value) { return static_cast<int>(index_as_int64(value)); }

int checked(int result) {
  if (result < 0) raise_os_error(errno);
  return result;
}

Ref send_signal(Value, Args args) {
  expect_args("kill", args, 2, 2);
  checked(::kill(number(args[0]), number(args[1])));
  return make_none();
}
Ref send_signal_to_group(Value, Args args) {
  expect_args("killpg", args, 2, 2);
  checked(::killpg(number(args[0]), number(args[1])));
  return make_none();
}

Ref group_of(Value, Args args) {
  expect_args("getpgid", args, 1, 1);
  return make_int(int64_t{checked(::getpgid(number(args[0])))});
}
Ref own_group(Value, Args args) {
  expect_args("getpgrp", args, 0, 0);
  return make_int(int64_t{::getpgrp()});
}
Ref set_group(Value, Args args) {
  expect_args("setpgid", args, 2, 2);
  checked(::setpgid(number(args[0]), number(args[1])));
  return make_none();
}

Ref session_of(Value, Args args) {
  expect_args("getsid", args, 1, 1);
  return make_int(int64_t{checked(::getsid(number(args[0])))});
}
Ref begin_session(Value, Args args) {
  expect_args("setsid", args, 0, 0);
  checked(::setsid());
  return make_none();
}

// The folders where a program is looked for, by the variable PATH.
Ref program_folders(Value, Args args) {
  static constexpr const char* kNames[] = {"env"};
  Value given;
  parse_args("get_exec_path", args, kNames, 0, &given);
  const Ref variables =
      given && !is_none(given) ? Ref(given) : get_attribute(import_module("os"), intern("environ"));
  Ref path = call_method(variables, intern("get"), {Value(intern("PATH"))});
  const Ref bytes = call_method(variables, intern("get"), {make_bytes("PATH").get()});
  if (!is_none(path) && !is_none(bytes)) {
    raise_value_error("env cannot contain 'PATH' and b'PATH' keys");
  }
  if (!is_none(bytes)) path = path_argument(bytes);
  if (is_none(path)) path = make_str("/bin:/usr/bin");
  return call_method(path, intern("split"), {Value(intern(":"))});
}

constexpr FunctionDef kFunctions[] = {{"get_exec_path", program_folders},
                                      {"kill", send_signal},
                                      {"killpg", send_signal_to_group},
                                      {"getpgid", group_of},
                                      {"getpgrp", own_group},
                                      {"setpgid", set_group},
                                      {"getsid", session_of},
                                      {"setsid", begin_session}};

}  // namespace

std::span<const FunctionDef> process_functions() { return kFunctions; }

}  // namespace corospec::reference::operating_system
