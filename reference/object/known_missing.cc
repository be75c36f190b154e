#include "reference/object/known_missing.h"

#include <string>

#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

const KnownMissing& known_missing() {
  static const KnownMissing names = {
      {"type", {"__itemsize__", "__text_signature__", "__weakrefoffset__"}},
      {"code",
       {"_co_code_adaptive", "_varname_from_oparg", "co_exceptiontable", "co_lines", "co_linetable",
        "co_lnotab"}},
      {"AbstractEventLoop", {"start_tls"}},
      {"frame", {"f_trace_lines", "f_trace_opcodes"}},
      {"function", {"__builtins__"}},
      {"memoryview",
       {"__buffer__", "__iter__", "__release_buffer__", "_from_flags", "c_contiguous", "contiguous",
        "f_contiguous", "shape", "strides", "suboffsets", "toreadonly"}},
      {"OSError", {"characters_written"}},
      {"float", {"__setformat__", "__set_format__"}},
      {"bytes", {"__buffer__"}},
      {"bytearray", {"__alloc__", "__buffer__", "__release_buffer__"}},
  };
  return names;
}

bool is_known_missing(std::string_view owner, std::string_view name) {
  constexpr std::string_view kModule = "module ";
  if (owner.substr(0, kModule.size()) == kModule) {
    return is_missing_in_module(owner.substr(kModule.size()), name);
  }
  const auto found = known_missing().find(owner);
  return found != known_missing().end() && found->second.count(name) > 0;
}

void refuse_known_missing(const Type* type, Str* name) {
  if (!type->mro) return;  // a class that the collector has cleared
  const std::string wanted = utf8(name);
  for (Value entry : type->mro->values()) {
    const auto* owner = entry.as<Type>();
    if (owner->has(kHeapType)) continue;
    if (is_known_missing(owner->name, wanted)) throw NotSupported(owner->name + "." + wanted);
  }
}

}  // namespace corospec::reference
