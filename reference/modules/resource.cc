// A small module resource: the limits of the process.
#include <sys/resource.h>

#include <cerrno>
#include <cstring>

#include "reference/modules/define.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

// -1: no limit.
Ref as_object(rlim_t limit) {
  return limit == RLIM_INFINITY ? make_int(int64_t{-1}) : make_int(static_cast<int64_t>(limit));
}
rlim_t limit_from(Value value) {
  const int64_t given = index_as_int64(value);
  return given == -1 ? RLIM_INFINITY : static_cast<rlim_t>(given);
}

void check(int result) {
  if (result == 0) return;
  if (errno == EINVAL) raise_value_error("invalid resource specified");
  if (errno == EPERM) raise_value_error("not allowed to raise maximum limit");
  const Ref number = make_int(int64_t{errno});
  const Handle<Str> text = make_str(std::strerror(errno));
  throw Raise(call(Value(&OSErrorType), {number, Value(text)}));
}

Ref get_limit(Value, Args args) {
  expect_args("getrlimit", args, 1, 1);
  rlimit limit{};
  check(::getrlimit(static_cast<__rlimit_resource_t>(index_as_int64(args[0])), &limit));
  const Ref soft = as_object(limit.rlim_cur);
  const Ref hard = as_object(limit.rlim_max);
  return make_tuple({soft.get(), hard.get()});
}

Ref set_limit(Value, Args args) {
  expect_args("setrlimit", args, 2, 2);
  const Handle<Tuple> limits = to_tuple(args[1]);
  if (limits->size != 2) raise_value_error("expected a tuple of 2 integers");
  const rlimit limit{limit_from(limits->items[0]), limit_from(limits->items[1])};
  check(::setrlimit(static_cast<__rlimit_resource_t>(index_as_int64(args[0])), &limit));
  return make_none();
}

constexpr FunctionDef kFunctions[] = {{"getrlimit", get_limit}, {"setrlimit", set_limit}};

struct NumberDef {
  const char* name;
  int64_t number;
};
constexpr NumberDef kNumbers[] = {
    {"RLIM_INFINITY", -1},
    {"RLIMIT_AS", RLIMIT_AS},
    {"RLIMIT_CORE", RLIMIT_CORE},
    {"RLIMIT_CPU", RLIMIT_CPU},
    {"RLIMIT_DATA", RLIMIT_DATA},
    {"RLIMIT_FSIZE", RLIMIT_FSIZE},
    {"RLIMIT_NOFILE", RLIMIT_NOFILE},
    {"RLIMIT_NPROC", RLIMIT_NPROC},
    {"RLIMIT_STACK", RLIMIT_STACK},
};

}  // namespace

void initialize_module_resource(Module* module) {
  define_functions(module, kFunctions);
  for (const NumberDef& constant : kNumbers) {
    define(module, constant.name, Value::small(constant.number));
  }
  define(module, "error", Value(&OSErrorType));
}

}  // namespace corospec::reference
