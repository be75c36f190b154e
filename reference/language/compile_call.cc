// Calls. A call builds its window on the stack of temporaries: callable, self, arguments.
#include <algorithm>
#include <span>

#include "reference/language/unit.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

namespace {

bool is_starred(const ast::Expr* node) { return node->kind == ast::ExprKind::kStarred; }
bool is_double_starred(const ast::Keyword* keyword) { return !keyword->name; }

bool is_extended(const ast::Exprs& args, const std::vector<ast::Keyword*>& keywords) {
  return std::any_of(args.begin(), args.end(), is_starred) ||
         std::any_of(keywords.begin(), keywords.end(), is_double_starred) ||
         args.size() + keywords.size() > 4096;
}

}  // namespace

void Unit::emit_call(Register base, int arguments, uint16_t names) {
  // [flow.order.call_refused] Nobody has looked at the callee before.
  emitter_.emit(Opcode::kCall, base, static_cast<uint16_t>(arguments), names);
  emitter_.pop(emitter_.top() - base - 1);
}

Operand Unit::call(const ast::Call& node) {
  if (is_extended(node.args, node.keywords) || !method_call(node)) {
    // [await.order.operand]
    Register base = push(*node.function);  // [flow.order.call]
    emitter_.push();
    call_with(base, 0, node.args, node.keywords);
  }
  return {static_cast<Register>(emitter_.top() - 1), Operand::kTemporary};
}

bool Unit::method_call(const ast::Call& node) {
  if (node.function->kind != ast::ExprKind::kAttribute) return false;
  const auto& method = ast::as<ast::Attribute>(*node.function);
  Operand object = expression(*method.value);
  emitter_.give_back(object);
  Register base = emitter_.push();
  emitter_.push();
  // Since 3.10 a method call is on the line where the method's name stands.
  AtLine line(*this, since(10) && method.at.end_line > 0 ? method.at.end_line : node.at.line);
  emitter_.emit(Opcode::kLoadMethod, base, object.reg,
                emitter_.site(Opcode::kLoadMethod, mangled(method.name)));
  call_with(base, 0, node.args, node.keywords);
  return true;
}

void Unit::call_with(Register base, int given, const ast::Exprs& args,
                     const std::vector<ast::Keyword*>& keywords) {
  if (is_extended(args, keywords)) return call_extended(base, given, args, keywords);
  for (const ast::Expr* arg : args) push(*arg);  // [flow.order.call]
  std::vector<Value> names;
  for (const ast::Keyword* keyword : keywords) {
    push(*keyword->value);
    names.push_back(Value(mangled(keyword->name)));
  }
  uint16_t names_index =
      names.empty() ? kNothing
                    : emitter_.constant(reference::make_tuple(std::span<const Value>(names)));
  emit_call(base, given + static_cast<int>(args.size() + keywords.size()), names_index);
}

void Unit::call_extended(Register base, int given, const ast::Exprs& args,
                         const std::vector<ast::Keyword*>& keywords) {
  bool starred = std::any_of(args.begin(), args.end(), is_starred);
  auto function = static_cast<uint16_t>(base + 1);
  // [flow.order.call_star] All positional arguments, then the keywords.
  sequence(args, starred || args.size() > 32 ? Opcode::kBuildList : Opcode::kBuildTuple,
           Opcode::kListAppend, Opcode::kListExtend, static_cast<size_t>(given), function);
  if (keywords.empty()) {
    emitter_.push();
  } else {
    push_keyword_dict(base, keywords);
  }
  emitter_.emit(Opcode::kCallEx, base);
  emitter_.pop(emitter_.top() - base - 1);
}

// Named arguments go into the dict in groups; each group after a ** is merged, which finds
// repetitions.
void Unit::push_keyword_dict(Register base, const std::vector<ast::Keyword*>& keywords) {
  Register dict = kNothing;
  size_t next = 0;
  while (next < keywords.size()) {
    Register item = emitter_.top();
    if (is_double_starred(keywords[next])) {
      if (dict == kNothing) emitter_.emit(Opcode::kBuildMap, dict = emitter_.push(), item, 0);
      Operand mapping = expression(*keywords[next++]->value);
      emitter_.emit(Opcode::kMapMerge, dict, mapping.reg, base);
      emitter_.drop(mapping);
      continue;
    }
    uint16_t count = 0;
    for (; next < keywords.size() && !is_double_starred(keywords[next]); ++next, ++count) {
      push_constant(Ref(Value(mangled(keywords[next]->name))));
      push(*keywords[next]->value);
    }
    emitter_.pop(2 * count);
    Register group = emitter_.push();
    emitter_.emit(Opcode::kBuildMap, group, item, count);
    if (dict == kNothing) {
      dict = group;
    } else {
      emitter_.emit(Opcode::kMapMerge, dict, group, base);
      emitter_.drop({group, Operand::kTemporary});
    }
  }
}

}  // namespace corospec::reference::compiling
