// The attributes of instances that a class's layout brings: entries of `__slots__`, `__dict__` and
// `__weakref__`.
#include <fmt/core.h>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/initialize.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/type_internal.h"
#include "reference/object/version.h"
#include "reference/object/weakref_internal.h"

namespace corospec::reference {

Type MemberDescriptorType;

namespace {

struct MemberDescriptor : Object {
  Str* name;    // owned
  Type* owner;  // owned
  uint32_t offset;
};

Value& place(Value instance, const MemberDescriptor* member) {
  return *reinterpret_cast<Value*>(reinterpret_cast<char*>(instance.object()) + member->offset);
}

void expect_owner(const MemberDescriptor* member, Value instance) {
  if (is_instance(instance, *member->owner)) return;
  raise_type_error(fmt::format("descriptor '{}' for '{}' objects doesn't apply to {}'{}' object",
                               utf8(member->name), member->owner->name, since(8) ? "a " : "",
                               type_of(instance)->name));
}

Ref get_member(Value self, Value instance, Value) {
  if (!instance) return Ref(self);
  const auto* member = self.as<MemberDescriptor>();
  expect_owner(member, instance);
  Value content = place(instance, member);
  if (content) return Ref(content);
  if (since(10)) raise_attribute_error(instance, member->name);
  raise(AttributeErrorType, utf8(member->name));
}

void set_member(Value self, Value instance, Value value) {
  const auto* member = self.as<MemberDescriptor>();
  expect_owner(member, instance);
  Value& content = place(instance, member);
  if (!value && !content) raise(AttributeErrorType, utf8(member->name));
  assign(content, value);
}

Ref member_repr(Value self) {
  const auto* member = self.as<MemberDescriptor>();
  return make_str(
      fmt::format("<member '{}' of '{}' objects>", utf8(member->name), member->owner->name));
}

Ref member_name(Value self) { return Ref(Value(self.as<MemberDescriptor>()->name)); }
Ref member_owner(Value self) { return Ref(Value(self.as<MemberDescriptor>()->owner)); }
Ref member_qualname(Value self) {
  const auto* member = self.as<MemberDescriptor>();
  return make_str(member->owner->qualname + "." + utf8(member->name));
}

const AttributeDef kMemberAttributes[] = {
    {"__name__", member_name}, {"__qualname__", member_qualname}, {"__objclass__", member_owner}};

Ref get_dict(Value self) {
  Dict* dict = instance_dict(self, true);
  if (!dict) raise_attribute_error(self, names::dunder_dict);
  return Ref(Value(dict));
}

void set_dict(Value self, Value value) {
  if (value && !is_dict(value)) {
    raise_type_error(
        fmt::format("__dict__ must be set to a dictionary, not a '{}'", type_of(value)->name));
  }
  const Type* type = type_of(self);
  auto& dict =
      *reinterpret_cast<Value*>(reinterpret_cast<char*>(self.object()) + type->dict_offset);
  assign(dict, value);
}

Ref get_weakref(Value self) {
  WeakRef* first = weakrefs_of(self.object());
  return first ? Ref(Value(first)) : make_none();
}

const AttributeDef kDictAttribute = {"__dict__", get_dict, set_dict};
const AttributeDef kWeakrefAttribute = {"__weakref__", get_weakref};

}  // namespace

Ref make_member(Type* owner, Str* name, uint32_t offset) {
  auto* member = static_cast<MemberDescriptor*>(
      allocate_object(&MemberDescriptorType, sizeof(MemberDescriptor)));
  member->name = Ref(Value(name)).take().as<Str>();
  member->owner = Ref(Value(owner)).take().as<Type>();
  member->offset = offset;
  gc_track(member);
  return Ref::adopt(Value(member));
}

Ref make_dict_attribute(Type* owner) { return make_attribute(owner, &kDictAttribute); }
Ref make_weakref_attribute(Type* owner) { return make_attribute(owner, &kWeakrefAttribute); }

void initialize_members() {
  Owned<MemberDescriptor, &MemberDescriptor::name, &MemberDescriptor::owner>::install(
      MemberDescriptorType);
  Slots& slots = MemberDescriptorType.slots;
  slots.repr = member_repr;
  slots.descriptor_get = get_member;
  slots.descriptor_set = set_member;
  ready(MemberDescriptorType, "member_descriptor", nullptr, {}, kMemberAttributes);
}

}  // namespace corospec::reference
