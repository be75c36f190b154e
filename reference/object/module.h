// A module object: a namespace with a name.
//
// A module of the reference's own may leave a part of its names for later (`complete`): what few
// programs use, or what comes from the standard library's sources.
#pragma once

#include "reference/object/dict.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Module : Object {
  Dict* dict;
  // Adds the names that are still missing; null: none are. Called once, when a name is not found.
  void (*complete)(Module* module);
};
extern Type ModuleType;
Handle<Module> make_module(Str* name);
// types.SimpleNamespace
extern Type SimpleNamespaceType;

}  // namespace corospec::reference
