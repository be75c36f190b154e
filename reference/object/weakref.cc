// The table of weak references, and weakref.ref. The proxies are weakref_proxy.cc.
#include "reference/object/weakref.h"

#include <fmt/format.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/names.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"
#include "reference/object/weakref_internal.h"

namespace corospec::reference {

namespace {

// object -> the first of its references, with linear probing. Zero-initialized and never freed, so
// that objects may die after main.
struct Row {
  Object* object;  // null: free
  WeakRef* first;
};
Row* rows = nullptr;
size_t row_count = 0;
size_t row_mask = 0;

size_t home(const Object* object) {
  const uint64_t mixed = (reinterpret_cast<uint64_t>(object) >> 4) * 0x9E3779B97F4A7C15u;
  return (mixed >> 32) & row_mask;
}

Row* find_row(const Object* object) {
  size_t place = home(object);
  while (rows[place].object != nullptr && rows[place].object != object) {
    place = (place + 1) & row_mask;
  }
  return &rows[place];
}

void grow_rows() {
  Row* const old = rows;
  const size_t old_capacity = old == nullptr ? 0 : row_mask + 1;
  const size_t capacity = old_capacity == 0 ? 64 : old_capacity * 2;
  rows = static_cast<Row*>(std::calloc(capacity, sizeof(Row)));
  if (rows == nullptr) std::abort();
  row_mask = capacity - 1;
  for (size_t i = 0; i < old_capacity; ++i) {
    if (old[i].object != nullptr) *find_row(old[i].object) = old[i];
  }
  std::free(old);
}

// The references' list head of `object`, made when there is none.
WeakRef*& list_head(Object* object) {
  if (rows == nullptr || row_count * 2 > row_mask) grow_rows();
  Row* row = find_row(object);
  if (row->object == nullptr) {
    *row = {object, nullptr};
    object->has_weakrefs = 1;
    ++row_count;
  }
  return row->first;
}

// Closes the gap that a removed row leaves in the probe sequences of others.
void remove_row(Row* row) {
  row->object->has_weakrefs = 0;
  --row_count;
  size_t hole = static_cast<size_t>(row - rows);
  for (size_t next = (hole + 1) & row_mask; rows[next].object != nullptr;
       next = (next + 1) & row_mask) {
    if (((next - home(rows[next].object)) & row_mask) >= ((next - hole) & row_mask)) {
      rows[hole] = rows[next];
      hole = next;
    }
  }
  rows[hole] = {};
}

bool is_plain(const WeakRef* ref, const Type& type) {
  return ref->type == &type && !ref->callback && ref->refcount > 0;
}

// The order that getweakrefs shows and that callbacks are called in: the shared reference, the
// shared proxy, then the others, newest first. [look.weakref.order]
void link(WeakRef* ref) {
  WeakRef*& first = list_head(ref->referent);
  WeakRef* before = nullptr;
  auto skip = [&](const Type& type) {
    WeakRef* next = before == nullptr ? first : before->next;
    if (next != nullptr && is_plain(next, type)) before = next;
  };
  if (!is_plain(ref, WeakRefType)) skip(WeakRefType);
  if (!is_plain(ref, WeakRefType) && !is_plain(ref, WeakProxyType)) {
    skip(WeakProxyType);
    skip(WeakCallableProxyType);
  }
  ref->previous = before;
  ref->next = before == nullptr ? first : before->next;
  if (ref->next != nullptr) ref->next->previous = ref;
  (before == nullptr ? first : before->next) = ref;
}

}  // namespace

WeakRef* weakrefs_of(Object* object) {
  return object->has_weakrefs ? find_row(object)->first : nullptr;
}

void detach_weakref(WeakRef* ref) noexcept {
  if (ref->referent == nullptr) return;
  if (ref->next != nullptr) ref->next->previous = ref->previous;
  if (ref->previous != nullptr) {
    ref->previous->next = ref->next;
  } else {
    Row* row = find_row(ref->referent);
    row->first = ref->next;
    if (row->first == nullptr) remove_row(row);
  }
  ref->referent = nullptr;
  ref->next = ref->previous = nullptr;
}

void call_weakref_callback(WeakRef* ref) noexcept {
  Ref callback = Ref::adopt(ref->callback);
  ref->callback = Value();
  if (!callback) return;
  try {
    call(callback, {Value(ref)});  // [look.weakref.finalize]
  } catch (Raise& error) {
    // [look.weakref.callback_raises]
    if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), callback);
  }
}

void clear_weakrefs(Object* object) noexcept {
  std::vector<Ref> due;
  while (WeakRef* ref = weakrefs_of(object)) {
    detach_weakref(ref);
    // A reference that is dying itself does not call back.
    if (ref->callback && ref->refcount > 0) due.emplace_back(Value(ref));
  }
  for (const Ref& ref : due) call_weakref_callback(ref.as<WeakRef>());
}

Ref make_weak(Type* type, Value referent, Value callback) {
  if (!referent.is_object() || referent.object()->type->has(kNoWeakrefs)) {
    raise_type_error("cannot create weak reference to '" + type_name(referent) + "' object");
  }
  if (callback && is_none(callback)) callback = Value();
  const bool shared = !callback && !type->has(kHeapType);
  for (WeakRef* ref = shared ? weakrefs_of(referent.object()) : nullptr; ref; ref = ref->next) {
    if (is_plain(ref, *type)) return Ref(Value(ref));
  }
  auto* ref = allocate<WeakRef>(*type);
  ref->referent = referent.object();
  retain(callback);
  ref->callback = callback;
  ref->hash = -1;
  link(ref);
  if (callback || type->has(kHeapType)) gc_track(ref);
  return Ref::adopt(Value(ref));
}

Ref make_weakref(Value referent, Value callback) {
  return make_weak(&WeakRefType, referent, callback);
}

Ref weakref_get(Value ref) {
  Object* referent = ref.as<WeakRef>()->referent;
  // [look.weakref.dead] A referent with no references waits for its destruction: it is dead for
  // everybody.
  return referent == nullptr || referent->refcount == 0 ? Ref() : Ref(Value(referent));
}

int64_t weakref_count(Value object) {
  int64_t count = 0;
  for (WeakRef* ref = object.is_object() ? weakrefs_of(object.object()) : nullptr; ref;
       ref = ref->next) {
    ++count;
  }
  return count;
}

Handle<List> weakref_list(Value object) {
  Handle<List> list = make_list();
  for (WeakRef* ref = object.is_object() ? weakrefs_of(object.object()) : nullptr; ref;
       ref = ref->next) {
    if (ref->refcount > 0) list_append(list.get(), Value(ref));
  }
  return list;
}

void traverse_weak(Object* object, Visitor& visitor) {
  visit_if_set(visitor, static_cast<WeakRef*>(object)->callback);
  visit_if_set(visitor, static_cast<WeakRef*>(object)->dict);
}

void clear_weak(Object* object) {
  auto* ref = static_cast<WeakRef*>(object);
  detach_weakref(ref);
  drop(ref->callback);
  drop(ref->dict);
}

void destroy_weak(Object* object) noexcept {
  clear_weak(object);
  free_object(object);
}

std::string describe_weak(Value self, std::string_view kind) {
  const auto* ref = self.as<WeakRef>();
  const auto address = fmt::format("<{} at {}; ", kind, fmt::ptr(self.object()));
  Ref referent = weakref_get(self);
  if (!referent) return address + "dead>";
  std::string name;
  if (is_plain(ref, WeakRefType) || is_instance(self, WeakRefType)) {
    Ref attribute = find_attribute(referent, names::dunder_name);
    if (attribute && is_str(attribute)) name = " (" + utf8(attribute.get()) + ")";
  }
  return fmt::format("{}to '{}' at {}{}>", address, type_name(referent),
                     fmt::ptr(referent.get().object()), name);
}

namespace {

Ref weakref_create(Type* type, Args args) {
  if (args.keyword_count() > 0 && type == &WeakRefType) {
    raise_type_error(since(8) ? "ref() takes no keyword arguments"
                              : "ref() does not take keyword arguments");
  }
  expect_args("__new__", Args(args.values, args.count), 1, 2);
  return make_weak(type, args[0], args.count > 1 ? args[1] : Value());
}

// All is done by __new__; subclasses pass the same arguments on.
void weakref_init(Value, Args args) {
  expect_args("__init__", Args(args.values, args.count), 1, 2);
}

Ref weakref_call(Value self, Args args) {
  expect_args("weakref", args, 0, 0);
  Ref referent = weakref_get(self);
  return referent ? referent : make_none();
}

Ref weakref_repr(Value self) { return make_str(describe_weak(self, "weakref")); }

int64_t weakref_hash(Value self) {
  auto* ref = self.as<WeakRef>();
  if (ref->hash != -1) return ref->hash;
  Ref referent = weakref_get(self);
  if (!referent) raise_type_error("weak object has gone away");
  return ref->hash = hash(referent);  // [look.weakref.closed]
}

Ref weakref_compare(Value left, Value right, CompareOp op) {
  if ((op != CompareOp::kEq && op != CompareOp::kNe) || !is_instance(left, WeakRefType) ||
      !is_instance(right, WeakRefType)) {
    return not_implemented();
  }
  Ref a = weakref_get(left);
  Ref b = weakref_get(right);
  // [look.weakref.equality]
  if (!a || !b) return make_bool((left == right) == (op == CompareOp::kEq));
  return compare(op, a, b);
}

Ref weakref_callback(Value self) {
  const Value callback = self.as<WeakRef>()->callback;
  return callback ? Ref(callback) : make_none();
}

const AttributeDef kWeakrefAttributes[] = {{"__callback__", weakref_callback}};
const MethodDef kWeakrefMethods[] = {
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},
};

}  // namespace

void initialize_weakref() {
  WeakRefType.flags = kTracked | kSubclassable | kNoWeakrefs;
  WeakRefType.instance_size = sizeof(WeakRef);
  WeakRefType.dict_offset = dict_offset_of<WeakRef>();
  Slots& slots = WeakRefType.slots;
  slots.destroy = destroy_weak;
  slots.traverse = traverse_weak;
  slots.clear = clear_weak;
  slots.create = weakref_create;
  slots.init = weakref_init;
  slots.call = weakref_call;
  slots.repr = weakref_repr;
  slots.hash = weakref_hash;
  slots.compare = weakref_compare;
  const std::span<const MethodDef> methods =
      since(9) ? std::span<const MethodDef>(kWeakrefMethods) : std::span<const MethodDef>();
  ready(WeakRefType, since(10) ? "weakref.ReferenceType" : "weakref", nullptr, methods,
        kWeakrefAttributes);
  initialize_weak_proxies();
}

Type WeakRefType;

}  // namespace corospec::reference
