// The module warnings: warn() and warn_explicit().
#include <fmt/core.h>

#include "reference/language/machine.h"
#include "reference/language/traceback.h"
#include "reference/modules/warnings_parts.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace warning {

namespace {
Dict* module_dict = nullptr;
}

Dict* name_space() { return module_dict; }
Value attribute(const char* name) { return dict_find(module_dict, intern(name)); }
void set_attribute(const char* name, Value value) { dict_set(module_dict, intern(name), value); }

namespace {

bool is_warning_class(Value value) {
  return is_instance(value, TypeType) && is_subtype(value.as<Type>(), &WarningType);
}

Ref category_of(Value message, Value given) {
  if (is_instance(message, WarningType)) return Ref(Value(type_of(message)));
  if (!given || is_none(given)) return Ref(Value(&UserWarningType));
  if (is_warning_class(given)) return Ref(given);
  raise_type_error("category must be a Warning subclass, not '" + type_of(given)->name + "'");
}

bool remembers(Dict* registry, Value key) {
  Value found = dict_find(registry, key);
  return found && truth(found);
}

void renew(Dict* registry) {
  Str* version = intern("version");
  Value now = Value::small(filters_version());
  Value then = dict_find(registry, version);
  if (then && then == now) return;
  dict_clear(registry);
  dict_set(registry, version, now);
}

// True when the action lets the warning through; remembers that it did.
bool may_show(const std::string& action, Dict* registry, Value text, Value category, Value key) {
  if (action == "always" || action == "all") return true;
  if (registry) dict_set(registry, key, boolean(true));
  if (action == "default") return true;
  if (action == "once") {
    Dict* once = attribute("onceregistry").as<Dict>();
    Handle<Tuple> once_key = make_tuple({text, category});
    if (remembers(once, once_key)) return false;
    dict_set(once, Value(once_key), boolean(true));
    return true;
  }
  if (action == "module") {
    if (!registry) return true;
    Handle<Tuple> any_line = make_tuple({text, category, Value::small(0)});
    if (remembers(registry, any_line)) return false;
    dict_set(registry, Value(any_line), boolean(true));
    return true;
  }
  raise(RuntimeErrorType, "Unrecognized action (" + action + ") in warnings.filters");
}

void warn_at(Value message, Value category, const Place& place, Value source) {
  Dict* registry = is_dict(place.registry) ? place.registry.as<Dict>() : nullptr;
  if (registry) renew(registry);
  const bool is_instance_already = is_instance(message, WarningType);
  Ref text = is_instance_already ? to_str(message) : Ref(message);
  Ref warning = is_instance_already ? Ref(message) : call(category, {message});
  Handle<Tuple> key = make_tuple({text, category, Value::small(place.line)});
  if (registry && remembers(registry, key)) return;
  const std::string action = find_action(text, category, place);
  if (action == "ignore") return;
  if (action == "error") {
    set_context(warning, handled_exception());
    throw Raise(std::move(warning));
  }
  if (!may_show(action, registry, text, category, key)) return;
  show(make_message(warning, category, place, source));
}

// Where the frame `stack_level` levels up stands; 1 is the caller.
Place place_of_frame(int64_t stack_level) {
  Frame* found = nullptr;
  for_each_active_frame(machine.current, [&](Frame* frame) {
    if (--stack_level <= 0) found = frame;
    return !found;
  });
  if (!found) return {make_str("sys"), since(12) ? 0 : 1, make_str("sys"), make_none()};
  Dict* globals = found->function->globals;
  Value name = dict_find(globals, names::dunder_name);
  Str* registry_name = intern("__warningregistry__");
  if (!dict_find(globals, registry_name)) dict_set(globals, registry_name, make_dict());
  return {Ref(Value(found->code_of().filename)), found->line(),
          name && is_str(name) ? Ref(name) : Ref(make_str("<string>")),
          Ref(dict_find(globals, registry_name))};
}

Ref warn(Value, Args args) {
  static constexpr const char* kNames[] = {"message", "category", "stacklevel", "source",
                                           "skip_file_prefixes"};
  Value given[5];
  parse_args("warn", args, std::span(kNames).first(since(12) ? 5 : 4), 1, given, since(12) ? 1 : 0);
  if (given[4] && truth(given[4])) throw NotSupported("warnings.warn(skip_file_prefixes=...)");
  Ref category = category_of(given[0], given[1]);
  const int64_t stack_level = given[2] ? index_as_int64(given[2]) : 1;
  warn_at(given[0], category, place_of_frame(stack_level), given[3] ? given[3] : none());
  return make_none();
}

// "package/module.py" without its ending.
Ref module_from(Value filename) {
  const std::string text = utf8(filename);
  if (text.empty()) return make_str("<unknown>");
  const bool ends = text.size() > 3 && text.compare(text.size() - 3, 3, ".py") == 0;
  return ends ? make_str(text.substr(0, text.size() - 3)) : Ref(filename);
}

Ref warn_explicit(Value, Args args) {
  static constexpr const char* kNames[] = {"message", "category", "filename",       "lineno",
                                           "module",  "registry", "module_globals", "source"};
  Value given[8];
  parse_args("warn_explicit", args, kNames, 4, given);
  Ref category = category_of(given[0], given[1]);
  const bool has_module = given[4] && !is_none(given[4]);
  Place place{Ref(given[2]), index_as_int64(given[3]),
              has_module ? Ref(given[4]) : module_from(given[2]),
              given[5] ? Ref(given[5]) : make_none()};
  warn_at(given[0], category, place, given[7] ? given[7] : none());
  return make_none();
}

// [co.never.origin] Where it was created, the most recent call last, as a traceback would say it.
std::string origin_text(Value origin) {
  std::string text = "\nCoroutine created at (most recent call last)";
  const Handle<Tuple> frames = to_tuple(origin);
  for (int64_t i = frames->size; i-- > 0;) {
    const Handle<Tuple> frame = to_tuple(frames->items[i]);
    const std::string filename = utf8(frame->items[0]);
    const int64_t line = index_as_int64(frame->items[1]);
    text += fmt::format("\n  File \"{}\", line {}, in {}", filename, line, utf8(frame->items[2]));
    const std::string source = source_line(filename, static_cast<int>(line));
    if (!source.empty()) text += "\n    " + source;
  }
  return text;
}

Ref warn_unawaited(Value, Args args) {
  expect_args("_warn_unawaited_coroutine", args, 1, 1);
  // [co.never.text]
  std::string text = fmt::format("coroutine '{}' was never awaited",
                                 utf8(get_attribute(args[0], names::dunder_qualname)));
  const Ref origin = get_attribute(args[0], intern("cr_origin"));
  if (!is_none(origin)) text += origin_text(origin);
  // [co.never.source]
  warn_at(make_str(text), Value(&RuntimeWarningType), place_of_frame(1), args[0]);
  return make_none();
}

constexpr FunctionDef kFunctions[] = {{"warn", warn}, {"warn_explicit", warn_explicit}};
// What the kernel calls, since 3.7.
constexpr FunctionDef kUnawaited[] = {{"_warn_unawaited_coroutine", warn_unawaited}};

}  // namespace

}  // namespace warning

void initialize_module_warnings(Module* module) {
  warning::module_dict = module->dict;
  define_functions(module, warning::kFunctions);
  if (since(7)) define_functions(module, warning::kUnawaited);
  define_functions(module, warning::filter_functions());
  define_functions(module, warning::show_functions());
  define(module, "onceregistry", make_dict());
  define(module, "defaultaction", Value(intern("default")));
  warning::define_default_filters();
  warning::define_message_type();
  warning::define_catch_warnings();
}

}  // namespace corospec::reference
