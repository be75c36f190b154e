#include "reference/object/gc.h"

#include <algorithm>
#include <cstdlib>

#include "reference/object/exception.h"
#include "reference/object/gc_order.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/type.h"
#include "reference/object/version.h"
#include "reference/object/weakref.h"

namespace corospec::reference {

namespace {

// Object number i has gc_slot i + 1. In order of tracking, since garbage is finalized in that
// order; null where one was taken out. A plain array, so that objects may die after main.
Object** tracked = nullptr;
size_t tracked_count = 0;  // places in use, empty ones included
size_t tracked_capacity = 0;
size_t empty_places = 0;
constexpr size_t kMostTracked = (size_t{1} << 28) - 1;  // what gc_slot can say
bool collecting = false;

void close_gaps() {
  size_t kept = 0;
  for (size_t i = 0; i < tracked_count; ++i) {
    if (tracked[i] == nullptr) continue;
    tracked[kept++] = tracked[i];
    tracked[kept - 1]->gc_slot = static_cast<uint32_t>(kept);
  }
  tracked_count = kept;
  empty_places = 0;
}

void make_room() {
  if (empty_places > tracked_count / 4) return close_gaps();
  const size_t capacity = tracked_capacity * 2 + 1024;
  auto** larger = static_cast<Object**>(std::realloc(tracked, capacity * sizeof(Object*)));
  if (larger == nullptr) raise(MemoryErrorType);
  tracked = larger;
  tracked_capacity = capacity;
}

}  // namespace

void gc_track(Object* object) {
  if (object->gc_slot != 0 || tracked_count == kMostTracked) return;
  if (tracked_count == tracked_capacity) make_room();
  tracked[tracked_count++] = object;
  object->gc_slot = static_cast<uint32_t>(tracked_count);
}

void gc_untrack(Object* object) noexcept {
  const uint32_t slot = object->gc_slot;
  if (slot == 0) return;
  object->gc_slot = 0;
  if (slot != tracked_count) {
    tracked[slot - 1] = nullptr;
    ++empty_places;
    return;
  }
  --tracked_count;
  while (tracked_count > 0 && tracked[tracked_count - 1] == nullptr) {
    --tracked_count;
    --empty_places;
  }
}

std::vector<Object*> gc_tracked() {
  std::vector<Object*> objects;
  std::copy_if(tracked, tracked + tracked_count, std::back_inserter(objects),
               [](const Object* object) { return object && object->refcount > 0; });
  return objects;
}

namespace {

// What an object owns: its content, and its class when that can die.
void traverse(Object* object, Visitor& visitor) {
  if (object->type->slots.traverse) object->type->slots.traverse(object, visitor);
}

// Which of the tracked objects nothing outside a set of candidates keeps alive: trial deletion.
// No code of the program runs while one of these exists.
class Deduction final : private Visitor {
 public:
  // The candidates are all tracked objects.
  Deduction() : counts_(tracked_count) {
    for (size_t i = 0; i < tracked_count; ++i) {
      if (!tracked[i]) {
        counts_[i] = kNoCandidate;
        continue;
      }
      // A count of zero: the object waits to be destroyed, which is not our affair.
      const uint32_t count = tracked[i]->refcount;
      counts_[i] = count == 0 ? 1 : count;
    }
    deduce();
  }

  // The candidates are `objects`, to each of which the caller has one reference.
  explicit Deduction(const std::vector<Object*>& objects) : counts_(tracked_count, kNoCandidate) {
    for (const Object* object : objects) {
      if (object->gc_slot != 0) counts_[object->gc_slot - 1] = int64_t{object->refcount} - 1;
    }
    deduce();
  }

  std::vector<Object*> unreachable() const {
    std::vector<Object*> result;
    for (size_t i = 0; i < counts_.size(); ++i) {
      if (counts_[i] == 0) result.push_back(tracked[i]);
    }
    return result;
  }

  bool is_unreachable(const Object* object) const {
    return object->gc_slot != 0 && counts_[object->gc_slot - 1] == 0;
  }

 private:
  static constexpr int64_t kNoCandidate = -1;
  static constexpr int64_t kReachable = int64_t{1} << 40;

  void deduce() {
    marking_ = false;
    for (size_t i = 0; i < counts_.size(); ++i) {
      if (counts_[i] != kNoCandidate) traverse(tracked[i], *this);
    }
    marking_ = true;
    for (size_t i = 0; i < counts_.size(); ++i) {
      if (counts_[i] > 0 && counts_[i] != kReachable) mark(i);
      while (!pending_.empty()) {
        Object* object = pending_.back();
        pending_.pop_back();
        traverse(object, *this);
      }
    }
  }

  void mark(size_t place) {
    counts_[place] = kReachable;
    pending_.push_back(tracked[place]);
  }

  void visit(Value value) override {
    if (!value.is_object() || value.object()->gc_slot == 0) return;
    const size_t place = value.object()->gc_slot - 1;
    int64_t& count = counts_[place];
    if (count == kNoCandidate) return;
    if (!marking_) {
      --count;
    } else if (count != kReachable) {
      mark(place);
    }
  }

  std::vector<int64_t> counts_;  // by place in `tracked`
  std::vector<Object*> pending_;
  bool marking_ = false;
};

// Kills the weak references to `objects`. Returns those whose callbacks are due: the references
// that are not garbage themselves. `only_with_callback`: the others stay alive for the finalizers.
std::vector<Ref> kill_weakrefs(const std::vector<Object*>& objects, const Deduction& deduction,
                               bool only_with_callback) {
  std::vector<Ref> due;
  for (Object* object : objects) {
    if (!object->has_weakrefs) continue;
    for (WeakRef *ref = weakrefs_of(object), *next = nullptr; ref != nullptr; ref = next) {
      next = ref->next;
      if (only_with_callback && !ref->callback) continue;
      detach_weakref(ref);
      if (ref->callback && ref->refcount > 0 && !deduction.is_unreachable(ref)) {
        due.emplace_back(Value(ref));
      }
    }
  }
  return due;
}

void run_finalizers(const std::vector<Object*>& objects) {
  for (Object* object : objects) {
    auto* finalize = object->type->slots.finalize;
    if (finalize == nullptr || object->finalized) continue;
    object->finalized = 1;  // [look.gc.finalized] [co.final.cycle]
    try {
      // [agen.hooks.finalizer_cycle]
      finalize(object);  // [gen.final.cycle]
    } catch (Raise& error) {
      if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), Value(object));
    }
  }
}

std::vector<Ref> hold(const std::vector<Object*>& objects) {
  std::vector<Ref> refs;
  refs.reserve(objects.size());
  for (Object* object : objects) refs.emplace_back(Value(object));
  return refs;
}

// The steps of PEP 442. `held` keeps the garbage in existence while the program's code runs.
size_t collect() {
  std::vector<Object*> garbage;
  std::vector<Ref> held;
  std::vector<Ref> due;
  {
    const Deduction deduction;
    garbage = deduction.unreachable();
    held = hold(garbage);
    // Until 3.14 every weak reference died before the finalizers ran.
    due = kill_weakrefs(garbage, deduction, since(14));
  }
  for (const Ref& ref : due) call_weakref_callback(ref.as<WeakRef>());
  due.clear();
  run_finalizers(garbage);
  {
    const Deduction deduction(garbage);
    garbage = deduction.unreachable();
    kill_weakrefs(garbage, deduction, false);
  }
  std::vector<Ref> cleared = hold(garbage);
  held.clear();
  for (Object* object : garbage) {
    if (object->refcount > 1 && object->type->slots.clear) object->type->slots.clear(object);
  }
  return garbage.size();
}

}  // namespace

namespace {

class BreadthFirst final : private Visitor {
 public:
  explicit BreadthFirst(Object* root) : found_(tracked_count) {
    visit(Value(root));
    for (size_t i = 0; i < order_.size(); ++i) traverse(order_[i], *this);
  }

  bool found(size_t place) const { return found_[place]; }
  const std::vector<Object*>& order() const { return order_; }

 private:
  void visit(Value value) override {
    if (!value.is_object() || value.object()->gc_slot == 0) return;
    const size_t place = value.object()->gc_slot - 1;
    if (found_[place]) return;
    found_[place] = true;
    order_.push_back(value.object());
  }

  std::vector<bool> found_;  // by place in `tracked`
  std::vector<Object*> order_;
};

}  // namespace

void gc_order_breadth_first(Object* root) {
  close_gaps();
  const BreadthFirst reached(root);
  std::vector<Object*> ordered;
  ordered.reserve(tracked_count);
  for (size_t i = 0; i < tracked_count; ++i) {
    if (!reached.found(i)) ordered.push_back(tracked[i]);
  }
  ordered.insert(ordered.end(), reached.order().begin(), reached.order().end());
  for (size_t i = 0; i < tracked_count; ++i) {
    tracked[i] = ordered[i];
    tracked[i]->gc_slot = static_cast<uint32_t>(i + 1);
  }
}

size_t gc_collect() {
  if (collecting) return 0;
  struct Scope {
    Scope() { collecting = true; }
    ~Scope() { collecting = false; }
  } scope;
  return collect();
}

}  // namespace corospec::reference
