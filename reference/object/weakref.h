// `weakref.ref`, proxies and the table that finds an object's weak references when it dies.
#pragma once

#include "reference/object/list.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct WeakRef : Object {
  Object* referent;  // borrowed; null once dead
  Value callback;    // null: none
  int64_t hash;      // of the referent; -1: not asked for yet
  WeakRef* next;     // the other references to the same object
  WeakRef* previous;
  Dict* dict;  // instances of subclasses
};
extern Type WeakRefType;
extern Type WeakProxyType;  // proxies are WeakRef objects too
extern Type WeakCallableProxyType;
void initialize_weakref();

// Raises TypeError when the type does not allow it. A plain ref without callback is shared.
Ref make_weakref(Value referent, Value callback = {});
// weakref.proxy(referent, callback).
Ref make_weakproxy(Value referent, Value callback = {});
// weakref.getweakrefcount and getweakrefs.
int64_t weakref_count(Value object);
Handle<List> weakref_list(Value object);
// The referent or null, owned.
Ref weakref_get(Value ref);
// Called by the destruction of an object with has_weakrefs set: clears the references, then calls
// the callbacks (exceptions in them go to the unraisable hook).
void clear_weakrefs(Object* object) noexcept;

// For the collector. The references to `object`, linked by `next`; null: none.
WeakRef* weakrefs_of(Object* object);
// Makes `ref` dead without calling its callback.
void detach_weakref(WeakRef* ref) noexcept;
// Calls the callback of a dead reference, once.
void call_weakref_callback(WeakRef* ref) noexcept;

}  // namespace corospec::reference
