// `dict`: insertion-ordered hash table, and its views.
//
// Entries lie in one array in insertion order; a deleted entry has a null key until the next
// resize. The machine's look-up caches remember an entry's place and check that the key there is
// the name they look for (find_at); `keys_version` changes whenever a key is added or removed,
// never when a value is replaced.
#pragma once

#include <cstdint>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct DictEntry {
  int64_t hash;
  Value key;  // null: deleted
  Value value;
};

struct Dict : Object {
  int64_t size;           // live entries
  uint32_t used;          // entries in use, deleted ones included
  uint32_t capacity;      // of `entries`
  uint32_t index_mask;    // buckets - 1
  uint32_t keys_version;  // globally unique stamp
  DictEntry* entries;
  int32_t* index;  // bucket -> entry number, -1 empty; only live entries have a bucket
  Dict* dict;      // instances of subclasses

  // The value of the entry at `place` when its key is `name` itself, else null. Borrowed.
  Value find_at(uint32_t place, Str* name) const {
    return place < used && entries[place].key == Value(reinterpret_cast<Object*>(name))
               ? entries[place].value
               : Value();
  }
};
extern Type DictType;
extern Type DictKeysType;
extern Type DictValuesType;
extern Type DictItemsType;
extern Type MappingProxyType;
extern Type DictKeyIteratorType, DictValueIteratorType, DictItemIteratorType;
extern Type DictReverseKeyIteratorType, DictReverseValueIteratorType, DictReverseItemIteratorType;
void initialize_dict();

// keys(), values(), items() and a mappingproxy refer to what they show.
struct DictView : Object {
  Dict* shown;
};
struct MappingProxy : Object {
  Value mapping;
};
// Iterates in either direction; all six iterator types share it.
struct DictIterator : Object {
  Dict* dict;             // null once exhausted
  int64_t expected_size;  // -1: the dict changed size, every further step raises
  int64_t remaining;
  uint32_t position;  // next entry; reversed: one behind it
};

inline bool is_dict(Value value) {
  return value.is_object() && value.object()->type->has(kDictSubclass);
}
Handle<Dict> make_dict();
// These work on the table itself, whatever a subclass overrides. Borrowed results; null: absent.
Value dict_find(Dict* dict, Value key);         // may raise (hash, eq)
Value dict_find(Dict* dict, Str* key);          // never raises
int64_t dict_find_place(Dict* dict, Str* key);  // number of the entry, or -1
void dict_set(Dict* dict, Value key, Value value);
void dict_set(Dict* dict, Str* key, Value value);
Ref dict_remove(Dict* dict, Value key);  // the removed value; null: was absent
void dict_clear(Dict* dict);
Handle<Dict> dict_copy(Dict* dict);
// dict.update(other): a mapping or an iterable of pairs. override=false keeps existing keys.
void dict_update(Dict* dict, Value other, bool override_existing = true);
Ref make_mapping_proxy(Value mapping);

// Live entries in order: for (uint32_t i = 0; dict_step(dict, &i, &key, &value);). Borrowed. Safe
// against changes of the dict in the sense that it does not crash.
bool dict_step(Dict* dict, uint32_t* position, Value* key, Value* value);

}  // namespace corospec::reference
