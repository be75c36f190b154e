// `object`: the base of everything.
#include <fmt/format.h>

#include <string>
#include <vector>

#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

bool any_argument(Args args) { return args.count > 0 || args.keyword_count() > 0; }

[[noreturn]] void raise_takes_no_arguments(const Type* type) {
  raise_type_error(since(7) ? fmt::format("{}() takes no arguments", type->name)
                            : fmt::format("object() takes no parameters"));
}

std::string joined(const std::vector<std::string>& names, const char* quote) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + (quote + name + quote);
  return text;
}

[[noreturn]] void raise_abstract(const Type* type) {
  Handle<List> methods = to_list(dict_find(type->dict, names::dunder_abstractmethods));
  list_sort(methods.get(), {}, false);
  std::vector<std::string> names;
  for (Value name : methods->values()) names.push_back(utf8(to_str(name).get()));
  const char* plural = names.size() == 1 ? "" : "s";
  if (since(12)) {
    raise_type_error(
        fmt::format("Can't instantiate abstract class {} without an implementation for abstract "
                    "method{} {}",
                    type->name, plural, joined(names, "'")));
  }
  raise_type_error(fmt::format("Can't instantiate abstract class {} with abstract method{} {}",
                               type->name, since(9) ? plural : "s", joined(names, "")));
}

}  // namespace

// Arguments are __new__'s or __init__'s to refuse: whichever of the two is object's own, when the
// other is as well.
Ref create_object(Type* type, Args args) {
  if (any_argument(args)) {
    if (type->slots.create != create_object) {
      raise_type_error(since(7)
                           ? "object.__new__() takes exactly one argument (the type to instantiate)"
                           : "object() takes no parameters");
    }
    if (type->slots.init == init_object) raise_takes_no_arguments(type);
  }
  // [iter.abc.iterator] [iter.abc.generator.abstract] [agen.abc.abstract] [co.abc.abstract]
  if (type->has(kAbstract)) raise_abstract(type);
  Object* object = allocate_object(type, type->instance_size);
  if (type->has(kTracked)) gc_track(object);
  return Ref::adopt(Value(object));
}

void init_object(Value self, Args args) {
  if (!any_argument(args)) return;
  const Type* type = type_of(self);
  if (type->slots.init != init_object) {
    raise_type_error(
        since(7) ? "object.__init__() takes exactly one argument (the instance to initialize)"
                 : "object.__init__() takes no parameters");
  }
  if (type->slots.create == create_object) raise_takes_no_arguments(type);
}

namespace {

void destroy_object(Object* object) noexcept { free_object(object); }

Ref object_repr(Value self) {
  return make_str(
      fmt::format("<{} object at {}>", qualified_name(type_of(self)), fmt::ptr(self.object())));
}

Ref object_str(Value self) { return repr(self); }

int64_t object_hash(Value self) {
  const uint64_t bits = self.bits();  // [look.hash] [co.identity]
  return static_cast<int64_t>((bits >> 4) | (bits << 60));
}

Ref object_compare(Value left, Value right, CompareOp op) {
  // [look.equal]
  if (op == CompareOp::kEq) return left == right ? make_bool(true) : not_implemented();
  if (op != CompareOp::kNe) return not_implemented();
  auto* const slot = type_of(left)->slots.compare;
  Ref result = slot ? slot(left, right, CompareOp::kEq) : not_implemented();
  return is_not_implemented(result) ? result : make_bool(!truth(result));
}

Ref object_format(Value self, Args args) {
  expect_args("__format__", args, 1, 1);
  if (!is_str(args[0])) {
    raise_type_error(
        fmt::format("__format__() argument must be str, not {}", type_of(args[0])->name));
  }
  if (args[0].as<Str>()->length > 0) {
    raise_type_error(
        fmt::format("unsupported format string passed to {}.__format__", type_of(self)->name));
  }
  return to_str(self);
}

Ref object_dir(Value self, Args args) {
  expect_args("__dir__", args, 0, 0);
  Handle<Dict> names = make_dict();
  Ref type = find_attribute(self, names::dunder_class);
  if (type && is_instance(type, TypeType)) {
    const Tuple* mro = type.as<Type>()->mro;
    for (int64_t i = mro->size; i-- > 0;) {
      // [look.members]
      dict_update(names.get(), Value(mro->items[i].as<Type>()->dict));
    }
  }
  Ref own = find_attribute(self, names::dunder_dict);
  if (own && is_dict(own)) dict_update(names.get(), own);
  return to_list(names);
}

Ref object_sizeof(Value self, Args args) {
  expect_args("__sizeof__", args, 0, 0);
  return make_int(int64_t{type_of(self)->instance_size});
}

Ref object_init_subclass(Value self, Args args) {
  if (any_argument(args)) {
    const std::string owner = since(9) ? self.as<Type>()->name + "." : "";
    raise_type_error(fmt::format("{}__init_subclass__() takes no {}arguments", owner,
                                 args.keyword_count() > 0 ? "keyword " : ""));
  }
  return make_none();
}

Ref object_subclasshook(Value, Args) { return not_implemented(); }

Ref get_class(Value self) { return Ref(Value(type_of(self))); }

void set_class(Value self, Value value) {
  if (!value) raise_type_error("can't delete __class__ attribute");
  if (!is_instance(value, TypeType)) {
    raise_type_error(
        fmt::format("__class__ must be set to a class, not '{}' object", type_of(value)->name));
  }
  Type* from = type_of(self);
  auto* to = value.as<Type>();
  if (!from->has(kHeapType) || !to->has(kHeapType)) {
    raise_type_error(since(10)
                         ? "__class__ assignment only supported for mutable types or ModuleType "
                           "subclasses"
                         : "__class__ assignment only supported for heap types or ModuleType "
                           "subclasses");
  }
  if (!same_layout(from, to)) {
    raise_type_error(fmt::format("__class__ assignment: '{}' object layout differs from '{}'",
                                 to->name, from->name));
  }
  retain(Value(to));
  self.object()->type = to;
  release(Value(from));
}

constexpr MethodDef kMethods[] = {
    {"__format__", object_format},
    {"__dir__", object_dir},
    {"__sizeof__", object_sizeof},
    {"__reduce_ex__", object_reduce_ex},
    {"__reduce__", object_reduce},
    {"__init_subclass__", object_init_subclass, MethodDef::kClassMethod},
    {"__subclasshook__", object_subclasshook, MethodDef::kClassMethod},
    {"__getstate__", object_getstate},  // since 3.11: last
};
constexpr AttributeDef kAttributes[] = {{"__class__", get_class, set_class}};

}  // namespace

std::span<const MethodDef> object_methods() {
  return std::span(kMethods).first(std::size(kMethods) - (since(11) ? 0 : 1));
}
std::span<const AttributeDef> object_attributes() { return kAttributes; }

void fill_object_slots(Slots& slots) {
  slots.destroy = destroy_object;
  slots.create = create_object;
  slots.init = init_object;
  slots.repr = object_repr;
  slots.str = object_str;
  slots.hash = object_hash;
  slots.compare = object_compare;
}

}  // namespace corospec::reference
