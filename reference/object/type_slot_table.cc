// The table of special methods: which slot each stands for, and how the slot is called when the
// program calls the method of a built-in type by name.
#include <fmt/core.h>

#include <cstring>
#include <vector>

#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/type_slots.h"

namespace corospec::reference {

SlotPointer get_slot(const Slots& slots, uint16_t number) {
  SlotPointer pointer;
  std::memcpy(&pointer, reinterpret_cast<const char*>(&slots) + number * sizeof pointer,
              sizeof pointer);
  return pointer;
}

void set_slot(Slots& slots, uint16_t number, SlotPointer pointer) {
  std::memcpy(reinterpret_cast<char*>(&slots) + number * sizeof pointer, &pointer, sizeof pointer);
}

#define NAME(name) &names::dunder_##name
const BinaryNames kBinaryNames[kBinaryOps] = {
    {NAME(add), NAME(radd), NAME(iadd)},
    {NAME(sub), NAME(rsub), NAME(isub)},
    {NAME(mul), NAME(rmul), NAME(imul)},
    {NAME(matmul), NAME(rmatmul), NAME(imatmul)},
    {NAME(truediv), NAME(rtruediv), NAME(itruediv)},
    {NAME(floordiv), NAME(rfloordiv), NAME(ifloordiv)},
    {NAME(mod), NAME(rmod), NAME(imod)},
    {NAME(pow), NAME(rpow), NAME(ipow)},
    {NAME(lshift), NAME(rlshift), NAME(ilshift)},
    {NAME(rshift), NAME(rrshift), NAME(irshift)},
    {NAME(and), NAME(rand), NAME(iand)},
    {NAME(xor), NAME(rxor), NAME(ixor)},
    {NAME(or), NAME(ror), NAME(ior)},
    {NAME(divmod), NAME(rdivmod), nullptr},
};
Str** const kUnaryNames[kUnaryOps] = {NAME(neg), NAME(pos),   NAME(invert), NAME(abs),
                                      NAME(int), NAME(float), NAME(index)};
Str** const kCompareNames[6] = {NAME(lt), NAME(le), NAME(eq), NAME(ne), NAME(gt), NAME(ge)};

namespace {

#define SLOT(member) static_cast<uint16_t>(offsetof(Slots, member) / sizeof(SlotPointer))

void expect_count(Args args, size_t least, size_t most) {
  if (args.count >= least && args.count <= most) return;
  const size_t wanted = args.count < least ? least : most;
  raise_type_error(fmt::format("expected {}{} argument{}, got {}",
                               least == most        ? ""
                               : args.count < least ? "at least "
                                                    : "at most ",
                               wanted, wanted == 1 ? "" : "s", args.count));
}

Str* attribute_name(Value name) {
  if (!is_str(name)) {
    raise_type_error(fmt::format("attribute name must be string, not '{}'", type_of(name)->name));
  }
  return name.as<Str>();
}

// `object.__setattr__(cls, ...)` would go behind the back of the metatype.
void refuse_other_setter(const Type& owner, Value self, const char* method) {
  if (is_instance(self, TypeType) && !is_subtype(&owner, &TypeType)) {
    raise_type_error(fmt::format("can't apply this {} to {} object", method, type_of(self)->name));
  }
}

Ref invoke_init(const Type& owner, Value self, Args args) {
  owner.slots.init(self, args);
  return make_none();
}
Ref invoke_call(const Type& owner, Value self, Args args) { return owner.slots.call(self, args); }
Ref invoke_repr(const Type& owner, Value self, Args args) {
  expect_count(args, 0, 0);
  return owner.slots.repr(self);
}
Ref invoke_str(const Type& owner, Value self, Args args) {
  expect_count(args, 0, 0);
  return owner.slots.str(self);
}
Ref invoke_hash(const Type& owner, Value self, Args args) {
  expect_count(args, 0, 0);
  return make_int(owner.slots.hash(self));
}
template <size_t op>
Ref invoke_compare(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 1);
  return owner.slots.compare(self, args[0], static_cast<CompareOp>(op));
}
Ref invoke_truth(const Type& owner, Value self, Args args) {
  expect_count(args, 0, 0);
  return make_bool(owner.slots.truth(self));
}
Ref invoke_length(const Type& owner, Value self, Args args) {
  expect_count(args, 0, 0);
  return make_int(owner.slots.length(self));
}
Ref invoke_get_item(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 1);
  return owner.slots.get_item(self, args[0]);
}
Ref invoke_set_item(const Type& owner, Value self, Args args) {
  expect_count(args, 2, 2);
  owner.slots.set_item(self, args[0], args[1]);
  return make_none();
}
Ref invoke_delete_item(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 1);
  owner.slots.set_item(self, args[0], {});
  return make_none();
}
Ref invoke_contains(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 1);
  return make_bool(owner.slots.contains(self, args[0]));
}
Ref invoke_iter(const Type& owner, Value self, Args args) {
  expect_count(args, 0, 0);
  return owner.slots.iter(self);
}
Ref invoke_next(const Type& owner, Value self, Args args) {
  expect_count(args, 0, 0);
  Outcome outcome = owner.slots.next(self);
  if (outcome.is_yielded()) return outcome.take();
  throw_outcome(outcome);
}
Ref invoke_get_attribute(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 1);
  Str* name = attribute_name(args[0]);
  return owner.slots.get_attribute ? owner.slots.get_attribute(self, name)
                                   : generic_get_attribute(self, name);
}
void set_through(const Type& owner, Value self, Str* name, Value value) {
  if (owner.slots.set_attribute) {
    owner.slots.set_attribute(self, name, value);
  } else {
    generic_set_attribute(self, name, value);
  }
}
Ref invoke_set_attribute(const Type& owner, Value self, Args args) {
  expect_count(args, 2, 2);
  refuse_other_setter(owner, self, "__setattr__");
  set_through(owner, self, attribute_name(args[0]), args[1]);
  return make_none();
}
Ref invoke_delete_attribute(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 1);
  refuse_other_setter(owner, self, "__delattr__");
  set_through(owner, self, attribute_name(args[0]), {});
  return make_none();
}
Ref invoke_descriptor_get(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 2);
  Value instance = is_none(args[0]) ? Value() : args[0];
  Value type = args.count < 2 || is_none(args[1]) ? Value() : args[1];
  if (!instance && !type) raise_type_error("__get__(None, None) is invalid");
  return owner.slots.descriptor_get(self, instance, type);
}
Ref invoke_descriptor_set(const Type& owner, Value self, Args args) {
  expect_count(args, 2, 2);
  owner.slots.descriptor_set(self, args[0], args[1]);
  return make_none();
}
Ref invoke_descriptor_delete(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 1);
  owner.slots.descriptor_set(self, args[0], {});
  return make_none();
}
Ref invoke_finalize(const Type& owner, Value self, Args args) {
  expect_count(args, 0, 0);
  owner.slots.finalize(self.object());
  return make_none();
}

template <size_t op>
Ref invoke_binary(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 1);
  return owner.slots.binary[op](self, args[0]);
}
template <size_t op>
Ref invoke_reflected(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 1);
  return owner.slots.binary[op](args[0], self);
}
template <size_t op>
Ref invoke_in_place(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 1);
  return owner.slots.in_place[op](self, args[0]);
}
template <size_t op>
Ref invoke_unary(const Type& owner, Value self, Args args) {
  expect_count(args, 0, 0);
  return owner.slots.unary[op](self);
}

constexpr size_t kPowerIndex = static_cast<size_t>(BinaryOp::kPower);

Ref invoke_power(const Type& owner, Value self, Args args) {
  expect_count(args, 1, 2);
  if (args.count == 1 || is_none(args[1])) return owner.slots.binary[kPowerIndex](self, args[0]);
  if (!owner.slots.power3) return not_implemented();
  return owner.slots.power3(self, args[0], args[1]);
}

using Table = std::vector<SpecialMethod>;

template <size_t op>
void add_binary_rows(Table& table) {
  constexpr uint16_t slot = SLOT(binary) + op;
  const bool power = op == kPowerIndex;
  table.push_back({kBinaryNames[op].plain, slot, power ? invoke_power : invoke_binary<op>});
  table.push_back({kBinaryNames[op].reflected, slot, invoke_reflected<op>});
  if (kBinaryNames[op].in_place) {
    constexpr uint16_t in_place = SLOT(in_place) + op;
    table.push_back({kBinaryNames[op].in_place, in_place, invoke_in_place<op>});
  }
}

template <size_t... ops>
void add_all_binary_rows(Table& table, std::index_sequence<ops...>) {
  (add_binary_rows<ops>(table), ...);
}

template <size_t... ops>
void add_unary_rows(Table& table, std::index_sequence<ops...>) {
  (table.push_back({kUnaryNames[ops], static_cast<uint16_t>(SLOT(unary) + ops), invoke_unary<ops>}),
   ...);
}

template <size_t... ops>
void add_compare_rows(Table& table, std::index_sequence<ops...>) {
  (table.push_back({kCompareNames[ops], SLOT(compare), invoke_compare<ops>}), ...);
}

Table build_table() {
  Table table = {
      {NAME(init), SLOT(init), invoke_init},
      {NAME(call), SLOT(call), invoke_call},
      {NAME(repr), SLOT(repr), invoke_repr},
      {NAME(str), SLOT(str), invoke_str},
      {NAME(hash), SLOT(hash), invoke_hash},
      {NAME(bool), SLOT(truth), invoke_truth},
      {NAME(len), SLOT(length), invoke_length},
      {NAME(getitem), SLOT(get_item), invoke_get_item},
      {NAME(setitem), SLOT(set_item), invoke_set_item},
      {NAME(delitem), SLOT(set_item), invoke_delete_item},
      {NAME(contains), SLOT(contains), invoke_contains},
      {NAME(iter), SLOT(iter), invoke_iter},
      {NAME(next), SLOT(next), invoke_next},
      {NAME(getattribute), SLOT(get_attribute), invoke_get_attribute},
      {NAME(getattr), SLOT(get_attribute), nullptr},
      {NAME(setattr), SLOT(set_attribute), invoke_set_attribute},
      {NAME(delattr), SLOT(set_attribute), invoke_delete_attribute},
      {NAME(get), SLOT(descriptor_get), invoke_descriptor_get},
      {NAME(set), SLOT(descriptor_set), invoke_descriptor_set},
      {NAME(delete), SLOT(descriptor_set), invoke_descriptor_delete},
      {NAME(del), SLOT(finalize), invoke_finalize},
      {NAME(pow), SLOT(power3), nullptr},
  };
  add_compare_rows(table, std::make_index_sequence<6>());
  add_all_binary_rows(table, std::make_index_sequence<kBinaryOps>());
  add_unary_rows(table, std::make_index_sequence<kUnaryOps>());
  return table;
}

}  // namespace

std::span<const SpecialMethod> special_methods() {
  static const Table table = build_table();
  return table;
}

}  // namespace corospec::reference
