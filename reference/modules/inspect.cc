// The module inspect: the states of generators and coroutines, and the constants.
#include "reference/coroutine/async_generator.h"
#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/state_words.h"
#include "reference/language/code.h"
#include "reference/modules/inspect_parts.h"
#include "reference/object/exception.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// --- states

struct Names {
  const char* running;
  const char* frame;
  const StateWords& states;
};
constexpr Names kGeneratorNames = {"gi_running", "gi_frame", kGeneratorStates};
constexpr Names kCoroutineNames = {"cr_running", "cr_frame", kCoroutineStates};
constexpr Names kAsyncGeneratorNames = {"ag_running", "ag_frame", kAsyncGeneratorStates};

// Of an object that only has the attributes of a generator.
GeneratorState state_by_attributes(Value object, const Names& names) {
  // [look.state.other] [co.state.other]
  if (truth(get_attribute(object, intern(names.running)))) return GeneratorState::kRunning;
  Ref frame = get_attribute(object, intern(names.frame));
  if (is_none(frame)) return GeneratorState::kClosed;
  const bool created = index_as_int64(get_attribute(frame, intern("f_lasti"))) == -1;
  return created ? GeneratorState::kCreated : GeneratorState::kSuspended;
}

GeneratorState state_of_generator(Value object) {
  if (is_instance(object, AsyncGeneratorType)) return observed_state(*object.as<AsyncGenerator>());
  return observed_state(*object.as<Generator>());
}

Ref state_of(const char* function, Value object, const Type& type, const Names& names, Args args) {
  expect_args(function, args, 1, 1);
  const GeneratorState state =
      is_instance(object, type) ? state_of_generator(object) : state_by_attributes(object, names);
  return state_word(names.states, state);
}

Ref generator_state(Value, Args args) {
  return state_of("getgeneratorstate", args.count ? args[0] : none(), GeneratorType,
                  kGeneratorNames, args);
}

Ref coroutine_state(Value, Args args) {
  return state_of("getcoroutinestate", args.count ? args[0] : none(), CoroutineType,
                  kCoroutineNames, args);
}

// [agen.state]
Ref async_generator_state(Value, Args args) {
  return state_of("getasyncgenstate", args.count ? args[0] : none(), AsyncGeneratorType,
                  kAsyncGeneratorNames, args);
}

// --- local variables

Ref locals_of(Value object, const char* frame_name) {
  Ref frame = find_attribute(object, intern(frame_name));
  if (!frame || is_none(frame)) return make_dict();
  return get_attribute(frame, intern("f_locals"));  // [look.state.locals_running]
}

// [gen.attr.locals]
Ref generator_locals(Value, Args args) {
  expect_args("getgeneratorlocals", args, 1, 1);
  if (!is_instance(args[0], GeneratorType)) {
    raise_type_error(repr_utf8(args[0]) + " is not a Python generator");
  }
  return locals_of(args[0], kGeneratorNames.frame);
}

// [co.locals.live] [co.locals.ended]
Ref coroutine_locals(Value, Args args) {
  expect_args("getcoroutinelocals", args, 1, 1);
  return locals_of(args[0], kCoroutineNames.frame);
}

// [agen.locals]
Ref async_generator_locals(Value, Args args) {
  expect_args("getasyncgenlocals", args, 1, 1);
  if (!is_instance(args[0], AsyncGeneratorType)) {  // [agen.locals.refused]
    raise_type_error(repr_utf8(args[0]) + " is not a Python async generator");
  }
  return locals_of(args[0], kAsyncGeneratorNames.frame);
}

constexpr FunctionDef kFunctions[] = {
    {"getgeneratorstate", generator_state},
    {"getgeneratorlocals", generator_locals},
    {"getcoroutinestate", coroutine_state},
    {"getcoroutinelocals", coroutine_locals},
};
constexpr FunctionDef kSince12[] = {
    {"getasyncgenstate", async_generator_state},
    {"getasyncgenlocals", async_generator_locals},
};

// --- constants

struct Flag {
  const char* name;
  CodeFlag value;
};
constexpr Flag kFlags[] = {
    {"CO_OPTIMIZED", kOptimized},
    {"CO_NEWLOCALS", kNewLocals},
    {"CO_VARARGS", kVarArgs},
    {"CO_VARKEYWORDS", kVarKeywords},
    {"CO_NESTED", kNested},
    {"CO_GENERATOR", kGenerator},
    {"CO_NOFREE", kNoFree},
    {"CO_COROUTINE", kCoroutine},
    {"CO_ITERABLE_COROUTINE", kIterableCoroutine},
    {"CO_ASYNC_GENERATOR", kAsyncGenerator},
};

void define_states(Module* module, const Names& names) {
  // [look.state.names] [co.state.names]
  for (const char* state : names.states.words) define(module, state, Value(intern(state)));
}

}  // namespace

void initialize_module_inspect(Module* module) {
  define_functions(module, kFunctions);
  if (since(12)) define_functions(module, kSince12);
  for (const Flag& flag : kFlags) define(module, flag.name, Value::small(flag.value));
  define(module, "TPFLAGS_IS_ABSTRACT", Value::small(1 << 20));
  define_states(module, kGeneratorNames);
  define_states(module, kCoroutineNames);
  if (since(12)) define_states(module, kAsyncGeneratorNames);
  define_kinds(module);
  define_members(module);
  define_frame_inspection(module);
  module->complete = complete_with_signatures;
}

}  // namespace corospec::reference
