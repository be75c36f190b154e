// What Python sees of contexts, context variables and tokens (PEP 567).  [ctx.type.cycles]
#include <fmt/format.h>

#include "reference/coroutine/context.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/names.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type ContextType, ContextVarType, TokenType;

namespace {

Type MissingType;

struct ContextVar : Object {
  Value name;
  Value otherwise;  // the default; null: none
};

struct Token : Object {
  Context* context;
  Value variable;
  Value old_value;  // null: there was none
  bool used;
};

Value missing_marker() {
  static Value marker(allocate_object(&MissingType, sizeof(Object)));
  return marker;
}

// --- variables

Ref variable_create(Type* type, Args args) {
  static constexpr const char* kNames[] = {"", "default"};
  Value given[2];
  // [ctx.var.arguments] [ctx.var.name_positional]
  parse_args("ContextVar", args, kNames, 1, given, 1);
  // [ctx.var.name_type]
  if (!is_str(given[0])) raise_type_error("context variable name must be a str");
  auto* variable = allocate<ContextVar>(*type);
  Ref owner = Ref::adopt(Value(variable));
  assign(variable->name, given[0]);
  assign(variable->otherwise, given[1]);
  gc_track(variable);
  return owner;
}

Ref variable_get(Value self, Args args) {
  expect_args("get", args, 0, 1);  // [ctx.get.arguments]
  // [ctx.get.value] [ctx.var.identity]
  if (Value value = dict_find(current_context()->values, self)) return Ref(value);
  // [ctx.get.argument] [ctx.get.sets_nothing]
  if (args.count > 0) return Ref(args[0]);
  // [ctx.get.default]
  if (Value otherwise = self.as<ContextVar>()->otherwise) return Ref(otherwise);
  // [ctx.get.missing]
  throw Raise(call(Value(&LookupErrorType), {self}));
}

Ref variable_set(Value self, Args args) {
  expect_args("set", args, 1, 1);  // [ctx.set.arguments]
  Context* context = current_context();
  auto* token = allocate<Token>(TokenType);  // [ctx.set.token]
  Ref owner = Ref::adopt(Value(token));
  token->context = Handle<Context>(context).take();
  assign(token->variable, self);
  assign(token->old_value, dict_find(context->values, self));
  gc_track(token);
  dict_set(own_values(context), self, args[0]);  // [ctx.set.value]
  return owner;
}

Ref variable_reset(Value self, Args args) {
  expect_args("reset", args, 1, 1);  // [ctx.reset.arguments]
  if (!is_exactly(args[0], TokenType)) {
    // [ctx.reset.not_token]
    raise_type_error(fmt::format("expected an instance of Token, got {}", repr_utf8(args[0])));
  }
  auto* token = args[0].as<Token>();
  if (token->used) {
    // [ctx.reset.used]
    raise(RuntimeErrorType, repr_utf8(args[0]) + " has already been used once");
  }
  if (!(token->variable == self)) {
    // [ctx.reset.other_variable]
    raise_value_error(repr_utf8(args[0]) + " was created by a different ContextVar");
  }
  if (token->context != current_context()) {
    // [ctx.reset.other_context] [ctx.suspend.token] [ctx.thread.token]
    raise_value_error(repr_utf8(args[0]) + " was created in a different Context");
  }
  token->used = true;  // [ctx.reset.refused]
  if (token->old_value) {
    // [ctx.reset.old] [ctx.reset.order]
    dict_set(own_values(token->context), self, token->old_value);
  } else {
    // [ctx.reset.removed]
    dict_remove(own_values(token->context), self);
  }
  return make_none();
}

Ref variable_repr(Value self) {
  // [ctx.var.repr]
  const auto* variable = self.as<ContextVar>();
  const std::string otherwise =
      variable->otherwise ? " default=" + repr_utf8(variable->otherwise) : "";
  return make_str(fmt::format("<ContextVar name={}{} at {}>", repr_utf8(variable->name), otherwise,
                              fmt::ptr(self.object())));
}

// [ctx.var.name]
Ref variable_name(Value self) { return Ref(self.as<ContextVar>()->name); }

// --- tokens

Ref token_create(Type*, Args) {
  // [ctx.token.create] [ctx.token.create_error]
  raise(RuntimeErrorType, "Tokens can only be created by ContextVars");
}

// [ctx.token.var]
Ref token_variable(Value self) { return Ref(self.as<Token>()->variable); }
Ref token_old_value(Value self) {
  // [ctx.token.old_value] [ctx.token.missing]
  Value old = self.as<Token>()->old_value;
  return Ref(old ? old : missing_marker());
}
Ref token_repr(Value self) {
  // [ctx.token.repr]
  const auto* token = self.as<Token>();
  return make_str(fmt::format("<Token{} var={} at {}>", token->used ? " used" : "",
                              repr_utf8(token->variable), fmt::ptr(self.object())));
}

// [ctx.token.manager] [ctx.token.manager_arguments]
Ref token_enter(Value self, Args args) {
  expect_args("__enter__", args, 0, 0);
  return Ref(self);
}
Ref token_exit(Value self, Args args) {
  expect_args("__exit__", args, 3, 3);
  return variable_reset(Ref(self.as<Token>()->variable), Args({self}));
}

// --- contexts

Ref context_create(Type*, Args args) {
  if (args.count > 0 || args.keyword_count() > 0) {
    // [ctx.context.arguments]
    raise_type_error("Context() does not accept any arguments");
  }
  return make_context();  // [ctx.context.empty]
}

void expect_variable(Value key) {
  if (is_exactly(key, ContextVarType)) return;
  // [ctx.mapping.key_type]
  raise_type_error(fmt::format("a ContextVar key was expected, got {}", repr_utf8(key)));
}

Dict* values_of(Value self) { return self.as<Context>()->values; }

Ref context_run(Value self, Args args) {
  // [ctx.run.callable]
  if (args.count == 0) raise_type_error("run() missing 1 required positional argument");
  auto* context = self.as<Context>();
  if (context->entered) {
    // [ctx.run.nested] [ctx.thread.entered]
    raise(RuntimeErrorType,
          fmt::format("cannot enter context: {} is already entered", repr_utf8(self)));
  }
  const EnteredContext entered(context);  // [ctx.run.again]
  // [ctx.run.arguments] [ctx.run.value] [ctx.run.exception]
  return call(args[0], drop_first(args));
}

Ref context_copy(Value self, Args args) {
  expect_args("copy", args, 0, 0);  // [ctx.copy.arguments]
  // [ctx.copy.shallow] [ctx.copy.independent] [ctx.copy.entered]
  return copy_of(self.as<Context>());
}

Ref context_get(Value self, Args args) {
  expect_args("get", args, 1, 2);  // [ctx.mapping.arguments]
  expect_variable(args[0]);
  // [ctx.mapping.get] [ctx.mapping.defaults]
  if (Value found = dict_find(values_of(self), args[0])) return Ref(found);
  return args.count > 1 ? Ref(args[1]) : make_none();
}
Ref context_get_item(Value self, Value key) {
  expect_variable(key);
  if (Value found = dict_find(values_of(self), key)) return Ref(found);  // [ctx.mapping.item]
  // [ctx.mapping.item_missing]
  raise_key_error(key);
}
bool context_contains(Value self, Value key) {
  expect_variable(key);
  return static_cast<bool>(dict_find(values_of(self), key));  // [ctx.mapping.contains]
}
// What is set meanwhile does not disturb an iteration.
Ref context_iter(Value self) {
  // [ctx.mapping.iterate] [ctx.mapping.snapshot]
  const Handle<Dict> values = dict_copy(values_of(self));
  return iterate(Value(values.get()));
}
// [ctx.mapping.length]
int64_t context_length(Value self) { return values_of(self)->size; }
Ref context_compare(Value left, Value right, CompareOp op) {
  // [ctx.mapping.compare]
  const bool comparable = op == CompareOp::kEq || op == CompareOp::kNe;
  if (!comparable || !is_exactly(right, ContextType)) return not_implemented();
  // [ctx.mapping.equal]
  return compare(op, Value(values_of(left)), Value(values_of(right)));
}

template <Str*& name>
Ref context_view(Value self, Args args) {
  expect_args(utf8(name).c_str(), args, 0, 0);  // [ctx.mapping.arguments]
  // [ctx.mapping.views] [ctx.mapping.order]
  const Handle<Dict> values = dict_copy(values_of(self));
  return iterate(call_method(Value(values.get()), name));
}

// [ctx.token.missing_repr] [ctx.token.missing_class]
Ref missing_repr(Value) { return make_str("<Token.MISSING>"); }

// [ctx.var.attributes]
constexpr MethodDef kVariableMethods[] = {
    {"get", variable_get}, {"set", variable_set}, {"reset", variable_reset}};
constexpr AttributeDef kVariableAttributes[] = {{"name", variable_name}};
constexpr MethodDef kTokenMethods[] = {{"__enter__", token_enter}, {"__exit__", token_exit}};
constexpr AttributeDef kTokenAttributes[] = {{"var", token_variable},
                                             {"old_value", token_old_value}};
// [ctx.mapping.abc] [ctx.mapping.read_only] [ctx.mapping.not_instance]
constexpr MethodDef kContextMethods[] = {{"run", context_run},
                                         {"copy", context_copy},
                                         {"get", context_get},
                                         {"keys", context_view<names::keys>},
                                         {"values", context_view<names::values>},
                                         {"items", context_view<names::items>}};

Ref class_itself(Value, Args args) {
  expect_args("__class_getitem__", args, 2, 2);
  return Ref(args[0]);
}

// Before there were aliases only ContextVar took an argument, and forgot it.
// [ctx.type.class_getitem] [ctx.type.token_item]
void add_class_getitem(Type& type) {
  // [ctx.type.generic] [ctx.type.annotation]
  const Ref getter =
      since(9) ? Ref(Value(&GenericAliasType)) : make_function("__class_getitem__", class_itself);
  dict_set(type.dict, names::dunder_class_getitem, make_class_method(getter));
}

}  // namespace

void initialize_context() {
  begin_contexts();
  // None of the types has kSubclassable.  [ctx.type.final] [ctx.type.module] [ctx.type.no_module]
  Owned<Context, &Context::values, &Context::outside>::install(ContextType);
  ContextType.slots.create = context_create;
  ContextType.slots.get_item = context_get_item;
  ContextType.slots.contains = context_contains;
  ContextType.slots.iter = context_iter;
  ContextType.slots.length = context_length;
  ContextType.slots.compare = context_compare;  // [ctx.context.hash]
  ready(ContextType, since(10) ? "_contextvars.Context" : "Context", nullptr, kContextMethods);
  ContextType.flags &= ~kNoWeakrefs;  // [ctx.context.weakref]
  Owned<ContextVar, &ContextVar::name, &ContextVar::otherwise>::install(ContextVarType);
  ContextVarType.slots.create = variable_create;
  ContextVarType.slots.repr = variable_repr;
  ready(ContextVarType, since(10) ? "_contextvars.ContextVar" : "ContextVar", nullptr,
        kVariableMethods, kVariableAttributes);
  Owned<Token, &Token::context, &Token::variable, &Token::old_value>::install(TokenType);
  TokenType.slots.repr = token_repr;
  TokenType.slots.create = token_create;
  // [ctx.token.no_manager]
  std::span<const MethodDef> methods;
  if (since(14)) methods = kTokenMethods;
  ready(TokenType, since(10) ? "_contextvars.Token" : "Token", nullptr, methods, kTokenAttributes);
  // [ctx.token.hash] [ctx.type.hashable]
  dict_set(TokenType.dict, names::dunder_hash, none());
  TokenType.slots.hash = nullptr;
  MissingType.slots.repr = missing_repr;
  ready(MissingType, "Token.MISSING", nullptr);
  dict_set(TokenType.dict, intern("MISSING"), missing_marker());
  add_class_getitem(ContextVarType);
  if (since(9)) add_class_getitem(TokenType);
}

}  // namespace corospec::reference
