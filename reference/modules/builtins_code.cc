// builtins: compile, eval and exec.
#include <fmt/core.h>

#include <string>

#include "reference/language/compiler.h"
#include "reference/language/import.h"
#include "reference/language/machine.h"
#include "reference/modules/builtins_parts.h"
#include "reference/modules/path_argument.h"
#include "reference/object/bytes.h"
#include "reference/object/cell.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::builtins {

namespace {

constexpr int64_t kOnlyAst = 0x400;  // ast.PyCF_ONLY_AST

// The future statements in force where the caller stands hold for what it compiles.
uint32_t inherited_flags() {
  return machine.current ? machine.current->code_of().flags & kGeneratorStop : 0;
}

// The text of a program given as str or bytes.
std::string source_text(Value source, const char* function, const char* wanted) {
  std::string text;
  if (is_str(source)) {
    text = utf8(source);
  } else if (is_bytes(source) || is_instance(source, ByteArrayType)) {
    text = std::string(bytes_like(source));
  } else {
    raise_type_error(fmt::format("{}() arg 1 must be a {}", function, wanted));
  }
  if (text.find('\0') != std::string::npos) {
    raise(since(12) ? SyntaxErrorType : ValueErrorType,
          "source code string cannot contain null bytes");
  }
  return text;
}

ParseMode parse_mode(Value mode) {
  const std::string text = is_str(mode) ? utf8(mode) : "";
  if (text == "exec") return ParseMode::kExec;
  if (text == "eval") return ParseMode::kEval;
  if (text == "single") return ParseMode::kSingle;
  raise_value_error("compile() mode must be 'exec', 'eval' or 'single'");
}

std::string without_indentation(const std::string& text) {
  const size_t start = text.find_first_not_of(" \t");
  return start == std::string::npos ? "" : text.substr(start);
}

Ref compile_code(Value, Args args) {
  static constexpr const char* kNames[] = {
      "source", "filename", "mode", "flags", "dont_inherit", "optimize", "_feature_version"};
  Value given[7];
  parse_args("compile", args, kNames, 3, given, 1);
  const int64_t flags = given[3] ? index_as_int64(given[3]) : 0;
  if (flags & kOnlyAst) throw NotSupported("compile() to a syntax tree");
  const bool inherit = !given[4] || !truth(given[4]);
  const auto own_flags =
      static_cast<uint32_t>(flags) & (kGeneratorStop | (since(8) ? kTopLevelAwait : 0));
  const ParseMode mode = parse_mode(given[2]);
  if (is_exactly(given[0], CodeType)) return Ref(given[0]);
  std::string text = source_text(given[0], "compile", "string, bytes or AST object");
  Ref filename = path_argument(given[1]);
  if (mode == ParseMode::kEval) text = without_indentation(text);
  return compile_source(text, filename.as<Str>(), mode,
                        own_flags | (inherit ? inherited_flags() : 0));
}

// --- namespaces

struct Scope {
  Ref globals;  // a dict
  Ref locals;   // a mapping
};

void check_globals(Value globals, const char* function) {
  if (is_dict(globals)) return;
  if (std::string_view(function) == "exec") {
    raise_type_error(fmt::format("exec() globals must be a dict, not {}", type_of(globals)->name));
  }
  raise_type_error(type_of(globals)->slots.get_item
                       ? "globals must be a real dict; try eval(code, {}, mapping)"
                       : "globals must be a dict");
}

void check_locals(Value locals, const char* function) {
  if (type_of(locals)->slots.get_item) return;
  if (std::string_view(function) == "exec") {
    raise_type_error(
        fmt::format("locals must be a mapping or None, not {}", type_of(locals)->name));
  }
  raise_type_error("locals must be a mapping");
}

// The machine has one set of builtins.
void check_builtins(Dict* globals) {
  Value builtins = dict_find(globals, names::dunder_builtins);
  if (!builtins) return dict_set(globals, names::dunder_builtins, Value(machine.builtins));
  const bool own =
      builtins == Value(machine.builtins) ||
      (is_instance(builtins, ModuleType) && builtins.as<Module>()->dict == machine.builtins);
  if (!own) throw NotSupported("globals with __builtins__ of their own");
}

Scope find_scope(Value globals, Value locals, const char* function) {
  const bool has_globals = globals && !is_none(globals);
  const bool has_locals = locals && !is_none(locals);
  Scope scope;
  if (has_globals) {
    check_globals(globals, function);
    scope.globals = Ref(globals);
    scope.locals = scope.globals;
  } else {
    if (!machine.current) raise(SystemErrorType, "globals and locals cannot be NULL");
    scope.globals = Ref(Value(machine.current->function->globals));
    // [flow.names.eval]
    if (!has_locals) scope.locals = frame_locals(machine.current);
  }
  if (has_locals) {
    check_locals(locals, function);
    scope.locals = Ref(locals);
  }
  check_builtins(scope.globals.as<Dict>());
  return scope;
}

// [look.code.eval] The variables of a generator function are its own. [await.syntax.top_level]
// Those of a module that awaits are in the namespace.
Ref start_in(Dict* globals, Dict* name_space, Code* code, Tuple* closure) {
  Handle<Function> function = make_function_object(code, globals);
  if (closure) {
    retain(Value(closure));
    function->closure = closure;
  }
  Ref made = call(Value(function), {});
  if ((code->flags & kOptimized) == 0) {
    retain(Value(name_space));
    frame_of(*made.as<Generator>())->name_space = name_space;
  }
  return made;
}

Ref run_in(const Scope& scope, Code* code, Tuple* closure) {
  // Any mapping will do: the machine looks at the type before it takes the namespace for a dict.
  auto* name_space = static_cast<Dict*>(scope.locals.get().object());
  if (code->is_generator()) return start_in(scope.globals.as<Dict>(), name_space, code, closure);
  return run_code(code, scope.globals.as<Dict>(), name_space, closure);
}

Handle<Code> code_for(Value source, ParseMode mode, const char* function) {
  if (is_exactly(source, CodeType)) return Handle<Code>(source.as<Code>());
  std::string text = source_text(source, function, "string, bytes or code object");
  if (mode == ParseMode::kEval) text = without_indentation(text);
  return compile_source(text, intern("<string>"), mode, inherited_flags());
}

// --- the functions

Ref eval(Value, Args args) {
  static constexpr const char* kNames[] = {"", "globals", "locals"};
  static constexpr const char* kPositional[] = {"", "", ""};
  Value given[3];
  parse_args("eval", args, since(13) ? std::span(kNames) : std::span(kPositional), 1, given);
  Scope scope = find_scope(given[1], given[2], "eval");
  Handle<Code> code = code_for(given[0], ParseMode::kEval, "eval");
  if (code->free_count > 0) {
    raise_type_error("code object passed to eval() may not contain free variables");
  }
  return run_in(scope, code.get(), nullptr);
}

Tuple* check_closure(Value closure, const Code& code) {
  const bool given = closure && !is_none(closure);
  if (code.free_count == 0) {
    if (given) raise_type_error("cannot use a closure with this code object");
    return nullptr;
  }
  if (!since(11)) raise_type_error("code object passed to exec() may not contain free variables");
  bool fits = given && is_exactly(closure, TupleType) &&
              closure.as<Tuple>()->size == int64_t{code.free_count};
  for (int64_t i = 0; fits && i < closure.as<Tuple>()->size; ++i) {
    fits = is_exactly(closure.as<Tuple>()->items[i], CellType);
  }
  if (!fits) {
    raise_type_error(
        fmt::format("code object requires a closure of exactly length {}", code.free_count));
  }
  return closure.as<Tuple>();
}

Ref exec(Value, Args args) {
  static constexpr const char* kNames[] = {"", "globals", "locals", "closure"};
  static constexpr const char* kPositional[] = {"", "", "", "closure"};
  Value given[4];
  auto names = since(13) ? std::span(kNames) : std::span(kPositional);
  parse_args("exec", args, since(11) ? names : names.first(3), 1, given, since(11) ? 1 : 0);
  Scope scope = find_scope(given[1], given[2], "exec");
  Handle<Code> code = code_for(given[0], ParseMode::kExec, "exec");
  run_in(scope, code.get(), check_closure(given[3], *code));  // [await.syntax.top_level_exec]
  return make_none();
}

constexpr FunctionDef kFunctions[] = {{"compile", compile_code}, {"eval", eval}, {"exec", exec}};

}  // namespace

std::span<const FunctionDef> code_functions() { return kFunctions; }

}  // namespace corospec::reference::builtins
