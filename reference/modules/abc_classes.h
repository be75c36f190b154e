// Abstract base classes: the metaclass ABCMeta, and what is behind its isinstance and issubclass.
#pragma once

#include "reference/object/module.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

extern Type ABCMetaType;
void prepare_abc();
// A new class with metaclass ABCMeta.
Ref make_abstract_class(const char* name, Tuple* bases, Dict* name_space);

// Collects the abstract methods of a new class and gives it an empty registry.
void abc_initialize_class(Value type);
// Sets `__abstractmethods__` from the class's attributes and its bases.
void abc_collect_methods(Value type);
// ABC.register(subclass). Raises TypeError, or RuntimeError for a cycle.
void abc_register(Value type, Value subclass);
bool abc_instance_check(Value type, Value instance);
bool abc_subclass_check(Value type, Value subclass);
// Changes whenever a class is registered anywhere.
int64_t abc_cache_token();
void abc_clear_registry(Value type);
void abc_clear_caches(Value type);

}  // namespace corospec::reference
