// The method resolution order: C3 linearization, as "The Python 2.3 Method Resolution Order" gives
// it.
#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <vector>

#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

using Sequence = std::vector<Type*>;

bool in_tail(const std::vector<Sequence>& sequences, const Type* candidate) {
  return std::any_of(sequences.begin(), sequences.end(), [&](const Sequence& sequence) {
    return std::find(sequence.begin() + 1, sequence.end(), candidate) != sequence.end();
  });
}

// The first head that is in no tail; null: the bases contradict each other.
Type* next_in_order(const std::vector<Sequence>& sequences) {
  for (const Sequence& sequence : sequences) {
    if (!in_tail(sequences, sequence.front())) return sequence.front();
  }
  return nullptr;
}

void take_head(std::vector<Sequence>& sequences, const Type* head) {
  for (Sequence& sequence : sequences) {
    if (sequence.front() == head) sequence.erase(sequence.begin());
  }
  std::erase_if(sequences, [](const Sequence& sequence) { return sequence.empty(); });
}

[[noreturn]] void raise_inconsistent(const std::vector<Sequence>& sequences) {
  Sequence heads;
  for (const Sequence& sequence : sequences) {
    if (std::find(heads.begin(), heads.end(), sequence.front()) == heads.end()) {
      heads.push_back(sequence.front());
    }
  }
  std::string list;
  for (const Type* head : heads) list += (list.empty() ? "" : ", ") + head->name;
  raise_type_error("Cannot create a consistent method resolution" +
                   std::string(since(13) ? " " : "\n") + "order (MRO) for bases " + list);
}

void refuse_duplicates(const Sequence& bases) {
  for (auto it = bases.begin(); it != bases.end(); ++it) {
    if (std::find(it + 1, bases.end(), *it) != bases.end()) {
      raise_type_error(fmt::format("duplicate base class {}", (*it)->name));
    }
  }
}

Sequence types_in(Tuple* tuple) {
  Sequence types;
  for (Value entry : tuple->values()) types.push_back(entry.as<Type>());
  return types;
}

}  // namespace

Handle<Tuple> linearize(Type* type) {
  std::vector<Value> order{Value(type)};
  if (type->bases->size == 1) {
    for (Value entry : type->bases->items[0].as<Type>()->mro->values()) order.push_back(entry);
    return make_tuple(std::span<const Value>(order));
  }
  const Sequence bases = types_in(type->bases);
  refuse_duplicates(bases);
  std::vector<Sequence> sequences;
  for (Type* base : bases) sequences.push_back(types_in(base->mro));
  if (!bases.empty()) sequences.push_back(bases);
  while (!sequences.empty()) {
    Type* next = next_in_order(sequences);
    if (!next) raise_inconsistent(sequences);
    order.push_back(Value(next));
    take_head(sequences, next);
  }
  return make_tuple(std::span<const Value>(order));
}

Handle<Tuple> compute_mro(Type* type) {
  if (type->type == &TypeType || type->type->lookup(names::mro) == TypeType.lookup(names::mro)) {
    return linearize(type);
  }
  Ref result = call_method(Value(type), names::mro);
  Handle<Tuple> order = to_tuple(result);
  for (Value entry : order->values()) {
    if (!is_instance(entry, TypeType)) {
      raise_type_error(fmt::format("mro() returned a non-class ('{}')", type_of(entry)->name));
    }
  }
  return order;
}

Type* calculate_metaclass(Type* winner, Tuple* bases) {
  for (Value base : bases->values()) {
    Type* metatype = type_of(base);
    if (is_subtype(winner, metatype)) continue;
    if (is_subtype(metatype, winner)) {
      winner = metatype;
      continue;
    }
    raise_type_error(
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of "
        "the metaclasses of all its bases");
  }
  return winner;
}

}  // namespace corospec::reference
