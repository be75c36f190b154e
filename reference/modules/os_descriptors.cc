// The module os: flags of descriptors, and what the standard library asks of os for its own
// modules.
#include <fcntl.h>
#include <sys/sendfile.h>

#include <cerrno>
#include <cstring>

#include "reference/modules/os_parts.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"

namespace corospec::reference::operating_system {

namespace {

int descriptor_from(Value value) { return static_cast<int>(index_as_int64(value)); }

int checked(int result) {
  if (result >= 0) return result;
  const Ref number = make_int(int64_t{errno});
  const Handle<Str> text = make_str(std::strerror(errno));
  throw Raise(call(Value(&OSErrorType), {number, Value(text)}));
}

// One bit of what `get` asks for and `set` sets.
void set_flag(int descriptor, int get, int set, int flag, bool on) {
  const int flags = checked(::fcntl(descriptor, get));
  checked(::fcntl(descriptor, set, on ? flags | flag : flags & ~flag));
}

Ref get_blocking(Value, Args args) {
  expect_args("get_blocking", args, 1, 1);
  return make_bool((checked(::fcntl(descriptor_from(args[0]), F_GETFL)) & O_NONBLOCK) == 0);
}
Ref set_blocking(Value, Args args) {
  expect_args("set_blocking", args, 2, 2);
  set_flag(descriptor_from(args[0]), F_GETFL, F_SETFL, O_NONBLOCK, !truth(args[1]));
  return make_none();
}
Ref get_inheritable(Value, Args args) {
  expect_args("get_inheritable", args, 1, 1);
  return make_bool((checked(::fcntl(descriptor_from(args[0]), F_GETFD)) & FD_CLOEXEC) == 0);
}
Ref set_inheritable(Value, Args args) {
  expect_args("set_inheritable", args, 2, 2);
  set_flag(descriptor_from(args[0]), F_GETFD, F_SETFD, FD_CLOEXEC, !truth(args[1]));
  return make_none();
}

// From one descriptor to another; `offset` None: from where the file stands.
Ref send_file(Value, Args args) {
  static constexpr const char* kNames[] = {"out_fd", "in_fd", "offset", "count"};
  Value given[4];
  parse_args("sendfile", args, kNames, 4, given);
  const int64_t count = index_as_int64(given[3]);
  off_t offset = is_none(given[2]) ? 0 : index_as_int64(given[2]);
  return make_int(int64_t{checked(static_cast<int>(
      ::sendfile(descriptor_from(given[0]), descriptor_from(given[1]),
                 is_none(given[2]) ? nullptr : &offset, static_cast<size_t>(count))))});
}

// The public names of a module: its __all__, or those without an underscore at the front.
Ref get_exports(Value, Args args) {
  expect_args("_get_exports_list", args, 1, 1);
  const Ref all = find_attribute(args[0], intern("__all__"));
  const Handle<List> names = make_list();
  for_each(all ? all : get_attribute(args[0], names::dunder_dict), [&](Value name) {
    const bool is_public = all || (is_str(name) && !utf8(name).starts_with("_"));
    if (is_public) list_append(names.get(), name);
    return true;
  });
  return names;
}

constexpr FunctionDef kFunctions[] = {
    {"get_blocking", get_blocking},
    {"set_blocking", set_blocking},
    {"get_inheritable", get_inheritable},
    {"set_inheritable", set_inheritable},
    {"sendfile", send_file},
    {"_get_exports_list", get_exports},
};

}  // namespace

std::span<const FunctionDef> descriptor_functions() { return kFunctions; }

}  // namespace corospec::reference::operating_system
