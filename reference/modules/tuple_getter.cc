// _collections._tuplegetter: the descriptor of one field of a named tuple.
#include "reference/modules/collections_types.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

Type TupleGetterType;

namespace {

struct TupleGetter : Object {
  int64_t index;
  Value doc;
};

Ref create(Type* type, Args args) {
  expect_args("_tuplegetter", args, 2, 2);
  const int64_t index = index_as_int64(args[0]);
  auto* getter = allocate<TupleGetter>(*type);
  getter->index = index;
  getter->doc = Ref(args[1]).take();
  gc_track(getter);
  return Ref::adopt(Value(getter));
}

Ref get(Value self, Value instance, Value) {
  if (!instance) return Ref(self);
  const int64_t index = self.as<TupleGetter>()->index;
  if (!is_tuple(instance)) {
    raise_type_error("descriptor for index '" + std::to_string(index) +
                     "' for tuple subclasses doesn't apply to '" + type_name(instance) +
                     "' object");
  }
  if (index >= instance.as<Tuple>()->size) raise(IndexErrorType, "tuple index out of range");
  return Ref(instance.as<Tuple>()->items[index]);
}

void set(Value, Value, Value value) {
  raise(AttributeErrorType, value ? "can't set attribute" : "can't delete attribute");
}

Ref repr_of(Value self) {
  const auto* getter = self.as<TupleGetter>();
  return make_str("_tuplegetter(" + std::to_string(getter->index) + ", " + repr_utf8(getter->doc) +
                  ")");
}

Ref reduce(Value self, Args) {
  const auto* getter = self.as<TupleGetter>();
  return make_tuple({Value(&TupleGetterType), make_tuple({make_int(getter->index), getter->doc})});
}

Ref get_doc(Value self) { return Ref(self.as<TupleGetter>()->doc); }
void set_doc(Value self, Value value) {
  assign(self.as<TupleGetter>()->doc, value ? value : none());
}

constexpr MethodDef kMethods[] = {{"__reduce__", reduce}};
constexpr AttributeDef kAttributes[] = {{"__doc__", get_doc, set_doc}};

}  // namespace

void prepare_tuple_getter() {
  Owned<TupleGetter, &TupleGetter::doc>::install(TupleGetterType);
  TupleGetterType.slots.create = create;
  TupleGetterType.slots.descriptor_get = get;
  TupleGetterType.slots.descriptor_set = set;
  TupleGetterType.slots.repr = repr_of;
  ready(TupleGetterType, "_collections._tuplegetter", nullptr, kMethods, kAttributes);
}

}  // namespace corospec::reference
