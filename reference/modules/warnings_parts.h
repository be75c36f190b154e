// The parts of the module warnings: filters (warnings_filters.cc), the messages themselves and how
// they are shown (warnings_show.cc), catch_warnings (warnings_catch.cc). Only the warnings*.cc
// files use this.
#pragma once

#include <span>
#include <string>

#include "reference/modules/define.h"
#include "reference/object/list.h"

namespace corospec::reference::warning {

// The module's namespace, where a program may replace `filters` and `showwarning`.
Dict* name_space();
Value attribute(const char* name);  // borrowed; null: deleted
void set_attribute(const char* name, Value value);

// A warning on its way through the filters.
struct Place {
  Ref filename;
  int64_t line;
  Ref module;
  Ref registry;  // a dict or None
};

// --- warnings_filters.cc
void add_filter(const char* function, Args args, bool with_patterns);
// The action for a warning ("ignore", "error", ...), and the filter's own tuple for messages.
std::string find_action(Value text, Value category, const Place& place);
void define_default_filters();
// Says to all registries that what they remember is out of date.
void filters_mutated();
int64_t filters_version();
std::span<const FunctionDef> filter_functions();

// --- warnings_show.cc
Ref make_message(Value message, Value category, const Place& place, Value source);
void show(Value message);
void define_message_type();
std::span<const FunctionDef> show_functions();

// --- warnings_catch.cc
void define_catch_warnings();

}  // namespace corospec::reference::warning
