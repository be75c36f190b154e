#include "reference/object/dict_table.h"

#include <algorithm>
#include <cstring>

#include "reference/object/allocation.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

constexpr int32_t kFree = -1;
constexpr uint32_t kSmallestBuckets = 8;
constexpr int64_t kMostEntries = int64_t{1} << 30;

int32_t empty_index[1] = {kFree};

uint32_t next_keys_version() {
  static uint32_t last = 0;
  return ++last;
}

// A third of the buckets stays free.
constexpr uint32_t capacity_for(uint32_t buckets) {
  return static_cast<uint32_t>(uint64_t{buckets} * 2 / 3);
}

size_t block_size(uint32_t capacity, uint32_t buckets) {
  return capacity * sizeof(DictEntry) + buckets * sizeof(int32_t);
}

uint32_t home(int64_t hash, uint32_t mask) {
  return static_cast<uint32_t>((static_cast<uint64_t>(hash) * 0x9E3779B97F4A7C15u) >> 32) & mask;
}

uint32_t free_bucket(const Dict* dict, int64_t hash) {
  uint32_t bucket = home(hash, dict->index_mask);
  while (dict->index[bucket] != kFree) bucket = (bucket + 1) & dict->index_mask;
  return bucket;
}

uint32_t bucket_of_entry(const Dict* dict, int32_t place) {
  uint32_t bucket = home(dict->entries[place].hash, dict->index_mask);
  while (dict->index[bucket] != place) bucket = (bucket + 1) & dict->index_mask;
  return bucket;
}

// Frees a bucket, and moves those behind it that would not be found any more.
void erase_bucket(Dict* dict, uint32_t hole) {
  const uint32_t mask = dict->index_mask;
  for (uint32_t next = (hole + 1) & mask; dict->index[next] != kFree; next = (next + 1) & mask) {
    const uint32_t wanted = home(dict->entries[dict->index[next]].hash, mask);
    if (((next - wanted) & mask) >= ((next - hole) & mask)) {
      dict->index[hole] = dict->index[next];
      hole = next;
    }
  }
  dict->index[hole] = kFree;
}

// Gives the dict a new block without gaps and with room for `wanted` entries.
void resize(Dict* dict, int64_t wanted) {
  if (wanted > kMostEntries) raise(MemoryErrorType);
  uint32_t buckets = kSmallestBuckets;
  while (capacity_for(buckets) < wanted) buckets *= 2;
  const uint32_t capacity = capacity_for(buckets);
  auto* entries = static_cast<DictEntry*>(allocate_block(block_size(capacity, buckets)));
  auto* index = reinterpret_cast<int32_t*>(entries + capacity);
  std::memset(index, 0xFF, buckets * sizeof(int32_t));
  DictEntry* const old = dict->entries;
  const size_t old_size = block_size(dict->capacity, dict->index_mask + 1);
  uint32_t used = 0;
  for (uint32_t i = 0; i < dict->used; ++i) {
    if (old[i].key) entries[used++] = old[i];
  }
  dict->entries = entries;
  dict->index = index;
  dict->index_mask = buckets - 1;
  dict->capacity = capacity;
  dict->used = used;
  for (uint32_t i = 0; i < used; ++i) {
    index[free_bucket(dict, entries[i].hash)] = static_cast<int32_t>(i);
  }
  if (old != nullptr) free_block(old, old_size);
}

void append(Dict* dict, Value key, int64_t hash, Value value) {
  if (dict->used == dict->capacity) resize(dict, dict->size * 2);
  dict->index[free_bucket(dict, hash)] = static_cast<int32_t>(dict->used);
  retain(key);
  retain(value);
  dict->entries[dict->used++] = {hash, key, value};
  ++dict->size;
  dict->keys_version = next_keys_version();
}

// A string, or of a class derived from str that does not redefine equality.
bool compares_as_str(Value key) {
  return is_exactly(key, StrType) ||
         (is_str(key) && type_of(key)->slots.compare == StrType.slots.compare);
}

// Looks for a string among keys that are strings; `*unsure` is set when another kind of key with
// the same hash was met, which only its own __eq__ can judge.
int64_t find_str(const Dict* dict, const Str* key, int64_t hash, bool* unsure) {
  const Value wanted(const_cast<Str*>(key));
  const uint32_t mask = dict->index_mask;
  for (uint32_t bucket = home(hash, mask);; bucket = (bucket + 1) & mask) {
    const int32_t place = dict->index[bucket];
    if (place == kFree) return -1;
    const DictEntry& entry = dict->entries[place];
    if (entry.key == wanted) return place;
    if (entry.hash != hash) continue;
    if (compares_as_str(entry.key)) {
      if (str_equal(entry.key.as<Str>(), key)) return place;
    } else {
      *unsure = true;
    }
  }
}

// One walk along the probe sequence. False when a comparison changed the keys: walk again.
bool find_once(Dict* dict, Value key, int64_t hash, int64_t* found) {
  const uint32_t version = dict->keys_version;
  const uint32_t mask = dict->index_mask;
  *found = -1;
  for (uint32_t bucket = home(hash, mask);; bucket = (bucket + 1) & mask) {
    const int32_t place = dict->index[bucket];
    if (place == kFree) return true;
    const DictEntry& entry = dict->entries[place];
    bool same = entry.key == key;
    if (!same && entry.hash == hash) {
      Ref stored(entry.key);
      same = equal(stored, key);
      if (dict->keys_version != version) return false;
    }
    if (same) {
      *found = place;
      return true;
    }
  }
}

}  // namespace

void table_initialize(Dict* dict) { dict->index = empty_index; }

Dict* new_untracked_dict() {
  auto* dict = allocate<Dict>(DictType);
  table_initialize(dict);
  return dict;
}

int64_t key_hash(Value key) {
  if (is_exactly(key, StrType)) {
    auto* str = key.as<Str>();
    return str->hash != -1 ? str->hash : str_hash(str);
  }
  constexpr int64_t kModulus = (int64_t{1} << 61) - 1;  // of the hashes of numbers
  if (key.is_small() && key.as_small() < kModulus && key.as_small() >= 0) return key.as_small();
  return hash(key);
}

int64_t table_find(Dict* dict, Value key, int64_t hash) {
  if (is_exactly(key, StrType)) {
    bool unsure = false;
    const int64_t place = find_str(dict, key.as<Str>(), hash, &unsure);
    if (place >= 0 || !unsure) return place;
  }
  int64_t place = -1;
  while (!find_once(dict, key, hash, &place)) {
  }
  return place;
}

void table_set(Dict* dict, Value key, int64_t hash, Value value) {
  const int64_t place = table_find(dict, key, hash);
  if (place < 0) return append(dict, key, hash, value);
  assign(dict->entries[place].value, value);
}

bool table_add(Dict* dict, Value key, int64_t hash, Value value) {
  if (table_find(dict, key, hash) >= 0) return false;
  append(dict, key, hash, value);
  return true;
}

Ref table_remove_entry(Dict* dict, int64_t place, Ref* key) {
  DictEntry& entry = dict->entries[place];
  erase_bucket(dict, bucket_of_entry(dict, static_cast<int32_t>(place)));
  Ref removed_key = Ref::adopt(entry.key);
  Ref value = Ref::adopt(entry.value);
  entry.key = Value();
  entry.value = Value();
  // Places at the end are used again, so that popitem need not search.
  while (dict->used > 0 && !dict->entries[dict->used - 1].key) --dict->used;
  --dict->size;
  dict->keys_version = next_keys_version();
  if (key != nullptr) *key = std::move(removed_key);
  return value;
}

Ref table_remove(Dict* dict, Value key, int64_t hash) {
  const int64_t place = table_find(dict, key, hash);
  return place < 0 ? Ref() : table_remove_entry(dict, place);
}

void table_reserve(Dict* dict, int64_t entries) {
  if (entries > dict->capacity) resize(dict, entries);
}

void table_copy(Dict* empty, const Dict* from) {
  table_reserve(empty, from->size);
  uint32_t position = 0;
  while (const DictEntry* entry = table_step(from, &position)) {
    append(empty, entry->key, entry->hash, entry->value);
  }
}

void table_destroy(Dict* dict) noexcept {
  for (uint32_t i = 0; i < dict->used; ++i) {
    const DictEntry entry = dict->entries[i];
    release(entry.key);
    release(entry.value);
  }
  if (dict->entries != nullptr) {
    free_block(dict->entries, block_size(dict->capacity, dict->index_mask + 1));
  }
}

void table_traverse(Dict* dict, Visitor& visitor) {
  for (uint32_t i = 0; i < dict->used; ++i) {
    visit_if_set(visitor, dict->entries[i].key);
    visit_if_set(visitor, dict->entries[i].value);
  }
}

// --- the table as dict.h shows it

Value dict_find(Dict* dict, Value key) {
  const int64_t place = table_find(dict, key, key_hash(key));
  return place < 0 ? Value() : dict->entries[place].value;
}

int64_t dict_find_place(Dict* dict, Str* key) {
  bool unsure = false;
  return find_str(dict, key, key->hash != -1 ? key->hash : str_hash(key), &unsure);
}

Value dict_find(Dict* dict, Str* key) {
  const int64_t place = dict_find_place(dict, key);
  return place < 0 ? Value() : dict->entries[place].value;
}

void dict_set(Dict* dict, Value key, Value value) { table_set(dict, key, key_hash(key), value); }

void dict_set(Dict* dict, Str* key, Value value) { dict_set(dict, Value(key), value); }

Ref dict_remove(Dict* dict, Value key) { return table_remove(dict, key, key_hash(key)); }

void dict_clear(Dict* dict) {
  Dict old = *dict;
  table_initialize(dict);
  dict->size = 0;
  dict->used = dict->capacity = dict->index_mask = 0;
  dict->entries = nullptr;
  dict->keys_version = next_keys_version();
  table_destroy(&old);
}

bool dict_step(Dict* dict, uint32_t* position, Value* key, Value* value) {
  const DictEntry* entry = table_step(dict, position);
  if (entry == nullptr) return false;
  *key = entry->key;
  *value = entry->value;
  return true;
}

}  // namespace corospec::reference
