// The module _sre: what the standard library's `re` is built on.
#include <memory>

#include "reference/language/import.h"
#include "reference/modules/define.h"
#include "reference/modules/sre_parts.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/str.h"

namespace corospec::reference {

namespace sre {

Ref constants_module() {
  for (const char* name : {"re._constants", "sre_constants"}) {
    if (Value loaded = dict_find(import_system.modules, intern(name))) return Ref(loaded);
  }
  return import_module("sre_constants");
}

namespace {

Program* read_program(Value code, Value flags, Value groups) {
  auto program = std::make_unique<Program>();
  for_each(code, [&](Value word) {
    program->code.push_back(static_cast<uint32_t>(index_as_int64(word)));
    return true;
  });
  program->flags = static_cast<uint32_t>(index_as_int64(flags));
  program->groups = static_cast<uint32_t>(index_as_int64(groups));
  return program.release();
}

// compile(pattern, flags, code, groups, groupindex, indexgroup)
Ref compile(Value, Args args) {
  static constexpr const char* kNames[] = {"pattern", "flags",      "code",
                                           "groups",  "groupindex", "indexgroup"};
  Value given[6];
  parse_args("compile", args, kNames, 6, given);
  auto* pattern = allocate<Pattern>(PatternType);
  Ref owner = Ref::adopt(Value(pattern));
  pattern->source = Ref(given[0]).take();
  pattern->program = read_program(given[2], given[1], given[3]);
  Handle<Dict> index = make_dict();
  dict_update(index.get(), given[4]);
  pattern->group_index = index.take();
  pattern->names = to_tuple(given[5]).take();
  pattern->of_bytes = !is_str(given[0]) && !is_none(given[0]);
  gc_track(pattern);
  return owner;
}

char32_t code_point(const char* function, Args args) {
  expect_args(function, args, 1, 1);
  return static_cast<char32_t>(index_as_int64(args[0]));
}

Ref as_number(char32_t value) { return make_int(static_cast<int64_t>(value)); }

Ref ascii_is_cased(Value, Args args) {
  const char32_t c = code_point("ascii_iscased", args);
  return make_bool(lower_ascii(c) >= 'a' && lower_ascii(c) <= 'z');
}
Ref unicode_is_cased(Value, Args args) {
  const char32_t c = code_point("unicode_iscased", args);
  return make_bool(lower_unicode(c) != c || upper_unicode(c) != c);
}
Ref ascii_to_lower(Value, Args args) {
  return as_number(lower_ascii(code_point("ascii_tolower", args)));
}
Ref unicode_to_lower(Value, Args args) {
  return as_number(lower_unicode(code_point("unicode_tolower", args)));
}

// getlower(character, flags), until 3.6
Ref get_lower(Value, Args args) {
  expect_args("getlower", args, 2, 2);
  const auto c = static_cast<char32_t>(index_as_int64(args[0]));
  const bool unicode = (index_as_int64(args[1]) & kUnicode) != 0;
  return as_number(unicode ? lower_unicode(c) : lower_ascii(c));
}

Ref get_code_size(Value, Args) { return make_int(int64_t{sizeof(uint32_t)}); }

// What re.sub keeps of a parsed template (since 3.12): the matcher parses for itself.
Ref make_template(Value, Args args) {
  expect_args("template", args, 2, 2);
  return Ref(args[1]);
}

constexpr FunctionDef kFunctions[] = {
    {"compile", compile},
    {"ascii_iscased", ascii_is_cased},
    {"unicode_iscased", unicode_is_cased},
    {"ascii_tolower", ascii_to_lower},
    {"unicode_tolower", unicode_to_lower},
    {"getlower", get_lower},
    {"getcodesize", get_code_size},
    {"template", make_template},
};

void prepare_types() {
  prepare_pattern();
  prepare_match();
}

// The number that ties the compiler to the matcher is the compiler's: its tables are read anyway.
void add_magic(Module* module) {
  define(module, "MAGIC", get_attribute(constants_module(), intern("MAGIC")));
}

}  // namespace

}  // namespace sre

void initialize_module__sre(Module* module) {
  once(sre::prepare_types);
  define_functions(module, sre::kFunctions);
  define(module, "CODESIZE", Value::small(sizeof(uint32_t)));
  define(module, "MAXREPEAT", Value::small(sre::kMaxRepeat));
  define(module, "MAXGROUPS", Value::small(0x3FFFFFFF));
  module->complete = sre::add_magic;
}

}  // namespace corospec::reference
