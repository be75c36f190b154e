// code.replace(): a copy of a code object with other data around the same instructions.
#include <fmt/core.h>

#include "reference/language/code.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

void replace_text(Str** place, const std::string& name, Value value) {
  if (!is_str(value)) {
    raise_type_error(
        fmt::format("replace() argument '{}' must be str, not {}", name, type_of(value)->name));
  }
  retain(value);
  release(Value(*place));
  *place = value.as<Str>();
}

// The lines of the instructions count from the first one.
void replace_first_line(Code* code, Value value) {
  const auto line = static_cast<int>(index_as_int64(value));
  for (int32_t& each : code->lines) each += line - code->first_line;
  code->first_line = line;
}

// What a function makes when it is called follows from its instructions, but for this.
void replace_flags(Code* code, Value value) {
  constexpr uint32_t kChangeable = kIterableCoroutine | kGeneratorStop | kNested | kNoFree;
  const auto flags = static_cast<uint32_t>(index_as_int64(value));
  if (((flags ^ code->flags) & ~kChangeable) != 0) throw NotSupported("code.replace of co_flags");
  code->flags = flags;
}

void replace_one(Code* code, const std::string& name, Value value) {
  if (name == "co_name") return replace_text(&code->name, name, value);
  if (name == "co_filename") return replace_text(&code->filename, name, value);
  if (name == "co_qualname" && since(11)) return replace_text(&code->qualname, name, value);
  if (name == "co_firstlineno") return replace_first_line(code, value);
  if (name == "co_flags") return replace_flags(code, value);
  const Ref present = find_attribute(Value(code), intern(name));
  if (!name.starts_with("co_") || !present) {
    raise_type_error(fmt::format("replace() got an unexpected keyword argument '{}'", name));
  }
  if (!equal(present, value)) throw NotSupported("code.replace of " + name);
}

}  // namespace

// [look.code.replace]
Ref replace_code(Value self, Args args) {
  if (args.count > 0) {
    raise_type_error(fmt::format("replace() takes no positional arguments ({} given)", args.count));
  }
  Handle<Code> code = copy_code(*self.as<Code>());
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    replace_one(code.get(), utf8(args.keyword_name(i)), args.keyword_value(i));
  }
  return code;
}

}  // namespace corospec::reference
