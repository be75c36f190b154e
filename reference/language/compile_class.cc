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
  std::vector<Register> windows = push_decorators(node.decorators);
  Operand made = node.type_params ? generic_class(node) : plain_class(node);
  call_decorators(node.decorators, windows);
  if (!windows.empty()) made = {windows[0], Operand::kTemporary};
  store_name(node.name, made, true);
  emitter_.give_back(made);
}

// In the scope of type parameters the class has one more base.
Operand Unit::plain_class(const ast::ClassDef& node) {
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
  ast::Exprs bases = node.bases;
  ast::Name generic_base;
  generic_base.id = intern(kGenericBaseName);
  if (node.type_params) bases.push_back(&generic_base);
  call_with(base, 2, bases, node.keywords);  // [flow.def.class_bases]
  return {base, Operand::kTemporary};
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
  if (node.type_params) {
    Operand params = load_name(intern(kTypeParamsName), kTemporary);
    store_name(intern("__type_params__"), params, true);
    emitter_.give_back(params);
  }
  if (scope_.has_namespace_cell) {
    Register name_space = emitter_.push();
    emitter_.emit(Opcode::kLoadNamespace, name_space);
    emitter_.emit(Opcode::kStoreCell, cell_register(intern(kNamespaceCellName)), name_space);
    emitter_.drop({name_space, Operand::kTemporary});
  }
  bool annotated = false;
  for (const auto& [name, symbol] : scope_.symbols) annotated |= symbol.annotated;
  if (annotated) emitter_.emit(Opcode::kSetupAnnotations);
  Ref text;
  if (docstring(node.body, &text)) set("__doc__", text);
  statements(node.body);
  if (since(13)) {
    std::vector<Str*> names(scope_.self_attributes.begin(), scope_.self_attributes.end());
    std::sort(names.begin(), names.end(), [](Str* a, Str* b) { return str_compare(a, b) < 0; });
    std::vector<Value> values(names.begin(), names.end());
    set("__static_attributes__", reference::make_tuple(std::span<const Value>(values)));
  }
  // type.__new__ puts the class's own dict into it.
  if (scope_.has_namespace_cell && emitter_.reachable()) {
    Operand cell{emitter_.push(), Operand::kTemporary};
    emitter_.emit(Opcode::kMove, cell.reg, cell_register(intern(kNamespaceCellName)));
    store_name(intern("__classdictcell__"), cell, true);
    emitter_.give_back(cell);
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
