#include "reference/language/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

#include "reference/language/compiler.h"
#include "reference/language/machine.h"
#include "reference/language/machine_steps.h"
#include "reference/language/missing_modules.h"
#include "reference/object/exception.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

ImportSystem import_system;

namespace {

std::map<std::string, ModuleInitializer>& registry() {
  static std::map<std::string, ModuleInitializer> modules;
  return modules;
}

struct SourceFile {
  std::string path;
  std::string text;
  bool package = false;
  bool standard = false;  // of the standard library
};

bool read_file(const std::string& path, std::string* text) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return false;
  std::ostringstream content;
  content << file.rdbuf();
  *text = content.str();
  return true;
}

bool find_in_folder(const std::string& folder, const std::string& name, SourceFile* found) {
  found->path = folder + "/" + name + "/__init__.py";
  found->package = true;
  if (read_file(found->path, &found->text)) return true;
  found->path = folder + "/" + name + ".py";
  found->package = false;
  return read_file(found->path, &found->text);
}

// `folders`: sys.path, or the package's __path__.
bool find_source(Value folders, const std::string& name, SourceFile* found) {
  bool hit = false;
  for_each(folders, [&](Value folder) {
    if (!is_str(folder)) return true;
    std::string place = utf8(folder).empty() ? "." : utf8(folder);
    hit = find_in_folder(place, name, found);
    if (hit) {
      found->standard = !import_system.stdlib.empty() &&
                        place.compare(0, import_system.stdlib.size(), import_system.stdlib) == 0;
    }
    return !hit;
  });
  return hit;
}

// The frame that executes the import; null: the host imports.
Frame* importing_frame() {
  Frame* found = nullptr;
  for_each_active_frame(machine.current, [&](Frame* frame) {
    found = frame;
    return false;
  });
  return found;
}

// True when the code that imports is part of the standard library: it knows how to do without an
// accelerator module, while a program that imports one directly must not be told that it does not
// exist.
bool importer_is_standard() {
  Frame* frame = importing_frame();
  return frame && !import_system.stdlib.empty() &&
         utf8(frame->code_of().filename)
                 .compare(0, import_system.stdlib.size(), import_system.stdlib) == 0;
}

// ... and does not even try to do without.
bool importer_insists() { return importer_is_standard() && !importing_frame()->may_catch(); }

[[noreturn]] void raise_not_found(const std::string& dotted) {
  Ref error = make_exception(ModuleNotFoundErrorType, fmt::format("No module named '{}'", dotted));
  set_attribute(error, intern("name"), make_str(dotted));
  throw Raise(std::move(error));
}

bool is_not_found(Value error, const std::string& dotted) {
  if (!exception_is(error, ModuleNotFoundErrorType)) return false;
  Ref name = find_attribute(error, intern("name"));
  return name && is_str(name) && utf8(name) == dotted;
}

Handle<Module> new_module(const std::string& dotted) {
  Handle<Module> module = make_module(intern(dotted));
  dict_set(import_system.modules, intern(dotted), module);
  return module;
}

// What a module knows about itself before it is executed.
void describe_source(Module* module, const std::string& dotted, const SourceFile& source) {
  dict_set(module->dict, names::dunder_file, make_str(source.path));
  size_t dot = dotted.rfind('.');
  std::string package = source.package             ? dotted
                        : dot == std::string::npos ? ""
                                                   : dotted.substr(0, dot);
  dict_set(module->dict, names::dunder_package, make_str(package));
  dict_set(module->dict, names::dunder_builtins, Value(machine.builtins));
  if (source.package) {
    Handle<List> folders = make_list();
    Ref folder = make_str(source.path.substr(0, source.path.rfind('/')));
    list_append(folders.get(), std::move(folder));
    dict_set(module->dict, names::dunder_path, folders);
  }
}

void execute_source(Module* module, const std::string& dotted, const SourceFile& source) {
  describe_source(module, dotted, source);
  Handle<Str> path = make_str(source.path);
  Handle<Code> code = compile_source(source.text, path.get(), ParseMode::kExec);
  run_code(code.get(), module->dict, module->dict);
}

// An accelerator that the reference lacks and the standard library cannot do without; empty: none.
// The library may have turned the ImportError into an exception of another type.
std::string missing_accelerator(Value error) {
  for (; error; error = error.as<Exception>()->context) {
    if (!exception_is(error, ModuleNotFoundErrorType)) continue;
    Ref name = find_attribute(error, intern("name"));
    if (name && is_str(name) && is_standard_module(utf8(name))) return utf8(name);
  }
  return "";
}

// What hollow modules need, by their names.
std::map<std::string, std::string>& hollow_modules() {
  static auto& modules = *new std::map<std::string, std::string>;
  return modules;
}

[[noreturn]] void refuse_module(const std::string& dotted, const std::string& missing) {
  throw NotSupported("module " + dotted +
                     (missing == dotted ? "" : fmt::format(" (it needs {})", missing)));
}

std::string name_of(Module* module) { return utf8(dict_find(module->dict, names::dunder_name)); }

void refuse_hollow(Module* module) {
  refuse_module(name_of(module), hollow_modules()[name_of(module)]);
}

// In the place of a module of the standard library that another one imports and that the reference
// cannot execute: most programs never reach what it is for. Whoever asks for a name in it is
// refused.
Handle<Module> hollow_module(const std::string& dotted, const SourceFile& source,
                             const std::string& missing) {
  hollow_modules()[dotted] = missing;
  Handle<Module> module = new_module(dotted);
  describe_source(module.get(), dotted, source);
  module->complete = refuse_hollow;
  return module;
}

// A module of the standard library that takes names out of a hollow one as it is imported cannot be
// executed, either.
void pass_on_hollow(Value module) {
  if (type_of(module) != &ModuleType || module.as<Module>()->complete != refuse_hollow) return;
  Frame* frame = importing_frame();
  const bool is_body = frame && frame->name_space == frame->function->globals;
  if (is_body && importer_is_standard())
    raise_not_found(hollow_modules()[name_of(module.as<Module>())]);
}

Ref load_source(const std::string& dotted, const SourceFile& source) {
  Handle<Module> module = new_module(dotted);
  try {
    execute_source(module.get(), dotted, source);
  } catch (Raise& error) {
    Ref exception = error.take();
    dict_remove(import_system.modules, Value(intern(dotted)));
    const std::string missing = source.standard ? missing_accelerator(exception) : "";
    if (!missing.empty() && importer_insists()) return hollow_module(dotted, source, missing);
    if (!missing.empty() && !importer_is_standard()) refuse_module(dotted, missing);
    throw Raise(std::move(exception));
  } catch (NotSupported&) {
    // Who imports ahead of time goes on after this, and must not find the module half made.
    dict_remove(import_system.modules, Value(intern(dotted)));
    throw;
  }
  // A module may replace itself in sys.modules.
  Value now = dict_find(import_system.modules, intern(dotted));
  return now ? Ref(now) : Ref(module);
}

// A module that is not to be taken from the standard library's sources.
Ref refuse_source(const std::string& dotted, const SourceFile& source) {
  if (importer_insists()) return hollow_module(dotted, source, dotted);
  if (importer_is_standard()) raise_not_found(dotted);
  throw NotSupported("module " + dotted);
}

Ref load(const std::string& dotted, const std::string& name, Value folders) {
  auto own = registry().find(dotted);
  if (own != registry().end()) {
    Handle<Module> module = new_module(dotted);
    own->second(module.get());
    return module;
  }
  SourceFile source;
  const bool found = folders && find_source(folders, name, &source);
  if (found && source.standard && is_left_to_clauses(dotted)) return refuse_source(dotted, source);
  if (found) return load_source(dotted, source);
  if (!importer_is_standard() && is_standard_module(dotted)) {
    throw NotSupported("module " + dotted);
  }
  raise_not_found(dotted);
}

Ref import_part(const std::string& dotted, const std::string& name, Value parent) {
  if (Value loaded = dict_find(import_system.modules, intern(dotted))) {
    if (is_none(loaded)) raise_not_found(dotted);
    return Ref(loaded);
  }
  Ref folders;
  if (parent) {
    folders = find_attribute(parent, names::dunder_path);
    if (!folders) {
      raise(ModuleNotFoundErrorType, fmt::format("No module named '{}'; '{}' is not a package",
                                                 dotted, dotted.substr(0, dotted.rfind('.'))));
    }
  } else {
    folders = Ref(Value(import_system.path));
  }
  Ref module = load(dotted, name, folders);
  if (parent) set_attribute(parent, intern(name), module);
  return module;
}

std::string package_of(Dict* globals) {
  Value package = dict_find(globals, names::dunder_package);
  if (package && is_str(package)) return utf8(package);
  Value name = dict_find(globals, names::dunder_name);
  std::string text = name && is_str(name) ? utf8(name) : "";
  if (dict_find(globals, names::dunder_path)) return text;
  size_t dot = text.rfind('.');
  return dot == std::string::npos ? "" : text.substr(0, dot);
}

std::string absolute_name(Str* name, Dict* globals, int level) {
  std::string text = utf8(name);
  if (level == 0) return text;
  std::string package = package_of(globals);
  if (package.empty()) {
    raise(ImportErrorType, "attempted relative import with no known parent package");
  }
  for (int i = 1; i < level; ++i) {
    size_t dot = package.rfind('.');
    if (dot == std::string::npos) {
      raise(ImportErrorType, "attempted relative import beyond top-level package");
    }
    package.resize(dot);
  }
  return text.empty() ? package : package + "." + text;
}

void import_submodules(Value module, const std::string& dotted, Value fromlist) {
  if (!find_attribute(module, names::dunder_path)) return;
  for_each(fromlist, [&](Value item) {
    std::string name = utf8(item);
    if (name == "*" || find_attribute(module, item.as<Str>())) return true;
    try {
      import_module(dotted + "." + name);
    } catch (Raise& error) {
      // Something that the submodule imports may be what is not found.
      if (!is_not_found(error.exception(), dotted + "." + name)) throw;
    }
    return true;
  });
}

}  // namespace

void register_module(const char* name, ModuleInitializer initialize) {
  registry()[name] = initialize;
}

Ref import_module(const std::string& dotted) {
  Ref module;
  for (size_t start = 0; start <= dotted.size();) {
    size_t dot = std::min(dotted.find('.', start), dotted.size());
    module = import_part(dotted.substr(0, dot), dotted.substr(start, dot - start), module);
    start = dot + 1;
  }
  return module;
}

void run_standard_source(Module* module, const std::string& dotted) {
  SourceFile source;
  std::string path = dotted;
  std::replace(path.begin(), path.end(), '.', '/');
  if (import_system.stdlib.empty() || !find_in_folder(import_system.stdlib, path, &source)) {
    throw NotSupported("parts of module " + dotted + " (they need the standard library's sources)");
  }
  execute_source(module, dotted, source);
}

Ref import_by_name(Str* name, Dict* globals, Value fromlist, int level) {
  if (name->length == 0 && level == 0) raise_value_error("Empty module name");
  std::string dotted = absolute_name(name, globals, level);
  Ref module = import_module(dotted);
  if (fromlist && truth(fromlist)) {
    import_submodules(module, dotted, fromlist);
    return module;
  }
  std::string text = utf8(name);
  size_t dot = text.find('.');
  if (dot == std::string::npos) return module;
  size_t cut = dotted.size() - text.size() + dot;
  return Ref(dict_find(import_system.modules, intern(dotted.substr(0, cut))));
}

Ref import_name(Frame* frame, Tuple* request) {
  Value import_function = dict_find(machine.builtins, names::dunder_import);
  Value own = machine.import_function;
  if (import_function && !(import_function == own)) {
    Value name_space(frame->name_space ? frame->name_space : frame->function->globals);
    return call(import_function, {request->items[0], Value(frame->function->globals), name_space,
                                  request->items[1], request->items[2]});
  }
  int64_t level = request->items[2].as_small();
  return import_by_name(request->items[0].as<Str>(), frame->function->globals, request->items[1],
                        static_cast<int>(level));
}

Ref import_from(Value module, Str* name) {
  pass_on_hollow(module);
  if (Ref value = find_attribute(module, name)) return value;
  Ref module_name = find_attribute(module, names::dunder_name);
  std::string text =
      module_name && is_str(module_name) ? utf8(module_name) : "<unknown module name>";
  // A submodule that is still being imported is not an attribute of its package yet.
  if (Value loaded = dict_find(import_system.modules, intern(text + "." + utf8(name)))) {
    return Ref(loaded);
  }
  refuse_unknown_name(text, utf8(name));
  Ref error = make_exception(ImportErrorType,
                             fmt::format("cannot import name '{}' from '{}'", utf8(name), text));
  set_attribute(error, intern("name"), make_str(text));
  throw Raise(std::move(error));
}

void import_star(Frame* frame, Value module) {
  Ref all = find_attribute(module, names::dunder_all);
  Ref source = all ? all : find_attribute(module, names::dunder_dict);
  Handle<List> listed = to_list(source);
  for (Value name : listed->values()) {
    if (!is_str(name)) continue;
    if (!all && name.as<Str>()->length > 0 && name.as<Str>()->at(0) == '_') continue;
    set_item(Value(frame->name_space), name, get_attribute(module, intern(name.as<Str>()).get()));
  }
}

Handle<Code> compile_source(std::string_view source, Str* filename, ParseMode mode,
                            uint32_t future_flags) {
  SyntaxProblem problem;
  std::unique_ptr<ast::Tree> tree =
      import_system.parser->parse(source, utf8(filename), mode, python_minor(), &problem);
  // The grammar's permissions: [syntax.yield.fstring] [syntax.yield.annotated]
  // [syntax.yield.starred] (one alone is an early error) [await.precedence.legal]
  // What binds tighter than what: [await.precedence.power] [await.precedence.unary]
  // [await.precedence.primary] [await.precedence.binary] [await.precedence.parentheses]
  // [group.syntax.space]
  // A decorator may be any expression: [await.syntax.decorator]
  // Where managers may have parentheses: [aflow.items.parentheses] [aflow.items.parentheses_early]
  // [aflow.items.parentheses_one]
  // Expressions behind `in`: [aflow.for.tuple] [aflow.for.star] [aflow.for.star_early]
  if (tree) {
    tree->source = source;
    return compile(*tree, filename, mode, future_flags);
  }
  if (problem.type == "NotSupported") throw NotSupported(problem.message, problem.line);
  // What the grammar forbids is the parser's finding.
  // Keywords: [gen.yield.keyword] [syntax.yield.keyword] [delegate.outside] (without an operand)
  // Parentheses: [gen.yield.parentheses] [delegate.parentheses] [genexp.parentheses]
  // [acomp.genexp.parentheses]
  // [genexp.no_tuple] [syntax.genexp.alone] [syntax.genexp.lambda_condition]
  // Stars: [syntax.genexp.starred_refused]
  // Commas: [genexp.comma] [syntax.genexp.comma]
  // except*: [group.syntax.mixed] [group.syntax.no_type] [syntax.except.parentheses]
  // What is no target: [syntax.yield.target] [syntax.genexp.target] [aflow.target.syntax]
  // [aflow.for.target_syntax]
  // `await` and its operand: [await.precedence.illegal] [await.precedence.operand]
  // `async` and `await` as names: [co.syntax.keywords] [co.syntax.names_inside]
  // `async` in front of other statements: [co.syntax.async_statement] [aflow.syntax.form]
  Type& type = problem.type == "IndentationError" ? IndentationErrorType
               : problem.type == "TabError"       ? TabErrorType
                                                  : SyntaxErrorType;
  Handle<Str> message = make_str(problem.message);
  Handle<Tuple> place = make_tuple({Value(filename), Value::small(problem.line),
                                    Value::small(problem.offset), make_str(problem.text)});
  throw Raise(call(Value(&type), {Value(message), Value(place)}));
}

}  // namespace corospec::reference
