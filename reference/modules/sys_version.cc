// sys: what says which implementation and version this is, and the constants of the platform.
#include <fmt/core.h>

#include <cfloat>
#include <vector>

#include "reference/modules/define.h"
#include "reference/modules/struct_sequence.h"
#include "reference/modules/sys.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref text(const char* value) { return make_str(value); }
Ref number(int64_t value) { return make_int(value); }

Ref make_sequence(const char* name, std::initializer_list<const char*> fields,
                  std::vector<Ref> items) {
  Ref type = make_struct_sequence_type(name, std::span(fields.begin(), fields.size()));
  std::vector<Value> values(items.begin(), items.end());
  return make_struct_sequence(type, values);
}

Ref version_info() {
  return make_sequence("sys.version_info", {"major", "minor", "micro", "releaselevel", "serial"},
                       {number(3), number(python_minor()), number(0), text("final"), number(0)});
}

Ref flags() {
  std::vector<const char*> fields = {"debug",
                                     "inspect",
                                     "interactive",
                                     "optimize",
                                     "dont_write_bytecode",
                                     "no_user_site",
                                     "no_site",
                                     "ignore_environment",
                                     "verbose",
                                     "bytes_warning",
                                     "quiet",
                                     "hash_randomization",
                                     "isolated"};
  if (since(7)) fields.insert(fields.end(), {"dev_mode", "utf8_mode"});
  if (since(10)) fields.push_back("warn_default_encoding");
  if (since(11)) fields.insert(fields.end(), {"safe_path", "int_max_str_digits"});
  Ref type = make_struct_sequence_type("sys.flags", fields);
  std::vector<Value> values(fields.size(), Value::small(0));
  if (since(7)) values[13] = boolean(false);
  if (since(11)) {
    values[16] = boolean(false);
    values[17] = Value::small(4300);
  }
  return make_struct_sequence(type, values);
}

Ref float_info() {
  return make_sequence(
      "sys.float_info",
      {"max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon",
       "radix", "rounds"},
      {make_float(DBL_MAX), number(DBL_MAX_EXP), number(DBL_MAX_10_EXP), make_float(DBL_MIN),
       number(DBL_MIN_EXP), number(DBL_MIN_10_EXP), number(DBL_DIG), number(DBL_MANT_DIG),
       make_float(DBL_EPSILON), number(FLT_RADIX), number(1)});
}

Ref int_info() {
  return make_sequence(
      "sys.int_info",
      {"bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"},
      {number(30), number(4), number(4300), number(640)});
}

Ref hash_info() {
  return make_sequence(
      "sys.hash_info",
      {"width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"},
      {number(64), number((int64_t{1} << 61) - 1), number(314159), number(0), number(1000003),
       text("siphash13"), number(64), number(128), number(0)});
}

Ref thread_info() {
  return make_sequence("sys.thread_info", {"name", "lock", "version"},
                       {text("pthread"), text("semaphore"), make_none()});
}

int64_t hex_version() { return (int64_t{3} << 24) | (int64_t{python_minor()} << 16) | 0xF0; }

Ref implementation(Value version) {
  Ref about = call(Value(&SimpleNamespaceType), {});
  set_attribute(about, intern("name"), text("corospec"));
  set_attribute(about, intern("cache_tag"), make_none());
  set_attribute(about, intern("version"), version);
  set_attribute(about, intern("hexversion"), number(hex_version()));
  return about;
}

}  // namespace

void define_version(Value module_value) {
  auto* module = module_value.as<Module>();
  Ref version = version_info();
  define(module, "version_info", version);
  define(module, "version", make_str(fmt::format("3.{}.0 (corospec) [C++20]", python_minor())));
  define(module, "hexversion", number(hex_version()));
  define(module, "api_version", number(1013));
  define(module, "copyright", text(""));
  define(module, "implementation", implementation(version));
  define(module, "flags", flags());
  define(module, "float_info", float_info());
  define(module, "int_info", int_info());
  define(module, "hash_info", hash_info());
  define(module, "thread_info", thread_info());
  define(module, "maxsize", make_int(INT64_MAX));
  define(module, "maxunicode", number(0x10FFFF));
  define(module, "platform", text("linux"));
  define(module, "byteorder", text("little"));
  define(module, "float_repr_style", text("short"));
  define(module, "builtin_module_names",
         make_tuple({Value(intern("builtins")), Value(intern("sys"))}));
}

}  // namespace corospec::reference
