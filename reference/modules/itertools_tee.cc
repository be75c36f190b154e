// itertools.tee: independent iterators over one. What was read and not yet seen by all of them lies
// in a chain of nodes, each kept alive by the tees that have it before them.
#include "reference/modules/define.h"
#include "reference/modules/itertools_internal.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/names.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Type TeeType, TeeNodeType;

// The place behind some items: what follows is `item` and the next node, once somebody has read it.
struct TeeNode : Object {
  Value iterator;  // null once `item` is there
  Value item;
  TeeNode* next;
  bool reading;
};

struct Tee : Object {
  TeeNode* node;
};

TeeNode* make_node(Ref iterator) {
  auto* node = allocate<TeeNode>(TeeNodeType);
  node->iterator = iterator.take();
  gc_track(node);
  return node;
}

Ref make_tee(Type* type, Handle<TeeNode> node) {
  auto* tee = allocate<Tee>(*type);
  tee->node = node.take();
  gc_track(tee);
  return Ref::adopt(Value(tee));
}

Ref copy_tee(const Tee* tee) { return make_tee(&TeeType, Handle<TeeNode>(tee->node)); }

// Reads the item behind `node`. The outcome is not yielded when there is none.
Outcome read_node(TeeNode* node) {
  // [tools.tee.reentered] [tools.tee.reentered_running] Until 3.6 the source is asked again.
  if (node->reading && since(7)) raise(RuntimeErrorType, "cannot re-enter the tee iterator");
  Ref iterator(node->iterator);
  node->reading = true;
  // [tools.tee.once] [tools.tee.advanced]
  Outcome outcome = next(iterator);
  node->reading = false;
  // [tools.tee.raised] The node stays as it was. [tools.return_lost]
  if (exhausted(outcome)) return end_of_iteration();
  node->item = outcome.take().take();
  node->next = make_node(iterator);
  drop(node->iterator);
  return Outcome::yielded(Ref(node->item));
}

Outcome tee_next(Value self) {
  auto* tee = self.as<Tee>();
  return catching([&] {
    Handle<TeeNode> node(tee->node);
    // [tools.tee.values]
    const Outcome outcome = node->next ? Outcome::yielded(Ref(node->item)) : read_node(node.get());
    if (!outcome.is_yielded()) return outcome;
    // Another step of this tee may have run meanwhile.
    if (tee->node == node.get()) {
      tee->node = Handle<TeeNode>(node->next).take();
      release(Value(node.get()));  // [tools.tee.forgotten]
    }
    return outcome;
  });
}

Ref tee_create(Type* type, Args args) {
  expect_args("_tee", args, 1, 1);
  Ref iterator = iterate(args[0]);
  if (is_instance(iterator, TeeType)) return copy_tee(iterator.as<Tee>());
  return make_tee(type, Handle<TeeNode>::adopt(make_node(std::move(iterator))));
}

// [tools.tee.copy] [tools.tee.of_tee]
Ref tee_copy(Value self, Args args) {
  expect_args("__copy__", args, 0, 0);
  return copy_tee(self.as<Tee>());
}

// Until 3.13 an iterator that can copy itself needs no tee. [tools.tee.of_tee_same]
// [tools.tee.of_tee_apart]
Ref copyable(Value iterable) {
  Ref iterator = iterate(iterable);
  if (!since(14) && find_attribute(iterator, names::dunder_copy)) return iterator;
  return tee_create(&TeeType, {iterator.get()});
}

Ref tee(Value, Args args) {
  expect_args("tee", args, 1, 2);
  const int64_t count = args.count > 1 ? index_as_int64(args[1]) : 2;
  // [tools.tee.size]
  if (count < 0) raise_value_error("n must be >= 0");
  Handle<Tuple> tees = make_tuple_of_size(count);
  if (count == 0) return tees;
  Ref first = copyable(args[0]);
  for (int64_t i = 1; i < count; ++i) {
    tees->items[i] = call_method(first, names::dunder_copy).take();
  }
  tees->items[0] = first.take();
  return tees;
}

constexpr MethodDef kTeeMethods[] = {{"__copy__", tee_copy}};
constexpr FunctionDef kFunctions[] = {{"tee", tee}};

void prepare_types() {
  Owned<TeeNode, &TeeNode::iterator, &TeeNode::item, &TeeNode::next>::install(TeeNodeType);
  ready(TeeNodeType, "itertools._tee_dataobject", nullptr);
  prepare_iterator<Tee, &Tee::node>(TeeType, tee_create, tee_next);
  TeeType.flags &= ~(kSubclassable | kNoWeakrefs);
  ready_iterator(TeeType, "itertools._tee", kTeeMethods);
}

}  // namespace

void define_tee(Module* module) {
  once(prepare_types);
  define_type(module, TeeType);
  define_functions(module, kFunctions);
}

}  // namespace corospec::reference
