// Attributes of classes: the look-up rule of `type`, and what `type` itself defines.
#include <fmt/core.h>

#include "reference/object/annotations.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/known_missing.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/type_union.h"
#include "reference/object/version.h"

namespace corospec::reference {

std::string qualified_name(const Type* type) {
  Value module = type->module;
  if (type->has(kHeapType)) module = dict_find(type->dict, names::dunder_module);
  if (!module || !is_str(module)) return type->qualname;
  const std::string name = utf8(module);
  return name == "builtins" ? type->qualname : name + "." + type->qualname;
}

// The metatype's data descriptors, the class's own and inherited attributes, the metatype's others.
Ref find_type_attribute(Type* type, Str* name) {
  Type* metatype = type->type;
  Ref meta(metatype->lookup(name));
  auto* const meta_get = meta ? type_of(meta)->slots.descriptor_get : nullptr;
  if (meta_get && type_of(meta)->slots.descriptor_set) {
    return meta_get(meta, Value(type), Value(metatype));
  }
  if (Ref own = Ref(type->lookup(name))) {
    auto* const get = type_of(own)->slots.descriptor_get;
    return get ? get(own, {}, Value(type)) : own;
  }
  if (meta_get) return meta_get(meta, Value(type), Value(metatype));
  if (!meta) {
    refuse_known_missing(type, name);
    refuse_known_missing(metatype, name);
  }
  return meta;
}

namespace {

Ref get_type_attribute(Value self, Str* name) {
  if (Ref found = find_type_attribute(self.as<Type>(), name)) return found;
  raise_attribute_error(self, name);
}

[[noreturn]] void raise_immutable(const Type* type, Str* name) {
  raise_type_error(
      since(10)
          ? fmt::format("cannot set '{}' attribute of immutable type '{}'", utf8(name), type->name)
          : fmt::format("can't set attributes of built-in/extension type '{}'", type->name));
}

void store(Type* type, Str* name, Value value) {
  Ref old(dict_find(type->dict, name));  // stays alive until the caches know
  if (value) {
    dict_set(type->dict, name, value);
  } else if (!old) {
    raise_attribute_error(Value(type), name);
  } else {
    dict_remove(type->dict, Value(name));
  }
  type_modified(type, name);
}

void set_type_attribute(Value self, Str* name, Value value) {
  auto* type = self.as<Type>();
  Handle<Str> interned = intern(name);
  if (!type->has(kHeapType)) raise_immutable(type, name);  // [look.attribute.type]
  Ref meta(type->type->lookup(interned.get()));
  if (meta) {
    if (auto* const set = type_of(meta)->slots.descriptor_set) return set(meta, self, value);
  }
  store(type, interned.get(), value);
}

Ref type_repr(Value self) {
  return make_str(fmt::format("<class '{}'>", qualified_name(self.as<Type>())));
}

void expect_heap(const Type* type, const char* attribute, Value value) {
  if (!type->has(kHeapType)) raise_immutable(type, intern(attribute));
  if (!value) {
    raise_type_error(since(10) ? fmt::format("cannot delete '{}' attribute of immutable type '{}'",
                                             attribute, type->name)
                               : fmt::format("can't delete {}.{}", type->name, attribute));
  }
}

std::string expect_name(const Type* type, const char* attribute, Value value) {
  expect_heap(type, attribute, value);
  if (is_str(value)) return utf8(value);
  raise_type_error(fmt::format("can only assign string to {}.{}, not '{}'", type->name, attribute,
                               type_of(value)->name));
}

Ref get_name(Value self) { return make_str(self.as<Type>()->name); }
void set_name(Value self, Value value) {
  auto* type = self.as<Type>();
  type->name = expect_name(type, "__name__", value);
}
Ref get_qualname(Value self) { return make_str(self.as<Type>()->qualname); }
void set_qualname(Value self, Value value) {
  auto* type = self.as<Type>();
  type->qualname = expect_name(type, "__qualname__", value);
}

Ref get_module(Value self) {
  auto* type = self.as<Type>();
  if (type->has(kHeapType)) {
    if (Value module = dict_find(type->dict, names::dunder_module)) return Ref(module);
  }
  return type->module ? Ref(type->module) : Ref(Value(intern("builtins")));
}
void set_module(Value self, Value value) {
  auto* type = self.as<Type>();
  expect_heap(type, "__module__", value);
  assign(type->module, value);
  store(type, names::dunder_module, value);
}

Ref get_doc(Value self) {
  auto* type = self.as<Type>();
  Value doc = dict_find(type->dict, names::dunder_doc);
  if (!doc) return make_none();
  auto* const get = type_of(doc)->slots.descriptor_get;
  return get ? get(doc, {}, self) : Ref(doc);
}
void set_doc(Value self, Value value) {
  expect_heap(self.as<Type>(), "__doc__", value);
  store(self.as<Type>(), names::dunder_doc, value);
}

Ref get_bases(Value self) { return Ref(Value(self.as<Type>()->bases)); }
void set_bases(Value self, Value value) {
  expect_heap(self.as<Type>(), "__bases__", value);
  assign_bases(self.as<Type>(), value);
}
Ref get_base(Value self) {
  Type* base = self.as<Type>()->base;
  return base ? Ref(Value(base)) : make_none();
}
Ref get_mro(Value self) {
  Tuple* mro = self.as<Type>()->mro;
  return mro ? Ref(Value(mro)) : make_none();
}
Ref get_dict(Value self) { return make_mapping_proxy(Value(self.as<Type>()->dict)); }

// Made when first asked for, one a class.
Ref get_annotations(Value self) {
  auto* type = self.as<Type>();
  Value own = dict_find(type->dict, names::dunder_annotations);
  if (own) {
    auto* const get = type_of(own)->slots.descriptor_get;
    return get ? get(own, {}, self) : Ref(own);
  }
  if (!type->has(kHeapType)) raise_attribute_error(self, names::dunder_annotations);
  Str* cache = since(14) ? intern("__annotations_cache__") : names::dunder_annotations;
  if (Value known = dict_find(type->dict, cache)) return Ref(known);
  Handle<Dict> made = since(14) ? evaluate_annotations(type->dict) : make_dict();
  store(type, cache, made);
  return made;
}
void set_annotations(Value self, Value value) {
  auto* type = self.as<Type>();
  if (!type->has(kHeapType)) raise_immutable(type, names::dunder_annotations);
  store(type, names::dunder_annotations, value);
}

Ref get_abstract(Value self) {
  Value own = dict_find(self.as<Type>()->dict, names::dunder_abstractmethods);
  if (!own) raise(AttributeErrorType, "__abstractmethods__");
  return Ref(own);
}
void set_abstract(Value self, Value value) {
  auto* type = self.as<Type>();
  const bool abstract = value && truth(value);
  store(type, names::dunder_abstractmethods, value);
  type->flags = abstract ? type->flags | kAbstract : type->flags & ~kAbstract;
}

Ref get_type_params(Value self) {
  Value own = dict_find(self.as<Type>()->dict, names::dunder_type_params);
  return own ? Ref(own) : Ref(Value(empty_tuple()));
}
void set_type_params(Value self, Value value) {
  expect_heap(self.as<Type>(), "__type_params__", value);
  store(self.as<Type>(), names::dunder_type_params, value);
}

Ref get_flags(Value self) {
  const auto* type = self.as<Type>();
  // The bits of CPython that programs test: heap type, base type, abstract, and the fast
  // subclasses.
  int64_t flags = 1 << 12;
  if (type->has(kHeapType)) flags |= 1 << 9;
  if (type->has(kSubclassable)) flags |= 1 << 10;
  if (type->has(kAbstract)) flags |= 1 << 20;
  if (type->has(kSequence)) flags |= 1 << 5;
  if (type->has(kMapping)) flags |= 1 << 6;
  return make_int(flags);
}
Ref get_basicsize(Value self) { return make_int(int64_t{self.as<Type>()->instance_size}); }
Ref get_dictoffset(Value self) {
  const auto* type = self.as<Type>();
  return make_int(type->has(kHasDict) ? int64_t{type->dict_offset} : int64_t{0});
}

constexpr AttributeDef kAttributes[] = {
    {"__name__", get_name, set_name},
    {"__qualname__", get_qualname, set_qualname},
    {"__module__", get_module, set_module},
    {"__doc__", get_doc, set_doc},
    {"__bases__", get_bases, set_bases},
    {"__base__", get_base},
    {"__mro__", get_mro},
    {"__dict__", get_dict},
    {"__abstractmethods__", get_abstract, set_abstract},
    {"__flags__", get_flags},
    {"__basicsize__", get_basicsize},
    {"__dictoffset__", get_dictoffset},
    {"__annotations__", get_annotations, set_annotations},  // since 3.10
    {"__type_params__", get_type_params, set_type_params},  // since 3.12: last
};

}  // namespace

std::span<const AttributeDef> type_attributes() {
  const size_t absent = since(12) ? 0 : since(10) ? 1 : 2;
  return std::span(kAttributes).first(std::size(kAttributes) - absent);
}

void fill_type_slots(Slots& slots) {
  slots.destroy = destroy_type;
  slots.traverse = traverse_type;
  slots.clear = clear_type;
  slots.create = create_type;
  slots.init = [](Value, Args args) {
    // The keywords are __init_subclass__'s.
    if (args.count != 1 && args.count != 3) {
      raise_type_error("type.__init__() takes 1 or 3 arguments");
    }
  };
  slots.call = call_type;
  slots.repr = type_repr;
  slots.get_attribute = get_type_attribute;
  slots.set_attribute = set_type_attribute;
  if (since(10)) slots.binary[static_cast<size_t>(BinaryOp::kOr)] = make_union;
}

}  // namespace corospec::reference
