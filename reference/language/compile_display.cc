// Tuple, list, set and dict displays, and f-strings.
#include <algorithm>
#include <span>

#include "reference/language/unit.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

namespace {

// Longer displays are built piece by piece, so that they do not need a register an element.
constexpr size_t kAtOnce = 32;

bool is_starred(const ast::Expr* node) { return node->kind == ast::ExprKind::kStarred; }

}  // namespace

// Pushes one container with all elements; the first `prefix` of them are temporaries on top
// already. `build` makes it from temporaries, `add` and `extend` grow it.
void Unit::sequence(const ast::Exprs& elements, Opcode build, Opcode add, Opcode extend,
                    size_t prefix, uint16_t extend_extra) {
  auto base = static_cast<Register>(emitter_.top() - prefix);
  size_t next = 0;
  // [flow.order.display] [genexp.element]
  while (next < elements.size() && next < kAtOnce && !is_starred(elements[next])) {
    push(*elements[next++]);
  }
  size_t count = prefix + next;
  emitter_.pop(static_cast<int>(count));
  emitter_.emit(build, emitter_.push(), base, static_cast<uint16_t>(count));
  if (!since(9))
    return add_afterwards({elements.data() + next, elements.size() - next}, base, add, extend,
                          extend_extra);
  for (; next < elements.size(); ++next) {
    const ast::Expr& element = *elements[next];
    AtLine line(*this, element.at.line);
    bool starred = is_starred(&element);
    Operand item = expression(starred ? *ast::as<ast::Starred>(element).value : element);
    if (!starred) {
      emitter_.emit(add, base, item.reg);
    } else {
      emitter_.emit(extend, base, item.reg, extend_extra);  // [iter.star.in_place]
    }
    emitter_.drop(item);
  }
}

// [iter.star.afterwards] Until 3.8 all are evaluated before the values of a starred one are taken.
void Unit::add_afterwards(std::span<ast::Expr* const> elements, Register container, Opcode add,
                          Opcode extend, uint16_t extend_extra) {
  const Register first = emitter_.top();
  for (const ast::Expr* element : elements) {
    push(is_starred(element) ? *ast::as<ast::Starred>(*element).value : *element);
  }
  for (size_t i = 0; i < elements.size(); ++i) {
    AtLine line(*this, elements[i]->at.line);
    const auto item = static_cast<Register>(first + i);
    const bool starred = is_starred(elements[i]);
    emitter_.emit(starred ? extend : add, container, item, starred ? extend_extra : 0);
    emitter_.emit(Opcode::kClear, item);
  }
  emitter_.pop(static_cast<int>(elements.size()));
}

Operand Unit::list_display(const ast::Exprs& elements) {
  sequence(elements, Opcode::kBuildList, Opcode::kListAppend, Opcode::kListExtend);
  return {static_cast<Register>(emitter_.top() - 1), Operand::kTemporary};
}

Operand Unit::set_display(const ast::Exprs& elements) {
  sequence(elements, Opcode::kBuildSet, Opcode::kSetAdd, Opcode::kSetUpdate);
  return {static_cast<Register>(emitter_.top() - 1), Operand::kTemporary};
}

Operand Unit::tuple_display(const ast::Exprs& elements, Register destination) {
  ast::TupleExpr probe;
  probe.elements = elements;
  if (Ref value = folded(probe)) return constant(std::move(value), destination);
  bool starred = std::any_of(elements.begin(), elements.end(), is_starred);
  if (starred || elements.size() > kAtOnce) {
    Operand list = list_display(elements);
    emitter_.emit(Opcode::kListToTuple, list.reg);
    return list;
  }
  Register base = emitter_.top();
  for (const ast::Expr* element : elements) push(*element);  // [flow.order.display]
  emitter_.pop(static_cast<int>(elements.size()));
  Operand result = fresh(destination);
  emitter_.emit(Opcode::kBuildTuple, result.reg, base, static_cast<uint16_t>(elements.size()));
  return result;
}

Operand Unit::dict_display(const ast::DictExpr& node) {
  Register base = emitter_.top();
  size_t next = 0;
  for (; next < node.keys.size() && next < kAtOnce / 2 && node.keys[next]; ++next) {
    push(*node.keys[next]);  // [flow.order.dict]
    push(*node.values[next]);
  }
  emitter_.pop(static_cast<int>(2 * next));
  emitter_.emit(Opcode::kBuildMap, emitter_.push(), base, static_cast<uint16_t>(next));
  for (; next < node.keys.size(); ++next) {
    if (!node.keys[next]) {
      Operand mapping = expression(*node.values[next]);
      emitter_.emit(Opcode::kMapUpdate, base, mapping.reg);
      emitter_.drop(mapping);
      continue;
    }
    Operand key = hold(expression(*node.keys[next]), *node.values[next]);
    Operand value = expression(*node.values[next]);
    emitter_.emit(Opcode::kMapSet, base, key.reg, value.reg);
    emitter_.drop(value);
    emitter_.drop(key);
  }
  return {base, Operand::kTemporary};
}

// --- f-strings

Operand Unit::joined_string(const ast::JoinedStr& node, Register destination) {
  if (node.values.empty()) return constant(Ref(Value(empty_str())), destination);
  if (node.values.size() == 1) return string_part(*node.values[0], destination);
  Register base = emitter_.top();
  // [flow.order.fstring] [await.format] [flow.order.fstring_format] Each part is text before the
  // next begins.
  for (const ast::Expr* part : node.values) give_temporary(string_part(*part, kTemporary));
  emitter_.pop(static_cast<int>(node.values.size()));
  Operand result = fresh(destination);
  emitter_.emit(Opcode::kBuildString, result.reg, base, static_cast<uint16_t>(node.values.size()));
  return result;
}

Operand Unit::string_part(const ast::Expr& node, Register destination) {
  if (node.kind == ast::ExprKind::kFormattedValue) {
    return formatted_value(ast::as<ast::FormattedValue>(node), destination);
  }
  return expression(node, destination);
}

Operand Unit::formatted_value(const ast::FormattedValue& node, Register destination) {
  uint16_t conversion = node.conversion == 's'   ? 1
                        : node.conversion == 'r' ? 2
                        : node.conversion == 'a' ? 3
                                                 : 0;
  if (!node.format_spec) {
    return apply(Opcode::kFormatValue, destination, expression(*node.value), conversion);
  }
  Register base = push(*node.value);
  push(*node.format_spec);  // [flow.order.fstring]
  emitter_.emit(Opcode::kFormatValue, base, base, conversion | 4);
  emitter_.pop();
  return {base, Operand::kTemporary};
}

}  // namespace corospec::reference::compiling
