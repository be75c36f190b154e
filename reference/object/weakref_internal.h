// What weakref.cc and weakref_proxy.cc share. Nobody else needs this.
#pragma once

#include <string>
#include <string_view>

#include "reference/object/weakref.h"

namespace corospec::reference {

// A reference of `type` (weakref.ref, a subclass, or a proxy type); shared where that cannot be
// seen.
Ref make_weak(Type* type, Value referent, Value callback);
void traverse_weak(Object* object, Visitor& visitor);
void clear_weak(Object* object);
void destroy_weak(Object* object) noexcept;
// "<kind at 0x..; to 'C' at 0x..>"
std::string describe_weak(Value self, std::string_view kind);
void initialize_weak_proxies();

}  // namespace corospec::reference
