// The iterators of dicts and their views: keys, values and items, in both directions.
#include "reference/object/container.h"
#include "reference/object/dict_internal.h"
#include "reference/object/dict_table.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

enum class Content { kKeys, kValues, kItems };

// The next live entry in either direction; null at the end.
template <bool kForward>
const DictEntry* step(DictIterator* iterator) {
  const Dict* dict = iterator->dict;
  if (kForward) return table_step(dict, &iterator->position);
  if (iterator->position > dict->used) iterator->position = dict->used;
  while (iterator->position > 0) {
    const DictEntry* entry = &dict->entries[--iterator->position];
    if (entry->key) return entry;
  }
  return nullptr;
}

template <Content kContent>
Ref content_of(const DictEntry* entry) {
  if (kContent == Content::kKeys) return Ref(entry->key);
  if (kContent == Content::kValues) return Ref(entry->value);
  return make_pair(Ref(entry->key), Ref(entry->value));
}

Outcome raise_changed(const char* what) {
  return Outcome::raised(make_exception(RuntimeErrorType, what));
}

template <Content kContent, bool kForward>
Outcome iterator_next(Value self) {
  auto* iterator = self.as<DictIterator>();
  if (iterator->dict == nullptr) return end_of_iteration();
  if (iterator->expected_size != iterator->dict->size) {
    // [iter.changed.again]
    iterator->expected_size = -1;  // stays an error, even when the size comes back
    return raise_changed("dictionary changed size during iteration");  // [iter.changed]
  }
  if (const DictEntry* entry = step<kForward>(iterator)) {
    if (iterator->remaining == 0 && kForward && since(8)) {
      return raise_changed("dictionary keys changed during iteration");
    }
    --iterator->remaining;
    return Outcome::yielded(content_of<kContent>(entry));
  }
  drop(iterator->dict);
  return end_of_iteration();
}

Ref length_hint(Value self, Args args) {
  expect_args("__length_hint__", args, 0, 0);
  const auto* iterator = self.as<DictIterator>();
  // [iter.hint.builtin]
  const bool valid = iterator->dict && iterator->expected_size == iterator->dict->size;
  return make_int(valid ? iterator->remaining : int64_t{0});
}

const MethodDef kMethods[] = {{"__length_hint__", length_hint}};

template <Content kContent, bool kForward>
void initialize(Type& type, const char* name) {
  Owned<DictIterator, &DictIterator::dict>::install(type);
  type.slots.iter = iterate_self;
  type.slots.next = iterator_next<kContent, kForward>;
  ready(type, name, nullptr, kMethods);
}

}  // namespace

Ref make_dict_iterator(Type& type, Dict* dict) {
  const bool forward = &type == &DictKeyIteratorType || &type == &DictValueIteratorType ||
                       &type == &DictItemIteratorType;
  auto* iterator = allocate<DictIterator>(type);
  retain(Value(dict));
  iterator->dict = dict;
  iterator->expected_size = iterator->remaining = dict->size;
  iterator->position = forward ? 0 : dict->used;
  gc_track(iterator);
  return Ref::adopt(Value(iterator));
}

void initialize_dict_iterators() {
  initialize<Content::kKeys, true>(DictKeyIteratorType, "dict_keyiterator");
  initialize<Content::kValues, true>(DictValueIteratorType, "dict_valueiterator");
  initialize<Content::kItems, true>(DictItemIteratorType, "dict_itemiterator");
  initialize<Content::kKeys, false>(DictReverseKeyIteratorType, "dict_reversekeyiterator");
  initialize<Content::kValues, false>(DictReverseValueIteratorType, "dict_reversevalueiterator");
  initialize<Content::kItems, false>(DictReverseItemIteratorType, "dict_reverseitemiterator");
}

Type DictKeyIteratorType, DictValueIteratorType, DictItemIteratorType;
Type DictReverseKeyIteratorType, DictReverseValueIteratorType, DictReverseItemIteratorType;

}  // namespace corospec::reference
