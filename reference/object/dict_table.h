// The hash table under dict and set, for callers that have the hash of a key already. Everybody
// else uses dict.h and set.h.
//
// The table: `entries` in insertion order, and `index`, which maps buckets to entry numbers with
// linear probing. Removal closes the gap in the probe sequence, so that buckets are either free or
// lead to a live entry. Both lie in one block; an empty dict shares a static index.
#pragma once

#include <cstdint>

#include "reference/object/dict.h"
#include "reference/object/str.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// Sets up the table of a newly allocated dict.
void table_initialize(Dict* dict);
// A dict that the collector does not know: its owner traverses it.
Dict* new_untracked_dict();

// The hash of a key, without a call for strings and small integers. Raises TypeError.
int64_t key_hash(Value key);
// The number of the entry, or -1. May raise (eq); survives changes of the dict by it.
int64_t table_find(Dict* dict, Value key, int64_t hash);
void table_set(Dict* dict, Value key, int64_t hash, Value value);
// Keeps an existing value. True when the key was added.
bool table_add(Dict* dict, Value key, int64_t hash, Value value);
Ref table_remove(Dict* dict, Value key, int64_t hash);  // the value; null: was absent
// Removes the live entry at `place`. Returns its value; the key goes to *key when that is given.
Ref table_remove_entry(Dict* dict, int64_t place, Ref* key = nullptr);
void table_reserve(Dict* dict, int64_t entries);
// Fills an empty dict with the entries of another one.
void table_copy(Dict* empty, const Dict* from);
// Frees entries and block; the dict is unusable afterwards.
void table_destroy(Dict* dict) noexcept;
void table_traverse(Dict* dict, Visitor& visitor);

// Live entries in order, like dict_step, with the hash.
inline const DictEntry* table_step(const Dict* dict, uint32_t* position) {
  while (*position < dict->used) {
    const DictEntry* entry = &dict->entries[(*position)++];
    if (entry->key) return entry;
  }
  return nullptr;
}

}  // namespace corospec::reference
