// os: processes that are copies of this one, and what is registered for their beginning.
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

#include "reference/modules/os_parts.h"
#include "reference/modules/path_argument.h"
#include "reference/modules/process_copy.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"

namespace corospec::reference {

namespace {

std::vector<void (*)()>& natives() {
  static auto& functions = *new std::vector<void (*)()>;
  return functions;
}

// Of the program; never destroyed.
struct Registered {
  Handle<List> before = make_list();
  Handle<List> in_parent = make_list();
  Handle<List> in_child = make_list();
};
Registered& registered() {
  static auto& lists = *new Registered;
  return lists;
}

// What one of them raises is only told.
void call_all(const Handle<List>& functions) {
  const Handle<List> now = to_list(functions);
  for (const Value function : now->values()) {
    try {
      call(function, {});
    } catch (Raise& error) {
      if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), function);
    }
  }
}

}  // namespace

void call_in_child_processes(void (*function)()) {
  auto& known = natives();
  if (std::find(known.begin(), known.end(), function) == known.end()) known.push_back(function);
}

void begin_child_process() {
  leave_other_threads_behind();
  for (void (*function)() : natives()) function();
  call_all(registered().in_child);
}

// [subprocess.fork.loops] [subprocess.fork.programs] The child has all that its parent has.
pid_t make_copy_of_process() {
  if (other_threads() > 0) throw NotSupported("os.fork while there are other threads");
  const Handle<List> before = to_list(registered().before);
  std::reverse(before->values().begin(), before->values().end());
  call_all(before);
  const pid_t child = ::fork();
  const int error = errno;
  if (child == 0) {
    begin_child_process();
    return 0;
  }
  call_all(registered().in_parent);
  if (child < 0) raise_os_error(error);
  return child;
}

namespace operating_system {

namespace {

Ref fork_now(Value, Args args) {
  expect_args("fork", args, 0, 0);
  return make_int(int64_t{make_copy_of_process()});
}

Ref register_functions(Value, Args args) {
  static constexpr const char* kNames[] = {"before", "after_in_parent", "after_in_child"};
  Value given[3];
  parse_args("register_at_fork", args, kNames, 0, given, 3);
  if (!given[0] && !given[1] && !given[2]) {
    raise_type_error("At least one argument is required.");
  }
  Registered& lists = registered();
  const std::array<List*, 3> kinds{lists.before.get(), lists.in_parent.get(), lists.in_child.get()};
  for (const Value function : given) {
    if (function && !is_callable(function)) {
      raise_type_error("'" + type_of(function)->name + "' object is not callable");
    }
  }
  for (size_t i = 0; i < kinds.size(); ++i) {
    if (given[i]) list_append(kinds[i], given[i]);
  }
  return make_none();
}

constexpr FunctionDef kFunctions[] = {{"fork", fork_now}, {"register_at_fork", register_functions}};

}  // namespace

std::span<const FunctionDef> fork_functions() { return kFunctions; }

}  // namespace operating_system

}  // namespace corospec::reference
