// What the functools*.cc files share.
#pragma once

#include "reference/object/module.h"
#include "reference/object/type.h"

namespace corospec::reference {

extern Type PartialType;
extern Type LruCacheType;

void define_partial(Module* module);
void define_wrapping(Module* module);  // wraps, update_wrapper and their constants
void define_caches(Module* module);    // lru_cache, cache
void define_cached_property(Module* module);
void define_comparison_key(Module* module);  // cmp_to_key

// functools.partial(function, **keywords) for native code.
Ref make_partial(Value function, Dict* keywords);
// functools.update_wrapper(wrapper, wrapped) with the usual attributes.
void update_wrapper(Value wrapper, Value wrapped);

}  // namespace corospec::reference
