// The module operator (and _operator, which is the same): Python's operators as functions.
#include <string>

#include "reference/modules/define.h"
#include "reference/modules/function_name.h"
#include "reference/modules/operator_parts.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

template <FunctionName name, BinaryOp op>
Ref binary_of(Value, Args args) {
  expect_two<name>(args);
  return binary(op, args[0], args[1]);
}
template <FunctionName name, BinaryOp op>
Ref in_place_of(Value, Args args) {
  expect_two<name>(args);
  return in_place(op, args[0], args[1]);
}
template <FunctionName name, UnaryOp op>
Ref unary_of(Value, Args args) {
  expect_one<name>(args);
  return unary(op, args[0]);
}
template <FunctionName name, CompareOp op>
Ref compare_of(Value, Args args) {
  expect_two<name>(args);
  return compare(op, args[0], args[1]);
}

void expect_sequence(Value value) {
  if (type_of(value)->slots.get_item) return;
  raise_type_error("'" + type_of(value)->name + "' object can't be concatenated");
}

template <Ref (*add)(BinaryOp, Value, Value)>
Ref concat(Value, Args args) {
  expect_args("concat", args, 2, 2);
  expect_sequence(args[0]);
  return add(BinaryOp::kAdd, args[0], args[1]);
}

Ref contains_of(Value, Args args) {
  expect_args("contains", args, 2, 2);
  return make_bool(contains(args[0], args[1]));
}
Ref get_item_of(Value, Args args) {
  expect_args("getitem", args, 2, 2);
  return get_item(args[0], args[1]);
}
Ref set_item_of(Value, Args args) {
  expect_args("setitem", args, 3, 3);
  set_item(args[0], args[1], args[2]);
  return make_none();
}
Ref delete_item_of(Value, Args args) {
  expect_args("delitem", args, 2, 2);
  delete_item(args[0], args[1]);
  return make_none();
}
Ref is_same(Value, Args args) {
  expect_args("is_", args, 2, 2);
  return make_bool(args[0] == args[1]);
}
Ref is_not_same(Value, Args args) {
  expect_args("is_not", args, 2, 2);
  return make_bool(!(args[0] == args[1]));
}
Ref not_of(Value, Args args) {
  expect_one<"_operator.not_">(args);
  return make_bool(!truth(args[0]));
}
Ref truth_of(Value, Args args) {
  expect_one<"_operator.truth">(args);
  return make_bool(truth(args[0]));
}
Ref is_none_of(Value, Args args) {
  expect_one<"_operator.is_none">(args);
  return make_bool(is_none(args[0]));
}
Ref is_not_none_of(Value, Args args) {
  expect_one<"_operator.is_not_none">(args);
  return make_bool(!is_none(args[0]));
}

Ref count_of(Value, Args args) {
  expect_args("countOf", args, 2, 2);
  int64_t count = 0;
  for_each(args[0], [&](Value item) {
    if (equal(item, args[1])) ++count;
    return true;
  });
  return make_int(count);
}

Ref index_of(Value, Args args) {
  expect_args("indexOf", args, 2, 2);
  int64_t index = 0;
  bool found = false;
  for_each(args[0], [&](Value item) {
    found = equal(item, args[1]);
    if (!found) ++index;
    return !found;
  });
  if (!found) raise_value_error("sequence.index(x): x not in sequence");
  return make_int(index);
}

Ref length_hint_of(Value, Args args) {
  expect_args("length_hint", args, 1, 2);
  if (args.count > 1 && !is_int(args[1])) {
    raise_type_error("'" + type_of(args[1])->name + "' object cannot be interpreted as an integer");
  }
  return make_int(length_hint(args[0], args.count > 1 ? index_as_int64(args[1]) : 0));
}

Ref call_of(Value, Args args) {
  if (args.count == 0) raise_type_error("call expected at least 1 argument, got 0");
  return call(args[0], drop_first(args));
}

struct OperatorFunction {
  const char* name;
  const char* special;  // the name with underscores; null: none
  NativeFunction function;
};

constexpr OperatorFunction kFunctions[] = {
    {"abs", "__abs__", unary_of<"_operator.abs", UnaryOp::kAbsolute>},
    {"add", "__add__", binary_of<"_operator.add", BinaryOp::kAdd>},
    {"and_", "__and__", binary_of<"_operator.and_", BinaryOp::kAnd>},
    {"concat", "__concat__", concat<binary>},
    {"contains", "__contains__", contains_of},
    {"countOf", nullptr, count_of},
    {"delitem", "__delitem__", delete_item_of},
    {"eq", "__eq__", compare_of<"_operator.eq", CompareOp::kEq>},
    {"floordiv", "__floordiv__", binary_of<"_operator.floordiv", BinaryOp::kFloorDivide>},
    {"ge", "__ge__", compare_of<"_operator.ge", CompareOp::kGe>},
    {"getitem", "__getitem__", get_item_of},
    {"gt", "__gt__", compare_of<"_operator.gt", CompareOp::kGt>},
    {"iadd", "__iadd__", in_place_of<"_operator.iadd", BinaryOp::kAdd>},
    {"iand", "__iand__", in_place_of<"_operator.iand", BinaryOp::kAnd>},
    {"iconcat", "__iconcat__", concat<in_place>},
    {"ifloordiv", "__ifloordiv__", in_place_of<"_operator.ifloordiv", BinaryOp::kFloorDivide>},
    {"ilshift", "__ilshift__", in_place_of<"_operator.ilshift", BinaryOp::kLeftShift>},
    {"imatmul", "__imatmul__", in_place_of<"_operator.imatmul", BinaryOp::kMatMultiply>},
    {"imod", "__imod__", in_place_of<"_operator.imod", BinaryOp::kModulo>},
    {"imul", "__imul__", in_place_of<"_operator.imul", BinaryOp::kMultiply>},
    {"index", "__index__", unary_of<"_operator.index", UnaryOp::kIndex>},
    {"indexOf", nullptr, index_of},
    {"inv", "__inv__", unary_of<"_operator.inv", UnaryOp::kInvert>},
    {"invert", "__invert__", unary_of<"_operator.invert", UnaryOp::kInvert>},
    {"ior", "__ior__", in_place_of<"_operator.ior", BinaryOp::kOr>},
    {"ipow", "__ipow__", in_place_of<"_operator.ipow", BinaryOp::kPower>},
    {"irshift", "__irshift__", in_place_of<"_operator.irshift", BinaryOp::kRightShift>},
    {"is_", nullptr, is_same},
    {"is_not", nullptr, is_not_same},
    {"isub", "__isub__", in_place_of<"_operator.isub", BinaryOp::kSubtract>},
    {"itruediv", "__itruediv__", in_place_of<"_operator.itruediv", BinaryOp::kTrueDivide>},
    {"ixor", "__ixor__", in_place_of<"_operator.ixor", BinaryOp::kXor>},
    {"le", "__le__", compare_of<"_operator.le", CompareOp::kLe>},
    {"length_hint", nullptr, length_hint_of},
    {"lshift", "__lshift__", binary_of<"_operator.lshift", BinaryOp::kLeftShift>},
    {"lt", "__lt__", compare_of<"_operator.lt", CompareOp::kLt>},
    {"matmul", "__matmul__", binary_of<"_operator.matmul", BinaryOp::kMatMultiply>},
    {"mod", "__mod__", binary_of<"_operator.mod", BinaryOp::kModulo>},
    {"mul", "__mul__", binary_of<"_operator.mul", BinaryOp::kMultiply>},
    {"ne", "__ne__", compare_of<"_operator.ne", CompareOp::kNe>},
    {"neg", "__neg__", unary_of<"_operator.neg", UnaryOp::kNegative>},
    {"not_", "__not__", not_of},
    {"or_", "__or__", binary_of<"_operator.or_", BinaryOp::kOr>},
    {"pos", "__pos__", unary_of<"_operator.pos", UnaryOp::kPositive>},
    {"pow", "__pow__", binary_of<"_operator.pow", BinaryOp::kPower>},
    {"rshift", "__rshift__", binary_of<"_operator.rshift", BinaryOp::kRightShift>},
    {"setitem", "__setitem__", set_item_of},
    {"sub", "__sub__", binary_of<"_operator.sub", BinaryOp::kSubtract>},
    {"truediv", "__truediv__", binary_of<"_operator.truediv", BinaryOp::kTrueDivide>},
    {"truth", nullptr, truth_of},
    {"xor", "__xor__", binary_of<"_operator.xor", BinaryOp::kXor>},
};
constexpr OperatorFunction kCall = {"call", "__call__", call_of};
constexpr OperatorFunction kNoneTests[] = {{"is_none", nullptr, is_none_of},
                                           {"is_not_none", nullptr, is_not_none_of}};

void define_operator(Module* module, const OperatorFunction& definition) {
  const FunctionDef plain = {definition.name, definition.function};
  define_functions(module, std::span(&plain, 1));
  if (!definition.special) return;
  define(module, definition.special, dict_find(module->dict, intern(definition.name)));
}

}  // namespace

void initialize_module_operator(Module* module) {
  initialize_getters();
  for (const OperatorFunction& definition : kFunctions) define_operator(module, definition);
  if (since(11)) define_operator(module, kCall);
  if (since(14)) {
    for (const OperatorFunction& definition : kNoneTests) define_operator(module, definition);
  }
  for (Type* type : {&ItemGetterType, &AttributeGetterType, &MethodCallerType}) {
    define_type(module, *type);
  }
}

}  // namespace corospec::reference
