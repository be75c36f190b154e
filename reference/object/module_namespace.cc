// types.SimpleNamespace.
#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <vector>

#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/gc.h"
#include "reference/object/initialize.h"
#include "reference/object/module.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type SimpleNamespaceType;

namespace {

struct SimpleNamespace : Object {
  Dict* dict;
};

Ref namespace_create(Type* type, Args) {
  auto* object = static_cast<SimpleNamespace*>(allocate_object(type, type->instance_size));
  object->dict = make_dict().take();
  gc_track(object);
  return Ref::adopt(Value(object));
}

void namespace_init(Value self, Args args) {
  const int most = since(13) ? 1 : 0;
  if (args.count > static_cast<uint32_t>(most)) {
    raise_type_error(since(13) ? fmt::format("{} expected at most 1 argument, got {}",
                                             type_of(self)->name, args.count)
                               : "no positional arguments expected");
  }
  Dict* dict = self.as<SimpleNamespace>()->dict;
  if (args.count == 1) dict_update(dict, args[0]);
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    dict_set(dict, args.keyword_name(i), args.keyword_value(i));
  }
}

// In the order of assignment since 3.9, sorted before.
std::string attributes_text(Dict* dict) {
  std::vector<std::string> parts;
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(dict, &i, &key, &value);) {
    if (is_str(key)) parts.push_back(utf8(key) + "=" + repr_utf8(value));
  }
  if (!since(9)) std::sort(parts.begin(), parts.end());
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

Ref namespace_repr(Value self) {
  const bool exact = is_exactly(self, SimpleNamespaceType);
  const std::string name = exact ? "namespace" : type_of(self)->name;
  ReprGuard guard(self);
  if (guard.active()) return make_str(name + "(...)");
  return make_str(name + "(" + attributes_text(self.as<SimpleNamespace>()->dict) + ")");
}

Ref namespace_compare(Value left, Value right, CompareOp op) {
  if (!is_instance(left, SimpleNamespaceType) || !is_instance(right, SimpleNamespaceType)) {
    return not_implemented();
  }
  const bool equality = op == CompareOp::kEq || op == CompareOp::kNe;
  if (!equality) return not_implemented();
  return compare(op, Value(left.as<SimpleNamespace>()->dict),
                 Value(right.as<SimpleNamespace>()->dict));
}

Ref namespace_reduce(Value self, Args) {
  return make_tuple(
      {Value(type_of(self)), Value(empty_tuple()), Value(self.as<SimpleNamespace>()->dict)});
}

// copy.replace()
Ref namespace_replace(Value self, Args args) {
  if (args.count > 0) raise_type_error("__replace__() takes no positional arguments");
  Ref copy = call(Value(type_of(self)), {});
  Dict* dict = copy.as<SimpleNamespace>()->dict;
  dict_update(dict, Value(self.as<SimpleNamespace>()->dict));
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    dict_set(dict, args.keyword_name(i), args.keyword_value(i));
  }
  return copy;
}

const MethodDef kMethods[] = {{"__reduce__", namespace_reduce}, {"__replace__", namespace_replace}};

}  // namespace

void initialize_simple_namespace() {
  Owned<SimpleNamespace, &SimpleNamespace::dict>::install(SimpleNamespaceType);
  SimpleNamespaceType.flags |= kSubclassable | kHasDict;
  SimpleNamespaceType.dict_offset = dict_offset_of<SimpleNamespace>();
  Slots& slots = SimpleNamespaceType.slots;
  slots.create = namespace_create;
  slots.init = namespace_init;
  slots.repr = namespace_repr;
  slots.compare = namespace_compare;
  ready(SimpleNamespaceType, "types.SimpleNamespace", nullptr,
        std::span(kMethods).first(since(13) ? 2 : 1));
}

}  // namespace corospec::reference
