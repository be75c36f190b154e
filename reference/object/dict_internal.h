// What the dict*.cc files share. Nobody else needs this.
#pragma once

#include <span>

#include "reference/object/dict.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

Dict* new_dict(Type* type);  // tracked
void dict_init(Value self, Args args);
// update() and the like: at most one positional argument, then the keywords.
void update_from_args(const char* function, Value self, Args args);

// dict_methods.cc
extern const std::span<const MethodDef> kDictMethods;  // every version
extern const std::span<const MethodDef> kDictMethodsSince8;
extern const std::span<const MethodDef> kDictMethodsSince9;

// dict_iterator.cc
Ref make_dict_iterator(Type& type, Dict* dict);
void initialize_dict_iterators();
// dict_views.cc
Ref make_dict_view(Type& type, Dict* dict);
void initialize_dict_views();
// mapping_proxy.cc
void initialize_mapping_proxy();

}  // namespace corospec::reference
