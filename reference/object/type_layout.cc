// How instances of a class lie in memory: after the native base's fields, the dict if there is one,
// then one word for each entry of `__slots__`.
#include <fmt/core.h>

#include <algorithm>

#include "reference/object/dict.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

const Type* native_base(const Type* type) {
  while (type->has(kHeapType)) type = type->base;
  return type;
}

namespace {

// The type is where its instances' layout was last extended by something that a sibling cannot
// have.
bool extends_layout(const Type* type) {
  if (!type->base) return true;
  if (type->has(kHeapType)) return !type->slot_names.empty();
  return type->has(kOwnLayout) || type->instance_size != type->base->instance_size;
}

const Type* solid_base(const Type* type) {
  while (!extends_layout(type)) type = type->base;
  return type;
}

// `int`, `tuple` and `bytes` have instances of varying size in CPython, which shows in what their
// subclasses can have.
bool has_items(const Type* type) {
  return type->has(kIntSubclass) || type->has(kTupleSubclass) || type->has(kBytesSubclass);
}

[[noreturn]] void raise_not_subclassable(const Type* base) {
  raise_type_error(fmt::format("type '{}' is not an acceptable base type", base->name));
}

}  // namespace

Type* best_base(Tuple* bases) {
  Type* best = nullptr;
  const Type* winner = nullptr;
  for (Value entry : bases->values()) {
    if (!is_instance(entry, TypeType)) raise_type_error("bases must be types");
    auto* candidate = entry.as<Type>();
    if (!candidate->has(kSubclassable) && !candidate->has(kHeapType)) {
      // [look.type.no_base] [co.create.no_subclass]
      raise_not_subclassable(candidate);
    }
    const Type* solid = solid_base(candidate);
    if (!winner || (solid != winner && is_subtype(solid, winner))) {
      winner = solid;
      best = candidate;
    } else if (!is_subtype(winner, solid)) {
      raise_type_error("multiple bases have instance lay-out conflict");
    }
  }
  return best;
}

bool same_layout(const Type* from, const Type* to) {
  if (solid_base(from) == solid_base(to)) {
    return from->has(kHasDict) == to->has(kHasDict) && from->dict_offset == to->dict_offset &&
           from->instance_size == to->instance_size;
  }
  return from->base == to->base && from->slot_names == to->slot_names &&
         from->instance_size == to->instance_size && from->dict_offset == to->dict_offset &&
         from->has(kHasDict) == to->has(kHasDict);
}

namespace {

struct SlotRequest {
  std::vector<std::string> names;  // without __dict__ and __weakref__
  bool dict = false;
  bool weakref = false;
};

bool is_identifier(const std::string& name) {
  auto letter = [](unsigned char c) { return std::isalpha(c) || c == '_' || c >= 0x80; };
  return !name.empty() && letter(static_cast<unsigned char>(name[0])) &&
         std::all_of(name.begin(), name.end(),
                     [&](unsigned char c) { return letter(c) || std::isdigit(c); });
}

// `__x` in class _C is `_C__x`.
std::string mangled(const std::string& name, const std::string& class_name) {
  const bool is_private = name.starts_with("__") && !name.ends_with("__");
  const size_t first = class_name.find_first_not_of('_');
  if (!is_private || first == std::string::npos) return name;
  return "_" + class_name.substr(first) + name;
}

std::string slot_name(Value entry) {
  if (!is_str(entry)) {
    raise_type_error(
        fmt::format("__slots__ items must be strings, not '{}'", type_of(entry)->name));
  }
  std::string name = utf8(entry);
  if (!is_identifier(name)) raise_type_error("__slots__ must be identifiers");
  return name;
}

void request_slot(const Type* type, Value entry, SlotRequest& request) {
  const std::string name = slot_name(entry);
  if (name == "__dict__") {
    if (type->base->has(kHasDict) || request.dict) {
      raise_type_error("__dict__ slot disallowed: we already got one");
    }
    request.dict = true;
  } else if (name == "__weakref__") {
    if (!type->base->has(kNoWeakrefs) || has_items(type) || request.weakref) {
      raise_type_error(
          since(12) && !has_items(type)
              ? "__weakref__ slot disallowed: we already got one"
              : "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
    }
    request.weakref = true;
  } else {
    if (has_items(type)) {
      raise_type_error(
          fmt::format("nonempty __slots__ not supported for subtype of '{}'", type->base->name));
    }
    request.names.push_back(mangled(name, type->name));
  }
}

SlotRequest read_slots(const Type* type, Value slots) {
  SlotRequest request;
  if (is_str(slots)) {
    request_slot(type, slots, request);
  } else {
    for_each(slots, [&](Value entry) {
      request_slot(type, entry, request);
      return true;
    });
  }
  for (const std::string& name : request.names) {
    const bool allowed =
        name == "__qualname__" || name == "__classcell__" || name == "__classdictcell__";
    if (!allowed && dict_find(type->dict, intern(name))) {
      raise_value_error(fmt::format("'{}' in __slots__ conflicts with class variable", name));
    }
  }
  std::sort(request.names.begin(), request.names.end());
  return request;
}

// A class with __slots__ still has what any of its bases brings along.
void add_from_other_bases(const Type* type, SlotRequest& request) {
  for (Value entry : type->bases->values()) {
    const auto* base = entry.as<Type>();
    if (base == type->base) continue;
    request.dict |= base->has(kHasDict) && !type->base->has(kHasDict);
    request.weakref |= !base->has(kNoWeakrefs) && type->base->has(kNoWeakrefs);
  }
}

void add_dict(Type* type) {
  type->flags |= kHasDict;
  if (type->base->dict_offset != 0) {
    type->dict_offset = type->base->dict_offset;  // the native layout has a place for it
  } else {
    type->dict_offset = type->instance_size;
    type->instance_size += sizeof(Value);
  }
  if (!dict_find(type->dict, names::dunder_dict)) {
    dict_set(type->dict, names::dunder_dict, make_dict_attribute(type));
  }
}

void add_slots(Type* type, const std::vector<std::string>& names) {
  type->slots_offset = type->instance_size;
  for (const std::string& name : names) {
    Str* key = intern(name);
    dict_set(type->dict, key, make_member(type, key, type->instance_size));
    type->instance_size += sizeof(Value);
  }
  type->slot_names = names;
}

void allow_weakrefs(Type* type) {
  type->flags &= ~kNoWeakrefs;
  if (!dict_find(type->dict, names::dunder_weakref)) {
    dict_set(type->dict, names::dunder_weakref, make_weakref_attribute(type));
  }
}

constexpr uint32_t kLayoutFlags = kIntSubclass | kStrSubclass | kTupleSubclass | kListSubclass |
                                  kDictSubclass | kExceptionSubclass | kTypeSubclass |
                                  kBytesSubclass | kFloatSubclass | kHasDict | kTracked |
                                  kNoWeakrefs | kMatchesSelf;

}  // namespace

void lay_out(Type* type) {
  const Type* base = type->base;
  type->flags |= kHeapType | kSubclassable | (base->flags & kLayoutFlags);
  type->instance_size = base->instance_size;
  type->dict_offset = base->has(kHasDict) ? base->dict_offset : 0;
  SlotRequest request;
  if (Value slots = dict_find(type->dict, names::dunder_slots)) {
    request = read_slots(type, slots);
    add_from_other_bases(type, request);
  } else {
    // A class has its dict as a class; that of its metaclass's instances would be a second one.
    request.dict = !base->has(kHasDict) && !base->has(kTypeSubclass);
    request.weakref = base->has(kNoWeakrefs) && !has_items(base);
  }
  if (request.dict) add_dict(type);
  if (request.weakref) allow_weakrefs(type);
  add_slots(type, request.names);
  if (type->has(kHasDict) || !type->slot_names.empty()) type->flags |= kTracked;
}

}  // namespace corospec::reference
