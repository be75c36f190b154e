// list.sort: a stable merge sort that uses the runs that are there already.
//
// Like CPython's it asks nothing but `<`, and an already sorted list costs n - 1 comparisons; which
// pairs it compares otherwise is its own affair.
#include <algorithm>
#include <vector>

#include "reference/object/container.h"
#include "reference/object/list.h"
#include "reference/object/str.h"

namespace corospec::reference {

namespace {

using Less = bool (*)(Value, Value);

bool less_small(Value a, Value b) { return a.as_small() < b.as_small(); }
bool less_str(Value a, Value b) { return str_compare(a.as<Str>(), b.as<Str>()) < 0; }
bool less_any(Value a, Value b) { return truth(compare(CompareOp::kLt, a, b)); }

// An item with what it is sorted by. Neither is owned here.
struct Entry {
  Value key;
  Value item;
};

Less choose_less(const std::vector<Entry>& entries) {
  auto all = [&](auto is_kind) {
    return std::all_of(entries.begin(), entries.end(),
                       [&](const Entry& e) { return is_kind(e.key); });
  };
  if (all([](Value key) { return key.is_small(); })) return less_small;
  if (all([](Value key) { return is_exactly(key, StrType); })) return less_str;
  return less_any;
}

// Whenever a comparison raises, `entries` is some permutation of what it was.
class MergeSort {
 public:
  MergeSort(std::vector<Entry>& entries, Less less) : entries_(entries), less_(less) {}

  void run() {
    const size_t size = entries_.size();
    for (size_t start = 0; start < size;) {
      const size_t end = make_run(start, size);
      runs_.push_back({start, end});
      // Every run is more than twice as long as the next one: few, and merges are balanced.
      while (runs_.size() > 1 && length(runs_.size() - 2) <= 2 * length(runs_.size() - 1)) {
        merge_last();
      }
      start = end;
    }
    while (runs_.size() > 1) merge_last();
  }

 private:
  static constexpr size_t kShortest = 32;  // runs shorter than this are filled up by insertion
  struct Run {
    size_t start;
    size_t end;
  };

  size_t length(size_t run) const { return runs_[run].end - runs_[run].start; }
  bool less(const Entry& a, const Entry& b) const { return less_(a.key, b.key); }

  // Finds the run that begins at `start`, makes it ascending and long enough. Returns its end.
  size_t make_run(size_t start, size_t size) {
    size_t end = start + 1;
    if (end < size) {
      const bool descending = less(entries_[end], entries_[start]);
      ++end;
      while (end < size && less(entries_[end], entries_[end - 1]) == descending) ++end;
      if (descending) std::reverse(at(start), at(end));
    }
    const size_t wanted = std::min(size, start + kShortest);
    for (; end < wanted; ++end) insert(start, end);
    return end;
  }

  // Moves the entry at `place` into the sorted run that begins at `start` and ends before it.
  void insert(size_t start, size_t place) {
    const Entry entry = entries_[place];
    size_t low = start;
    size_t high = place;
    while (low < high) {
      const size_t middle = low + (high - low) / 2;
      if (less(entry, entries_[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    std::move_backward(at(low), at(place), at(place + 1));
    entries_[low] = entry;
  }

  void merge_last() {
    const Run right = runs_.back();
    runs_.pop_back();
    Run& left = runs_.back();
    if (less(entries_[right.start], entries_[right.start - 1])) {
      merge(left.start, right.start, right.end);
    }
    left.end = right.end;
  }

  void merge(size_t start, size_t middle, size_t end) {
    left_.assign(at(start), at(middle));
    size_t from_left = 0;
    size_t from_right = middle;
    size_t to = start;
    auto put_rest_back = [&] {
      std::copy(left_.begin() + static_cast<ptrdiff_t>(from_left), left_.end(), at(to));
    };
    try {
      while (from_left < left_.size() && from_right < end) {
        entries_[to] = less(entries_[from_right], left_[from_left]) ? entries_[from_right++]
                                                                    : left_[from_left++];
        ++to;
      }
    } catch (...) {
      put_rest_back();
      throw;
    }
    put_rest_back();
  }

  std::vector<Entry>::iterator at(size_t place) {
    return entries_.begin() + static_cast<ptrdiff_t>(place);
  }

  std::vector<Entry>& entries_;
  Less less_;
  std::vector<Run> runs_;
  std::vector<Entry> left_;
};

// Empties the list while its items are sorted, and notices whether somebody else uses it.
class Detached {
 public:
  explicit Detached(List* list)
      : list_(list), items_(list->items), size_(list->size), capacity_(list->capacity) {
    list->items = nullptr;
    list->size = 0;
    list->capacity = kUntouched;
  }
  // True when the list was left alone.
  bool restore() {
    const bool untouched = list_->capacity == kUntouched;
    list_clear(list_);
    list_->items = items_;
    list_->size = size_;
    list_->capacity = capacity_;
    return untouched;
  }
  std::span<Value> items() { return {items_, static_cast<size_t>(size_)}; }

 private:
  static constexpr int64_t kUntouched = -1;
  List* list_;
  Value* items_;
  int64_t size_;
  int64_t capacity_;
};

void sort_items(std::span<Value> items, Value key, bool reverse) {
  std::vector<Ref> keys;
  std::vector<Entry> entries;
  entries.reserve(items.size());
  for (Value item : items) {
    if (key) keys.push_back(call(key, {item}));
    entries.push_back({key ? keys.back().get() : item, item});
  }
  auto store = [&] {
    if (reverse) std::reverse(entries.begin(), entries.end());
    std::transform(entries.begin(), entries.end(), items.begin(),
                   [](const Entry& entry) { return entry.item; });
  };
  // [iter.sorted] Equal items keep their order also when reversed.
  if (reverse) std::reverse(entries.begin(), entries.end());
  try {
    MergeSort(entries, choose_less(entries)).run();
  } catch (...) {
    store();
    throw;
  }
  store();
}

}  // namespace

void list_sort(List* list, Value key, bool reverse) {
  Detached detached(list);
  try {
    sort_items(detached.items(), key, reverse);
  } catch (...) {
    detached.restore();
    throw;
  }
  if (!detached.restore()) raise_value_error("list modified during sort");
}

}  // namespace corospec::reference
