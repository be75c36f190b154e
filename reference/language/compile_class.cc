// Class definitions.
#include <algorithm>
#include <span>

#include "reference/language/unit.h"
#include "reference/object/raise.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

// The call __build_class__(body, name, *bases, **keywords), decorated.
void Unit::class_definition(const ast::ClassDef& node) {
  if (node.has_type_params) throw NotSupported("type parameters", node.at.line);
  std::vector<Register> windows = push_decorators(node.decorators);
  const Code& code = nested_code(node, [&] {
    int line = node.decorators.empty() ? node.at.line : node.decorators[0]->at.line;
    Unit unit(compilation_, compilation_.scopes[&node], this, interned(node.name), line);
    return unit.class_body(node);
  });
  Register base = emitter_.push();
  emitter_.emit(Opcode::kLoadBuildClass, base);
  emitter_.push();
  make_function(nullptr, nullptr, code);
  push_constant(Ref(Value(interned(node.name))));
  call_with(base, 2, node.bases, node.keywords);
  call_decorators(node.decorators, windows);
  Operand made{windows.empty() ? base : windows[0], Operand::kTemporary};
  store_name(node.name, made, true);
  emitter_.give_back(made);
}

Handle<Code> Unit::class_body(const ast::ClassDef& node) {
  lay_out(nullptr);
  auto set = [&](const char* name, Ref value) {
    Operand operand = constant(std::move(value), kAnywhere);
    store_name(intern(name), operand, true);
    emitter_.give_back(operand);
  };
  Operand module = load_name(intern("__name__"), kTemporary);
  store_name(intern("__module__"), module, true);
  emitter_.give_back(module);
  set("__qualname__", Ref(Value(code_->qualname)));
  if (since(13)) set("__firstlineno__", Ref(Value::small(code_->first_line)));
  bool annotated = false;
  for (const auto& [name, symbol] : scope_.symbols) annotated |= symbol.annotated;
  if (annotated && !since(14)) emitter_.emit(Opcode::kSetupAnnotations);
  Ref text;
  if (docstring(node.body, &text)) set("__doc__", text);
  statements(node.body);
  if (since(13)) {
    std::vector<Str*> names(scope_.self_attributes.begin(), scope_.self_attributes.end());
    std::sort(names.begin(), names.end(), [](Str* a, Str* b) { return str_compare(a, b) < 0; });
    std::vector<Value> values(names.begin(), names.end());
    set("__static_attributes__", reference::make_tuple(std::span<const Value>(values)));
  }
  if (scope_.has_class_cell && emitter_.reachable()) {
    Operand cell{emitter_.push(), Operand::kTemporary};
    emitter_.emit(Opcode::kMove, cell.reg, cell_register(intern("__class__")));
    store_name(intern("__classcell__"), cell, false);
    emitter_.emit(Opcode::kReturn, cell.reg);
    emitter_.give_back(cell);
    emitter_.finish_path();
  }
  return_none();
  return finish();
}

}  // namespace corospec::reference::compiling
