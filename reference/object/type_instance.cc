// The life of instances of classes: what their native base owns and what each class added.
#include "reference/object/dict.h"
#include "reference/object/gc.h"
#include "reference/object/protocol.h"
#include "reference/object/type_internal.h"

namespace corospec::reference {

namespace {

std::span<Value> slots_of(Object* object, const Type* type) {
  auto* first = reinterpret_cast<Value*>(reinterpret_cast<char*>(object) + type->slots_offset);
  return {first, type->slot_names.size()};
}

Dict** dict_place(Object* object) {
  if (!object->type->has(kHasDict)) return nullptr;
  return reinterpret_cast<Dict**>(reinterpret_cast<char*>(object) + object->type->dict_offset);
}

// A native type that has a place for the dict of its subclasses' instances visits it itself, when
// it visits anything at all.
bool native_base_visits_dict(const Type* native) {
  return native->dict_offset != 0 && native->slots.traverse;
}

void drop_dict(Object* object) {
  Dict** place = dict_place(object);
  if (!place || !*place) return;
  Dict* dict = *place;
  *place = nullptr;
  release(Value(dict));
}

void drop_slots(Object* object) {
  for (const Type* type = object->type; type->has(kHeapType); type = type->base) {
    for (Value& slot : slots_of(object, type)) assign(slot, Value());
  }
}

}  // namespace

void destroy_instance(Object* object) noexcept {
  gc_untrack(object);
  drop_slots(object);
  drop_dict(object);
  native_base(object->type)->slots.destroy(object);
}

void traverse_instance(Object* object, Visitor& visitor) {
  visitor.visit(Value(object->type));
  for (const Type* type = object->type; type->has(kHeapType); type = type->base) {
    for (Value slot : slots_of(object, type)) {
      if (slot) visitor.visit(slot);
    }
  }
  const Type* native = native_base(object->type);
  Dict** dict = dict_place(object);
  if (dict && *dict && !native_base_visits_dict(native)) visitor.visit(Value(*dict));
  if (native->slots.traverse) native->slots.traverse(object, visitor);
}

void clear_instance(Object* object) {
  drop_slots(object);
  drop_dict(object);
  const Type* native = native_base(object->type);
  if (native->slots.clear) native->slots.clear(object);
}

}  // namespace corospec::reference
