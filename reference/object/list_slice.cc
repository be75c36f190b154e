// Slices of lists: reading, assigning and deleting.
#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

#include "reference/object/container.h"
#include "reference/object/list_internal.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Removed items are released when the list is whole again, the last first, since that may run code.
class Removed {
 public:
  void add(Value owned) { items_.push_back(owned); }
  ~Removed() {
    while (!items_.empty()) {
      const Value item = items_.back();
      items_.pop_back();
      release(item);
    }
  }
  Removed() = default;
  Removed(const Removed&) = delete;
  Removed& operator=(const Removed&) = delete;

 private:
  std::vector<Value> items_;
};

void move_items(List* list, int64_t to, int64_t from) {
  std::memmove(static_cast<void*>(list->items + to), list->items + from,
               static_cast<size_t>(list->size - from) * sizeof(Value));
}

void delete_stepped(List* list, SliceRange range) {
  if (range.count == 0) return;
  if (range.step < 0) {  // the same items, upwards
    range.start += range.step * (range.count - 1);
    range.step = -range.step;
  }
  Removed removed;
  int64_t to = range.start;
  int64_t next_removed = range.start;
  int64_t left = range.count;
  for (int64_t i = range.start; i < list->size; ++i) {
    if (left > 0 && i == next_removed) {
      removed.add(list->items[i]);
      --left;
      next_removed = left > 0 ? i + range.step : i;
    } else {
      list->items[to++] = list->items[i];
    }
  }
  list->size = to;
}

void assign_stepped(List* list, const SliceRange& range, std::span<const Value> items) {
  const auto given = static_cast<int64_t>(items.size());
  if (given != range.count) {  // [iter.mutable.extended]
    raise_value_error("attempt to assign sequence of size " + std::to_string(given) +
                      " to extended slice of size " + std::to_string(range.count));
  }
  Removed removed;
  for (int64_t i = 0; i < range.count; ++i) {
    Value& place = list->items[range.start + i * range.step];
    removed.add(place);
    retain(items[static_cast<size_t>(i)]);
    place = items[static_cast<size_t>(i)];
  }
}

// What is assigned to a slice, as a tuple of its own.
Handle<Tuple> assigned_items(Value value, bool contiguous) {
  const Slots& slots = type_of(value)->slots;
  if (slots.iter == nullptr && slots.get_item == nullptr) {
    raise_type_error(contiguous && !since(13) ? "can only assign an iterable"
                                              : "must assign iterable to extended slice");
  }
  return to_tuple(value);
}

}  // namespace

void list_replace(List* list, int64_t start, int64_t stop, std::span<const Value> items) {
  const int64_t growth = static_cast<int64_t>(items.size()) - (stop - start);
  Removed removed;
  if (growth > 0) list_reserve(list, list->size + growth);
  for (int64_t i = start; i < stop; ++i) removed.add(list->items[i]);
  if (growth != 0) move_items(list, stop + growth, stop);
  list->size += growth;
  for (Value item : items) {
    retain(item);
    list->items[start++] = item;
  }
}

Ref list_get_slice(List* list, Slice* slice) {
  const SliceRange bounds = slice_bounds(slice);
  const SliceRange range = clamp_slice(bounds, list->size);
  Handle<List> result = make_list(range.count);
  for (int64_t i = 0; i < range.count; ++i) {
    const Value item = list->items[range.start + i * range.step];
    retain(item);
    result->items[i] = item;
  }
  result->size = range.count;
  return result;
}

void list_set_slice(List* list, Slice* slice, Value value) {
  const SliceRange bounds = slice_bounds(slice);
  const bool contiguous = bounds.step == 1;
  Handle<Tuple> items;
  if (value) items = assigned_items(value, contiguous);  // [iter.error.unchanged]
  // Only now: what was asked above may have changed the list.
  const SliceRange range = clamp_slice(bounds, list->size);
  if (contiguous) {
    const int64_t stop = std::max(range.start, range.stop);
    list_replace(list, range.start, stop, items ? items->values() : std::span<Value>());
  } else if (items) {
    assign_stepped(list, range, items->values());
  } else {
    delete_stepped(list, range);
  }
}

}  // namespace corospec::reference
