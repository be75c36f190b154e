// Assignment to `__bases__`: other base classes for a class that exists already.
#include <fmt/core.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/type_slots.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Tuple* expect_bases(const Type* type, Value value) {
  if (!is_tuple(value)) {
    raise_type_error(fmt::format("can only assign tuple to {}.__bases__, not {}", type->name,
                                 type_of(value)->name));
  }
  auto* bases = value.as<Tuple>();
  if (bases->size == 0) {
    raise_type_error(
        fmt::format("can only assign non-empty tuple to {}.__bases__, not ()", type->name));
  }
  for (Value base : bases->values()) {
    if (!is_instance(base, TypeType)) {
      raise_type_error(fmt::format("{}.__bases__ must be tuple of classes, not '{}'", type->name,
                                   type_of(base)->name));
    }
    if (is_subtype(base.as<Type>(), type)) {
      raise_type_error("a __bases__ item causes an inheritance cycle");
    }
  }
  return bases;
}

// Whether the cycle collector knows the instances; since 3.8 it knows those of every class.
bool is_collected(const Type* type) {
  return type->has(kTracked) || (type->has(kHeapType) && since(8));
}

// Instances that there are already must fit.
void expect_same_layout(const Type* from, const Type* to) {
  if (is_collected(from) != is_collected(to)) {
    raise_type_error(fmt::format("__bases__ assignment: '{}' deallocator differs from '{}'",
                                 to->name, from->name));
  }
  if (!same_layout(from, to) || from->has(kNoWeakrefs) != to->has(kNoWeakrefs)) {
    raise_type_error(fmt::format("__bases__ assignment: '{}' object layout differs from '{}'",
                                 to->name, from->name));
  }
}

// The new orders of a class and of all below it; nothing is changed before all are known.
class Orders {
 public:
  // Puts the old orders back unless keep() was called.
  ~Orders() {
    for (auto& [type, old] : replaced_) {
      if (!kept_) std::swap(type->mro, old);
      release(Value(old));
    }
    if (!kept_ && !replaced_.empty()) renew_version(replaced_.front().first);
  }
  Orders() = default;
  Orders(const Orders&) = delete;
  Orders& operator=(const Orders&) = delete;

  void renew(Type* type) {
    Handle<Tuple> order = compute_mro(type);
    replaced_.emplace_back(type, std::exchange(type->mro, order.take()));
    const std::vector<Type*> below = type->subclasses;
    for (Type* subclass : below) renew(subclass);
  }
  void keep() {
    kept_ = true;
    renew_version(replaced_.front().first);
    for (auto& [type, old] : replaced_) update_all_slots(type);
  }

 private:
  std::vector<std::pair<Type*, Tuple*>> replaced_;
  bool kept_ = false;
};

// What the class's place is: put back when the new order cannot be.
class Place {
 public:
  Place(Type* type, Tuple* bases, Type* base) : type_(type) {
    unlink_from_bases(type);
    old_bases_ = std::exchange(type->bases, Ref(Value(bases)).take().as<Tuple>());
    old_base_ = std::exchange(type->base, Ref(Value(base)).take().as<Type>());
    link_to_bases(type);
  }
  ~Place() {
    if (!kept_) {
      unlink_from_bases(type_);
      std::swap(type_->bases, old_bases_);
      std::swap(type_->base, old_base_);
      link_to_bases(type_);
    }
    release(Value(old_bases_));
    release(Value(old_base_));
  }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

  void keep() { kept_ = true; }

 private:
  Type* type_;
  Tuple* old_bases_;
  Type* old_base_;
  bool kept_ = false;
};

}  // namespace

void assign_bases(Type* type, Value value) {
  Tuple* bases = expect_bases(type, value);
  Type* base = best_base(bases);
  expect_same_layout(type->base, base);
  Place place(type, bases, base);
  Orders orders;
  orders.renew(type);
  place.keep();
  orders.keep();
}

}  // namespace corospec::reference
