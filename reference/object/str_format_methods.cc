// str.format, format_map, __format__ and the like.
#include "reference/object/format_spec.h"
#include "reference/object/format_template.h"
#include "reference/object/str.h"
#include "reference/object/str_internal.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

Ref format(Value self, Args args) { return str_format(self.as<Str>(), args); }

Ref format_map(Value self, Args args) {
  expect_args("str.format_map", args, 1, 1);
  return str_format_map(self.as<Str>(), args[0]);
}

Ref format_method(Value self, Args args) {
  expect_args("str.__format__", args, 1, 1);
  return format_str(self, expect_format_spec(args[0]));
}

Ref new_arguments(Value self, Args args) {
  expect_args("str.__getnewargs__", args, 0, 0);
  Ref exact = str_instance(&StrType, self.as<Str>());
  return make_tuple({exact.get()});
}

}  // namespace

std::vector<MethodDef> str_format_methods() {
  return {{"format", format},
          {"format_map", format_map},
          {"__format__", format_method},
          {"__getnewargs__", new_arguments}};
}

}  // namespace corospec::reference
