// Look-ups with a cache at the place in the code (Site, code.h): attributes, methods, globals and
// names.
//
// The machine tests the cache inline; these functions are the slow halves that look up for real and
// fill it.
#pragma once

#include "reference/language/frame.h"

namespace corospec::reference {

enum SiteKind : uint32_t {
  kSiteEmpty,
  kSiteInstance,  // entry `place` of the instance dict; the type has no data descriptor of that
                  // name
  kSiteType,    // `found` on the type binds like a function; the instance dict has to lack the name
  kSiteGlobal,  // entry `place` of the globals
  kSiteBuiltin,  // entry `place` of the builtins; valid while the globals' keys_version is
                 // `version`
};

Ref load_attribute(Value object, Site& site);
void store_attribute(Value object, Site& site, Value value);
// window[0], window[1] = function and self, or the attribute and null. Both were null before.
void load_method(Value object, Site& site, Value* window);
Ref load_global(Dict* globals, Site& site);  // NameError
// The name in the namespace, else in the cell.
Ref load_class_cell(Frame* frame, Site& site, const Value* cell);
Ref load_name(Frame* frame, Site& site);  // namespace, globals, builtins; NameError
[[noreturn]] void raise_name_error(Str* name);

inline Dict* dict_of_instance(Object* object) {
  Type* type = object->type;
  return *reinterpret_cast<Dict**>(reinterpret_cast<char*>(object) + type->dict_offset);
}

}  // namespace corospec::reference
