// The module time: clocks and sleep. The calendar is in time_calendar.cc.
#include <fmt/core.h>

#include <cerrno>
#include <cmath>
#include <ctime>

#include "reference/modules/define.h"
#include "reference/modules/function_name.h"
#include "reference/modules/path_argument.h"
#include "reference/modules/time_calendar.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constexpr int64_t kNanoseconds = 1'000'000'000;

int64_t read_clock(clockid_t clock) {
  timespec now{};
  if (clock_gettime(clock, &now) != 0) raise_os_error(errno);
  return int64_t{now.tv_sec} * kNanoseconds + now.tv_nsec;
}

Ref seconds(int64_t nanoseconds) {
  const int64_t whole = nanoseconds / kNanoseconds, rest = nanoseconds % kNanoseconds;
  return make_float(static_cast<double>(whole) + static_cast<double>(rest) * 1e-9);
}

template <clockid_t clock>
Ref in_seconds(Value, Args args) {
  expect_args("time", args, 0, 0);
  return seconds(read_clock(clock));
}
template <clockid_t clock>
Ref in_nanoseconds(Value, Args args) {
  expect_args("time", args, 0, 0);
  return make_int(read_clock(clock));
}

Ref clock_gettime_of(Value, Args args) {
  expect_args("clock_gettime", args, 1, 1);
  return seconds(read_clock(static_cast<clockid_t>(index_as_int64(args[0]))));
}
Ref clock_gettime_ns_of(Value, Args args) {
  expect_args("clock_gettime_ns", args, 1, 1);
  return make_int(read_clock(static_cast<clockid_t>(index_as_int64(args[0]))));
}

int64_t duration_argument(Value value) {
  if (is_float(value)) {
    const double given = as_double(value);
    if (std::isnan(given)) raise_value_error("Invalid value NaN (not a number)");
    if (std::fabs(given) > 9e9) {
      raise(OverflowErrorType, "timestamp too large to convert to C _PyTime_t");
    }
    return static_cast<int64_t>(std::ceil(given * 1e9));
  }
  if (!is_int(value) && !type_of(value)->slots.unary[static_cast<size_t>(UnaryOp::kIndex)]) {
    raise_type_error(
        fmt::format("'{}' object cannot be interpreted as an integer", type_of(value)->name));
  }
  const int64_t whole = index_as_int64(value);
  if (std::abs(whole) > 9'000'000'000) {
    raise(OverflowErrorType, "timestamp too large to convert to C _PyTime_t");
  }
  return whole * kNanoseconds;
}

Ref sleep(Value, Args args) {
  expect_one<"time.sleep">(args);
  const int64_t duration = duration_argument(args[0]);
  if (duration < 0) raise_value_error("sleep length must be non-negative");
  const int64_t end = read_clock(CLOCK_MONOTONIC) + duration;
  const timespec until{end / kNanoseconds, end % kNanoseconds};
  const auto sleep_on = [&] {
    const LockGivenUp elsewhere;
    return clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
  };
  while (sleep_on() == EINTR) attend();
  return make_none();
}

Ref clock_resolution_of(Value, Args args) {
  expect_one<"time.clock_getres">(args);
  timespec resolution{};
  if (clock_getres(static_cast<clockid_t>(index_as_int64(args[0])), &resolution) != 0) {
    raise_os_error(errno);
  }
  return seconds(int64_t{resolution.tv_sec} * kNanoseconds + resolution.tv_nsec);
}

Ref update_time_zone(Value, Args args) {
  expect_args("tzset", args, 0, 0);
  ::tzset();
  return make_none();
}

// time.get_clock_info(name)
Ref get_clock_info(Value, Args args) {
  expect_args("get_clock_info", args, 1, 1);
  const std::string name = is_str(args[0]) ? utf8(args[0]) : "";
  const bool is_time = name == "time";
  if (!is_time && name != "monotonic" && name != "perf_counter" && name != "process_time" &&
      name != "thread_time") {
    raise_value_error("unknown clock");
  }
  const char* clock = is_time                  ? "CLOCK_REALTIME"
                      : name == "process_time" ? "CLOCK_PROCESS_CPUTIME_ID"
                      : name == "thread_time"  ? "CLOCK_THREAD_CPUTIME_ID"
                                               : "CLOCK_MONOTONIC";
  Ref info = call(Value(&SimpleNamespaceType), {});
  set_attribute(info, intern("adjustable"), make_bool(is_time));
  set_attribute(info, intern("implementation"), make_str(fmt::format("clock_gettime({})", clock)));
  set_attribute(info, intern("monotonic"), make_bool(!is_time));
  set_attribute(info, intern("resolution"), make_float(1e-9));
  return info;
}

constexpr FunctionDef kFunctions[] = {
    {"time", in_seconds<CLOCK_REALTIME>},
    {"monotonic", in_seconds<CLOCK_MONOTONIC>},
    {"perf_counter", in_seconds<CLOCK_MONOTONIC>},
    {"process_time", in_seconds<CLOCK_PROCESS_CPUTIME_ID>},
    {"clock_gettime", clock_gettime_of},
    {"clock_getres", clock_resolution_of},
    {"tzset", update_time_zone},
    {"sleep", sleep},
    {"get_clock_info", get_clock_info},
};
constexpr FunctionDef kBefore8[] = {{"clock", in_seconds<CLOCK_PROCESS_CPUTIME_ID>}};
constexpr FunctionDef kSince7[] = {
    {"time_ns", in_nanoseconds<CLOCK_REALTIME>},
    {"monotonic_ns", in_nanoseconds<CLOCK_MONOTONIC>},
    {"perf_counter_ns", in_nanoseconds<CLOCK_MONOTONIC>},
    {"process_time_ns", in_nanoseconds<CLOCK_PROCESS_CPUTIME_ID>},
    {"thread_time", in_seconds<CLOCK_THREAD_CPUTIME_ID>},
    {"thread_time_ns", in_nanoseconds<CLOCK_THREAD_CPUTIME_ID>},
    {"clock_gettime_ns", clock_gettime_ns_of},
};

}  // namespace

void initialize_module_time(Module* module) {
  define_functions(module, kFunctions);
  if (since(7)) define_functions(module, kSince7);
  if (!since(8)) define_functions(module, kBefore8);
  define(module, "CLOCK_REALTIME", Value::small(CLOCK_REALTIME));
  define(module, "CLOCK_MONOTONIC", Value::small(CLOCK_MONOTONIC));
  define(module, "CLOCK_PROCESS_CPUTIME_ID", Value::small(CLOCK_PROCESS_CPUTIME_ID));
  define(module, "CLOCK_THREAD_CPUTIME_ID", Value::small(CLOCK_THREAD_CPUTIME_ID));
  define_calendar(module);
}

}  // namespace corospec::reference
