// `list`: a growing array of owned values.
#pragma once

#include <span>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct List : Object {
  int64_t size;
  int64_t capacity;
  Value* items;  // malloc'ed
  Dict* dict;    // instances of subclasses

  std::span<Value> values() const { return {items, static_cast<size_t>(size)}; }
};
extern Type ListType;
extern Type ListIteratorType;
extern Type ListReverseIteratorType;
void initialize_list();

// The machine steps it inline: yields list->items[index++] while index < list->size.
struct ListIterator : Object {
  List* list;  // null once exhausted
  int64_t index;
};

inline bool is_list(Value value) {
  return value.is_object() && value.object()->type->has(kListSubclass);
}
Handle<List> make_list(int64_t reserve = 0);
Handle<List> to_list(Value iterable);  // list(x)
void list_append(List* list, Value borrowed);
void list_append(List* list, Ref&& owned);
template <class T>
void list_append(List* list, const Handle<T>& borrowed) {
  list_append(list, Value(borrowed));
}
void list_insert(List* list, int64_t index, Value value);
void list_extend(List* list, Value iterable);
void list_clear(List* list);
// Stable merge sort; key null: none. Raises what comparing raises.
void list_sort(List* list, Value key, bool reverse);

}  // namespace corospec::reference
