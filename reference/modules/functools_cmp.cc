// functools.cmp_to_key: a comparison function as a key for sorting.
#include "reference/modules/define.h"
#include "reference/modules/functools_internal.h"
#include "reference/object/container.h"
#include "reference/object/gc.h"

namespace corospec::reference {

namespace {

Type KeyType;

// Without an object it is the factory: calling it makes the keys.
struct Key : Object {
  Value compare;
  Value object;  // null: the factory
};

Ref make_key(Value compare, Value object) {
  auto* key = allocate<Key>(KeyType);
  key->compare = Ref(compare).take();
  key->object = Ref(object).take();
  gc_track(key);
  return Ref::adopt(Value(key));
}

Ref call_key(Value callee, Args args) {
  static constexpr const char* kNames[] = {"obj"};
  Value object;
  parse_args("K", args, kNames, 1, &object);
  return make_key(callee.as<Key>()->compare, object);
}

Ref compare_keys(Value left, Value right, CompareOp op) {
  if (!is_exactly(right, KeyType)) raise_type_error("other argument must be K instance");
  const auto* a = left.as<Key>();
  const auto* b = right.as<Key>();
  Ref difference = call(Ref(a->compare), {a->object, b->object});
  return compare(op, difference, Value::small(0));
}

Ref get_object(Value self) {
  Value object = self.as<Key>()->object;
  return object ? Ref(object) : make_none();
}
void set_object(Value self, Value value) { assign(self.as<Key>()->object, value); }

Ref cmp_to_key(Value, Args args) {
  static constexpr const char* kNames[] = {"mycmp"};
  Value compare;
  parse_args("cmp_to_key", args, kNames, 1, &compare);
  return make_key(compare, {});
}

constexpr AttributeDef kAttributes[] = {{"obj", get_object, set_object}};
constexpr FunctionDef kFunctions[] = {{"cmp_to_key", cmp_to_key}};

void prepare_type() {
  Owned<Key, &Key::compare, &Key::object>::install(KeyType);
  KeyType.slots.call = call_key;
  KeyType.slots.compare = compare_keys;
  ready(KeyType, "functools.KeyWrapper", nullptr, {}, kAttributes);
}

}  // namespace

void define_comparison_key(Module* module) {
  once(prepare_type);
  define_functions(module, kFunctions);
}

}  // namespace corospec::reference
