// The modules collections, _collections and collections.abc. What is not native comes from the
// standard library: Counter, ChainMap, UserDict and its like in collections; all the
// abstract classes.
#include "reference/language/import.h"
#include "reference/modules/collections_types.h"
#include "reference/modules/define.h"
#include "reference/modules/deque.h"
#include "reference/modules/named_tuple.h"
#include "reference/modules/standard_rest.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"

namespace corospec::reference {

namespace {

// _count_elements(mapping, iterable): what Counter counts with.
Ref count_elements(Value, Args args) {
  expect_args("_count_elements", args, 2, 2);
  Ref get = get_attribute(args[0], names::get);
  for_each(args[1], [&](Value item) {
    Ref count = call(get, {item, Value::small(0)});
    set_item(args[0], item, binary(BinaryOp::kAdd, count, Value::small(1)));
    return true;
  });
  return make_none();
}

constexpr FunctionDef kFunctions[] = {{"_count_elements", count_elements}};
constexpr FunctionDef kPublicFunctions[] = {{"namedtuple", namedtuple}};

void prepare_types() {
  prepare_deque();
  prepare_default_dict();
  prepare_ordered_dict();
  once(prepare_tuple_getter);
}

void define_classes(Module* module) {
  once(prepare_types);
  for (Type* type : {&DequeType, &DefaultDictType, &OrderedDictType}) define_type(module, *type);
}

}  // namespace

void initialize_module__collections(Module* module) {
  define_classes(module);
  define_type(module, TupleGetterType);
  define_functions(module, kFunctions);
}

void initialize_module_collections(Module* module) {
  define_classes(module);
  define_functions(module, kPublicFunctions);
  dict_set(module->dict, names::dunder_path, make_list());
  take_rest_from_standard_library(module);
}

void initialize_module_collections_abc(Module* module) {
  // The methods that the classes give are written in Python there: [iter.abc.generator.next]
  // [iter.abc.generator.close] [iter.abc.generator.close_again] [iter.abc.generator.super]
  // [agen.abc.mixins] [agen.abc.mixins_wait] [agen.abc.aclose_call] [agen.abc.aclose_text]
  // [co.abc.close] [co.abc.close_call] [co.abc.close_text]
  // So are the bodies of the abstract methods: [co.abc.defaults] [agen.abc.defaults]
  // [agen.abc.default_aiter], and the methods that recognize others: [co.abc.own_only]
  // [agen.abc.own_only]. The classes have no room for attributes: [co.abc.slots] [agen.abc.slots]
  Ref all = import_module("_collections_abc");
  Ref names = get_attribute(all, names::dunder_all);
  for_each(names, [&](Value name) {
    dict_set(module->dict, name, get_attribute(all, name.as<Str>()));
    return true;
  });
  dict_set(module->dict, names::dunder_all, names);
}

}  // namespace corospec::reference
