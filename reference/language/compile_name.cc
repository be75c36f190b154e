// Names: loading, storing and deleting variables wherever they live.
#include "reference/language/unit.h"
#include "reference/object/singletons.h"

namespace corospec::reference::compiling {

Unit::Variable Unit::resolve(Str* name) {
  for (auto scope = inlined_.rbegin(); scope != inlined_.rend(); ++scope) {
    auto found = scope->second.find(name);
    if (found != scope->second.end()) return found->second;
  }
  const bool in_class = !inlined_.empty() && scope_.kind == ScopeKind::kClass;
  const Symbol* symbol = in_class ? inlined_.front().first->find(name) : scope_.find(name);
  // Names that the compiler itself uses in a class body or module have no symbol.
  if (!symbol) return {scope_.is_function() ? Place::kGlobal : Place::kName, kNothing};
  switch (symbol->place) {
    case Place::kLocal:
      return {Place::kLocal, variables_.at(name)};
    case Place::kCell:
    case Place::kFree:
      return {symbol->place, cells_.at(name)};
    default:
      return {symbol->place, kNothing};
  }
}

Register Unit::cell_register(Str* name) const {
  for (auto scope = inlined_.rbegin(); scope != inlined_.rend(); ++scope) {
    auto found = scope->second.find(name);
    if (found != scope->second.end()) return found->second.reg;
  }
  return cells_.at(name);
}

Register Unit::plain_variable(const ast::Expr& target) {
  if (target.kind != ast::ExprKind::kName) return kNothing;
  Variable variable = resolve(mangled(ast::as<ast::Name>(target).id));
  return variable.place == Place::kLocal ? variable.reg : kNothing;
}

void Unit::mark_bound(Register variable, Str* name) {
  const Symbol* symbol = scope_.find(name);
  bool own = variable < code_->local_count;
  if (!own || !symbol || !symbol->unbindable) emitter_.bound().insert(variable);
}

Operand Unit::load_name(Str* name, Register destination) {
  name = mangled(name);
  Variable variable = resolve(name);
  if (variable.place == Place::kLocal) {
    if (!emitter_.bound().contains(variable.reg)) {
      // [flow.names.unbound] It is local wherever it stands, bound or not.
      emitter_.emit(Opcode::kCheckBound, variable.reg, emitter_.name(name));
      mark_bound(variable.reg, name);
    }
    return {variable.reg, Operand::kVariable};
  }
  Operand result = fresh(destination);
  switch (variable.place) {
    case Place::kCell:
      emitter_.emit(Opcode::kLoadCell, result.reg, variable.reg, emitter_.name(name));
      break;
    case Place::kFree:
      if (inlined_.empty() && (scope_.kind == ScopeKind::kClass || scope_.sees_class)) {
        emitter_.emit(Opcode::kLoadClassCell, result.reg, variable.reg,
                      emitter_.site(Opcode::kLoadClassCell, name));
      } else {
        emitter_.emit(Opcode::kLoadCell, result.reg, variable.reg, emitter_.name(name));
      }
      break;
    case Place::kGlobal:
      emitter_.emit(Opcode::kLoadGlobal, result.reg, emitter_.site(Opcode::kLoadGlobal, name));
      break;
    default:
      emitter_.emit(Opcode::kLoadName, result.reg, emitter_.site(Opcode::kLoadName, name));
      break;
  }
  return result;
}

void Unit::store_name(Str* name, Operand value, bool take) {
  name = mangled(name);
  take = take && value.temporary();
  Variable variable = resolve(name);
  switch (variable.place) {
    case Place::kLocal:
      if (variable.reg != value.reg) {
        emitter_.emit(take ? Opcode::kTake : Opcode::kMove, variable.reg, value.reg);
      }
      mark_bound(variable.reg, name);
      return;
    case Place::kCell:
    case Place::kFree:
      emitter_.emit(Opcode::kStoreCell, variable.reg, value.reg);
      break;
    case Place::kGlobal:
      emitter_.emit(Opcode::kStoreGlobal, emitter_.site(Opcode::kStoreGlobal, name), value.reg);
      break;
    default:
      emitter_.emit(Opcode::kStoreName, emitter_.site(Opcode::kStoreName, name), value.reg);
      break;
  }
  if (take) emitter_.emit(Opcode::kClear, value.reg);
}

void Unit::delete_name(Str* name) {
  name = mangled(name);
  Variable variable = resolve(name);
  switch (variable.place) {
    case Place::kLocal:
      // [flow.del.name]
      return emitter_.emit(Opcode::kDeleteLocal, variable.reg, emitter_.name(name));
    case Place::kCell:
    case Place::kFree:
      return emitter_.emit(Opcode::kDeleteCell, variable.reg, emitter_.name(name));
    case Place::kGlobal:
      return emitter_.emit(Opcode::kDeleteGlobal, emitter_.site(Opcode::kDeleteGlobal, name));
    default:
      return emitter_.emit(Opcode::kDeleteName, emitter_.site(Opcode::kDeleteName, name));
  }
}

// After `except ... as name`: the name goes whether the body kept it or not.
// [flow.except.name]
void Unit::unbind(Str* name) {
  Variable variable = resolve(mangled(name));
  if (variable.place == Place::kLocal) return emitter_.emit(Opcode::kClear, variable.reg);
  Operand nothing = constant(make_none(), kAnywhere);
  store_name(name, nothing, true);
  emitter_.give_back(nothing);
  delete_name(name);
}

}  // namespace corospec::reference::compiling
