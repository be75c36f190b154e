// The module gc. The collector itself is object/gc.h; it runs only when the program asks for it, so
// enabling, disabling and thresholds are remembered and have no effect.
#include "reference/object/gc.h"

#include <algorithm>
#include <vector>

#include "reference/modules/define.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/list.h"
#include "reference/object/runtime.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constexpr int64_t kOldest = 2;  // the generation that a full collection is of

bool enabled = true;
int64_t thresholds[3] = {700, 10, 10};
int64_t debug_flags = 0;
int64_t collections = 0;
int64_t collected = 0;

// --- collecting

void tell_callbacks(Value callbacks, const char* phase, int64_t generation, int64_t found) {
  if (!callbacks || !is_list(callbacks)) return;
  Handle<Dict> info = make_dict();
  dict_set(info.get(), intern("generation"), Value::small(generation));
  dict_set(info.get(), intern("collected"), Value::small(found));
  dict_set(info.get(), intern("uncollectable"), Value::small(0));
  Handle<List> copy = to_list(callbacks);
  for (Value callback : copy->values()) {
    try {
      call(callback, {Value(intern(phase)), Value(info)});
    } catch (Raise& error) {
      if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), callback);
    }
  }
}

// The data is the list `gc.callbacks`.
Ref collect(Value callbacks, Args args) {
  static constexpr const char* kNames[] = {"generation"};
  Value given;
  parse_args("collect", args, kNames, 0, &given);
  const int64_t generation = given ? index_as_int64(given) : kOldest;
  if (generation < 0 || generation > kOldest) raise_value_error("invalid generation");
  tell_callbacks(callbacks, "start", generation, 0);
  const auto found = static_cast<int64_t>(gc_collect());
  ++collections;
  collected += found;
  tell_callbacks(callbacks, "stop", generation, found);
  return make_int(found);
}

// --- settings

Ref enable(Value, Args args) {
  expect_args("enable", args, 0, 0);
  enabled = true;
  return make_none();
}

Ref disable(Value, Args args) {
  expect_args("disable", args, 0, 0);
  enabled = false;
  return make_none();
}

Ref is_enabled(Value, Args args) {
  expect_args("isenabled", args, 0, 0);
  return make_bool(enabled);
}

Ref get_threshold(Value, Args args) {
  expect_args("get_threshold", args, 0, 0);
  return make_tuple({make_int(thresholds[0]), make_int(thresholds[1]), make_int(thresholds[2])});
}

Ref set_threshold(Value, Args args) {
  expect_args("set_threshold", args, 1, 3);
  for (size_t i = 0; i < args.count; ++i) thresholds[i] = index_as_int64(args[i]);
  return make_none();
}

Ref get_count(Value, Args args) {
  expect_args("get_count", args, 0, 0);
  return make_tuple({Value::small(0), Value::small(0), Value::small(0)});
}

Ref get_debug(Value, Args args) {
  expect_args("get_debug", args, 0, 0);
  return make_int(debug_flags);
}

Ref set_debug(Value, Args args) {
  expect_args("set_debug", args, 1, 1);
  debug_flags = index_as_int64(args[0]);
  return make_none();
}

Ref generation_stats(bool oldest) {
  Handle<Dict> stats = make_dict();
  dict_set(stats.get(), intern("collections"), make_int(oldest ? collections : 0));
  dict_set(stats.get(), intern("collected"), make_int(oldest ? collected : 0));
  dict_set(stats.get(), intern("uncollectable"), Value::small(0));
  return stats;
}

Ref get_stats(Value, Args args) {
  expect_args("get_stats", args, 0, 0);
  Handle<List> stats = make_list();
  for (int64_t generation = 0; generation <= kOldest; ++generation) {
    list_append(stats.get(), generation_stats(generation == kOldest));
  }
  return stats;
}

// --- looking at objects

class Content final : public Visitor {
 public:
  void visit(Value value) override {
    if (value) values.emplace_back(value);
  }
  std::vector<Ref> values;
};

std::vector<Ref> content_of(Object* object) {
  Content content;
  if (object->type->slots.traverse) object->type->slots.traverse(object, content);
  return std::move(content.values);
}

Ref get_objects(Value, Args args) {
  static constexpr const char* kNames[] = {"generation"};
  Value generation;
  parse_args("get_objects", args, kNames, 0, &generation);
  Handle<List> result = make_list();
  for (Object* object : gc_tracked()) {
    if (object != result.get()) list_append(result.get(), Value(object));
  }
  return result;
}

Ref get_referents(Value, Args args) {
  expect_args("get_referents", args, 0, -1);
  Handle<List> result = make_list();
  for (Value value : args.positional()) {
    if (!value.is_object()) continue;
    for (const Ref& part : content_of(value.object())) list_append(result.get(), part.get());
  }
  return result;
}

Ref get_referrers(Value, Args args) {
  expect_args("get_referrers", args, 0, -1);
  const std::vector<Value> wanted(args.positional().begin(), args.positional().end());
  Handle<List> result = make_list();
  for (Object* object : gc_tracked()) {
    if (object == result.get()) continue;
    const std::vector<Ref> content = content_of(object);
    const bool refers = std::any_of(content.begin(), content.end(), [&](const Ref& part) {
      return std::find(wanted.begin(), wanted.end(), part.get()) != wanted.end();
    });
    if (refers) list_append(result.get(), Value(object));
  }
  return result;
}

Ref is_tracked(Value, Args args) {
  expect_args("is_tracked", args, 1, 1);
  return make_bool(args[0].is_object() && args[0].object()->gc_slot != 0);
}

Ref is_finalized(Value, Args args) {
  expect_args("is_finalized", args, 1, 1);
  return make_bool(args[0].is_object() && args[0].object()->finalized);
}

Ref do_nothing(Value, Args) { return make_none(); }
Ref get_freeze_count(Value, Args) { return make_int(int64_t{0}); }

constexpr FunctionDef kFunctions[] = {
    {"enable", enable},
    {"disable", disable},
    {"isenabled", is_enabled},
    {"get_threshold", get_threshold},
    {"set_threshold", set_threshold},
    {"get_count", get_count},
    {"get_debug", get_debug},
    {"set_debug", set_debug},
    {"get_stats", get_stats},
    {"get_objects", get_objects},
    {"get_referents", get_referents},
    {"get_referrers", get_referrers},
    {"is_tracked", is_tracked},
};
constexpr FunctionDef kFunctionsSince7[] = {
    {"freeze", do_nothing}, {"unfreeze", do_nothing}, {"get_freeze_count", get_freeze_count}};
constexpr FunctionDef kFunctionsSince9[] = {{"is_finalized", is_finalized}};

struct Flag {
  const char* name;
  int64_t value;
};
constexpr Flag kFlags[] = {{"DEBUG_STATS", 1},
                           {"DEBUG_COLLECTABLE", 2},
                           {"DEBUG_UNCOLLECTABLE", 4},
                           {"DEBUG_SAVEALL", 32},
                           {"DEBUG_LEAK", 38}};

}  // namespace

void initialize_module_gc(Module* module) {
  if (since(13)) thresholds[0] = 2000;
  define_functions(module, kFunctions);
  if (since(7)) define_functions(module, kFunctionsSince7);
  if (since(9)) define_functions(module, kFunctionsSince9);
  Handle<List> callbacks = make_list();
  define(module, "callbacks", callbacks);
  define(module, "collect", make_closure("collect", collect, callbacks));
  define(module, "garbage", make_list());  // [look.gc.garbage] For good.
  for (const Flag& flag : kFlags) define(module, flag.name, Value::small(flag.value));
}

}  // namespace corospec::reference
