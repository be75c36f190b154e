// What the tests beside this file share: short ways to make values and to say what came out. Tests
// only; knows no test framework.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference::testing {

// Starts the object system once in a test process.
inline void start(int python_minor) {
  static bool started = false;
  if (!started) initialize_objects(python_minor);
  started = true;
}

inline Value num(int64_t number) { return Value::small(number); }
inline Ref text(const char* utf8) { return make_str(std::string_view(utf8)); }
inline Ref numbers(std::initializer_list<int64_t> list) {
  Handle<List> result = make_list();
  for (int64_t number : list) list_append(result.get(), num(number));
  return result;
}

inline std::string shown(Value value) { return utf8(repr(value)); }

inline Ref invoke(Value object, const char* method, std::initializer_list<Value> args = {}) {
  return call_method(object, intern(method), args);
}

// "TypeError: message" for the exception that `step` raises; "" when it does not.
template <class Step>
std::string raised_by(Step step) {
  try {
    step();
  } catch (Raise& error) {
    const std::string message = utf8(to_str(error.exception()));
    return type_of(error.exception())->name + (message.empty() ? "" : ": " + message);
  }
  return "";
}

// What is left of an iterator, or how it failed: "1 2 3" or "1 ValueError: ...".
inline std::string drained(Value iterator) {
  std::string result;
  for (;;) {
    Outcome outcome = next(iterator);
    if (!outcome.is_yielded() && !outcome.is_raised()) {
      outcome.discard();
      return result;
    }
    Ref value = outcome.take();
    if (!result.empty()) result += " ";
    if (outcome.is_raised()) {
      return result + raised_by([&] { throw Raise(value); });
    }
    result += shown(value);
  }
}

// An object whose equality, order and death are told by the test. Its hash is `hash`.
struct Probe : Object {
  Value held;  // anything, for cycles
  int64_t hash;
  std::function<Ref(Value, Value, CompareOp)>* on_compare;
  std::function<void(Value)>* on_finalize;
};
inline Type ProbeType;

namespace probe {
inline void traverse(Object* object, Visitor& visitor) {
  visit_if_set(visitor, static_cast<Probe*>(object)->held);
}
inline void clear(Object* object) { drop(static_cast<Probe*>(object)->held); }
inline void destroy(Object* object) noexcept {
  auto* probe = static_cast<Probe*>(object);
  drop(probe->held);
  delete probe->on_compare;
  delete probe->on_finalize;
  free_object(object);
}
inline void finalize(Object* object) {
  auto* probe = static_cast<Probe*>(object);
  if (probe->on_finalize) (*probe->on_finalize)(Value(object));
}
inline Ref compare(Value left, Value right, CompareOp op) {
  auto* on_compare = left.as<Probe>()->on_compare;
  return on_compare ? (*on_compare)(left, right, op) : not_implemented();
}
inline int64_t hash(Value self) { return self.as<Probe>()->hash; }
}  // namespace probe

inline Handle<Probe> make_probe(std::function<void(Value)> on_finalize = {}) {
  if (ProbeType.name.empty()) {
    ProbeType.instance_size = sizeof(Probe);
    ProbeType.flags = kTracked;
    ProbeType.slots.traverse = probe::traverse;
    ProbeType.slots.clear = probe::clear;
    ProbeType.slots.destroy = probe::destroy;
    ProbeType.slots.finalize = probe::finalize;
    ProbeType.slots.compare = probe::compare;
    ProbeType.slots.hash = probe::hash;
    ready(ProbeType, "Probe", nullptr);
  }
  auto* probe = allocate<Probe>(ProbeType);
  if (on_finalize) probe->on_finalize = new std::function<void(Value)>(std::move(on_finalize));
  gc_track(probe);
  return Handle<Probe>::adopt(probe);
}

// A class of the program derived from `base`, with native functions as methods.
inline Handle<Type> derive(const char* name, Type& base,
                           std::initializer_list<MethodDef> methods = {}) {
  Handle<Dict> name_space = make_dict();
  Handle<Type> type =
      make_class(&TypeType, intern(name), make_tuple({Value(&base)}).get(), name_space.get(), {});
  for (const MethodDef& method : methods) {
    dict_set(type->dict, intern(method.name), make_method_attribute(type.get(), method));
    type_modified(type.get(), intern(method.name));
  }
  return type;
}

}  // namespace corospec::reference::testing
