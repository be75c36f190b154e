#include "reference/modules/time_calendar.h"

#include <cmath>
#include <ctime>
#include <string>

#include "reference/modules/define.h"
#include "reference/modules/struct_sequence.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

constexpr const char* kFields[] = {"tm_year", "tm_mon",  "tm_mday", "tm_hour", "tm_min",
                                   "tm_sec",  "tm_wday", "tm_yday", "tm_isdst"};

Value struct_time_type() {
  static auto& type = *new Ref(make_struct_sequence_type("time.struct_time", kFields));
  return type;
}

Ref to_struct_time(const tm& parts) {
  const int numbers[] = {parts.tm_year + 1900,    parts.tm_mon + 1,  parts.tm_mday,
                         parts.tm_hour,           parts.tm_min,      parts.tm_sec,
                         (parts.tm_wday + 6) % 7, parts.tm_yday + 1, parts.tm_isdst};
  Value items[9];
  for (size_t i = 0; i < 9; ++i) items[i] = Value::small(numbers[i]);
  return make_struct_sequence(struct_time_type(), items);
}

tm from_struct_time(Value value) {
  if (!is_tuple(value)) raise_type_error("Tuple or struct_time argument required");
  const auto* tuple = value.as<Tuple>();
  if (tuple->size != 9) raise_type_error("function takes exactly 9 arguments");
  int numbers[9];
  for (size_t i = 0; i < 9; ++i) numbers[i] = static_cast<int>(index_as_int64(tuple->items[i]));
  tm parts{};
  parts.tm_year = numbers[0] - 1900;
  parts.tm_mon = numbers[1] - 1;
  parts.tm_mday = numbers[2];
  parts.tm_hour = numbers[3];
  parts.tm_min = numbers[4];
  parts.tm_sec = numbers[5];
  parts.tm_wday = (numbers[6] + 1) % 7;
  parts.tm_yday = numbers[7] - 1;
  parts.tm_isdst = numbers[8];
  return parts;
}

time_t moment_argument(const char* function, Args args) {
  expect_args(function, args, 0, 1);
  if (args.count == 0 || is_none(args[0])) return std::time(nullptr);
  return static_cast<time_t>(std::floor(as_double(args[0])));
}

tm local_parts(time_t moment) {
  tm parts{};
  if (!localtime_r(&moment, &parts)) raise(OverflowErrorType, "timestamp out of range");
  return parts;
}

Ref local_time(Value, Args args) {
  return to_struct_time(local_parts(moment_argument("localtime", args)));
}

Ref gm_time(Value, Args args) {
  const time_t moment = moment_argument("gmtime", args);
  tm parts{};
  if (!gmtime_r(&moment, &parts)) raise(OverflowErrorType, "timestamp out of range");
  return to_struct_time(parts);
}

Ref make_time(Value, Args args) {
  expect_args("mktime", args, 1, 1);
  tm parts = from_struct_time(args[0]);
  return make_float(static_cast<double>(std::mktime(&parts)));
}

std::string format_time(const std::string& format, const tm& parts) {
  if (format.empty()) return "";
  std::string text(256, '\0');
  for (;;) {
    const size_t size = std::strftime(text.data(), text.size(), format.c_str(), &parts);
    if (size > 0 || text.size() > 64 * format.size() + 1024) return text.substr(0, size);
    text.resize(text.size() * 2);
  }
}

Ref string_format_time(Value, Args args) {
  expect_args("strftime", args, 1, 2);
  if (!is_str(args[0])) {
    raise_type_error("strftime() argument 1 must be str, not " + type_of(args[0])->name);
  }
  const tm parts = args.count > 1 ? from_struct_time(args[1]) : local_parts(std::time(nullptr));
  return make_str(format_time(utf8(args[0]), parts));
}

Ref as_text(const tm& parts) { return make_str(format_time("%a %b %e %H:%M:%S %Y", parts)); }

Ref ascii_time(Value, Args args) {
  expect_args("asctime", args, 0, 1);
  return as_text(args.count > 0 ? from_struct_time(args[0]) : local_parts(std::time(nullptr)));
}

Ref current_time(Value, Args args) { return as_text(local_parts(moment_argument("ctime", args))); }

constexpr FunctionDef kFunctions[] = {
    {"localtime", local_time},        {"gmtime", gm_time},     {"mktime", make_time},
    {"strftime", string_format_time}, {"asctime", ascii_time}, {"ctime", current_time},
};

}  // namespace

void define_calendar(Module* module) {
  define_functions(module, kFunctions);
  define(module, "struct_time", struct_time_type());
  tzset();
  define(module, "timezone", make_int(int64_t{timezone}));
  define(module, "altzone", make_int(int64_t{timezone} - (daylight ? 3600 : 0)));
  define(module, "daylight", make_int(int64_t{daylight}));
  define(module, "tzname", make_tuple({make_str(tzname[0]), make_str(tzname[1])}));
}

}  // namespace corospec::reference
