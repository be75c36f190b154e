// warnings: the list of filters. A filter is a tuple (action, message, category, module, line);
// message and module are patterns, or None for any.
#include <algorithm>

#include "reference/language/import.h"
#include "reference/modules/warnings_parts.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::warning {

namespace {

int64_t version = 1;

List* filters() {
  Value list = attribute("filters");
  if (!list || !is_list(list)) raise_value_error("_warnings.filters must be a list");
  return list.as<List>();
}

// --- patterns

bool is_literal(const std::string& pattern) {
  return pattern.find_first_of(".^$*+?{}[]\\|()") == std::string::npos;
}

struct LiteralPattern {
  static Ref match_case(Value wanted, Args args) { return match(wanted, args, false); }
  static Ref match_any_case(Value wanted, Args args) { return match(wanted, args, true); }

 private:
  static Ref lower(Value text) { return call_method(text, intern("lower")); }
  static Ref match(Value wanted, Args args, bool any_case) {
    expect_args("match", args, 1, 1);
    Ref text = any_case ? lower(args[0]) : Ref(args[0]);
    Ref start = any_case ? lower(wanted) : Ref(wanted);
    return call_method(text, intern("startswith"), {start});
  }
};

// What stands for a pattern in a filter: an object with match(). A text without special characters
// needs no regular expressions.
Ref make_pattern(Value pattern, bool any_case) {
  const std::string text = utf8(pattern);
  if (text.empty()) return make_none();
  if (is_literal(text)) {
    Ref object = call(Value(&SimpleNamespaceType), {});
    reference::set_attribute(object, intern("pattern"), pattern);
    reference::set_attribute(
        object, intern("match"),
        make_closure("match",
                     any_case ? LiteralPattern::match_any_case : LiteralPattern::match_case,
                     pattern));
    return object;
  }
  Ref re = import_module("re");
  Ref flags = any_case ? get_attribute(re, intern("IGNORECASE")) : make_int(int64_t{0});
  return call_method(re, intern("compile"), {pattern, flags});
}

bool pattern_matches(Value pattern, Value text) {
  if (is_none(pattern)) return true;
  if (is_exactly(pattern, StrType)) return equal(pattern, text);
  return truth(call_method(pattern, intern("match"), {text}));
}

bool filter_matches(const Tuple& filter, Value text, Value category, const Place& place) {
  const int64_t line = index_as_int64(filter.items[4]);
  return pattern_matches(filter.items[1], text) && issubclass(category, filter.items[2]) &&
         pattern_matches(filter.items[3], place.module) && (line == 0 || line == place.line);
}

// --- changing the list

void check_action(const std::string& action) {
  static constexpr const char* kActions[] = {"error",   "ignore", "always", "all",
                                             "default", "module", "once"};
  if (std::find(std::begin(kActions), std::end(kActions), action) != std::end(kActions)) return;
  raise_value_error("invalid action: '" + action + "'");
}

int64_t find_equal(List* list, Value item) {
  for (int64_t i = 0; i < list->size; ++i) {
    if (equal(list->items[i], item)) return i;
  }
  return -1;
}

void insert_filter(Value filter, bool at_end) {
  List* list = filters();
  const int64_t place = find_equal(list, filter);
  if (at_end) {
    if (place < 0) list_append(list, filter);
  } else {
    if (place >= 0) delete_item(Value(list), Value::small(place));
    list_insert(list, 0, filter);
  }
  filters_mutated();
}

Ref simple_filter(Value, Args args) {
  add_filter("simplefilter", args, false);
  return make_none();
}
Ref filter_warnings(Value, Args args) {
  add_filter("filterwarnings", args, true);
  return make_none();
}
Ref reset_warnings(Value, Args args) {
  expect_args("resetwarnings", args, 0, 0);
  list_clear(filters());
  filters_mutated();
  return make_none();
}
Ref mutated(Value, Args) {
  filters_mutated();
  return make_none();
}

constexpr FunctionDef kFunctions[] = {{"simplefilter", simple_filter},
                                      {"filterwarnings", filter_warnings},
                                      {"resetwarnings", reset_warnings},
                                      {"_filters_mutated", mutated}};

void add_default(const char* action, Type& category, const char* module) {
  Ref only_in = module ? Ref(Value(intern(module))) : make_none();
  list_append(filters(), make_tuple({Value(intern(action)), none(), Value(&category), only_in,
                                     Value::small(0)}));
}

}  // namespace

void filters_mutated() { ++version; }
int64_t filters_version() { return version; }

void add_filter(const char* function, Args args, bool with_patterns) {
  static constexpr const char* kSimple[] = {"action", "category", "lineno", "append"};
  static constexpr const char* kFull[] = {"action", "message", "category",
                                          "module", "lineno",  "append"};
  Value given[6];
  if (with_patterns) {
    parse_args(function, args, kFull, 1, given);
  } else {
    parse_args(function, args, kSimple, 1, given);
    given[5] = given[3];
    given[4] = given[2];
    given[2] = given[1];
    given[1] = given[3] = Value();
  }
  if (!is_str(given[0])) raise_type_error("action must be a string");
  check_action(utf8(given[0]));
  Value category = given[2] ? given[2] : Value(&WarningType);
  const int64_t line = given[4] ? index_as_int64(given[4]) : 0;
  if (line < 0) raise_value_error("lineno must be an int >= 0");
  Ref message = given[1] ? make_pattern(given[1], true) : make_none();
  Ref module = given[3] ? make_pattern(given[3], false) : make_none();
  insert_filter(make_tuple({given[0], message, category, module, Value::small(line)}),
                given[5] && truth(given[5]));
}

std::string find_action(Value text, Value category, const Place& place) {
  Handle<List> list(filters());
  for (int64_t i = 0; i < list->size; ++i) {
    Ref filter(list->items[i]);
    if (!is_tuple(filter) || filter.as<Tuple>()->size != 5) {
      raise_value_error("warnings.filters item " + std::to_string(i) + " isn't a 5-tuple");
    }
    if (filter_matches(*filter.as<Tuple>(), text, category, place)) {
      return utf8(to_str(filter.as<Tuple>()->items[0]));
    }
  }
  Value action = attribute("defaultaction");
  return action && is_str(action) ? utf8(action) : "default";
}

void define_default_filters() {
  set_attribute("filters", make_list());
  if (since(7)) add_default("default", DeprecationWarningType, "__main__");
  add_default("ignore", DeprecationWarningType, nullptr);
  add_default("ignore", PendingDeprecationWarningType, nullptr);
  add_default("ignore", ImportWarningType, nullptr);
  add_default("ignore", ResourceWarningType, nullptr);
}

std::span<const FunctionDef> filter_functions() { return kFunctions; }

}  // namespace corospec::reference::warning
