// @contextmanager: a generator that yields once, as a context manager.
//
// Entering runs the generator to its yield; leaving resumes it, with the exception when there is
// one, and it must end then.
#include "reference/modules/call_arguments.h"
#include "reference/modules/contextlib_internal.h"
#include "reference/modules/define.h"
#include "reference/modules/handling.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type ContextDecoratorType;
Type GeneratorContextManagerType;
Type GeneratorContextManagerBaseType;

namespace {

struct GeneratorContextManager : Object {
  Value generator;
  Value function;  // what to call for another generator; null once entered (since 3.7)
  Tuple* arguments;
  Dict* keywords;
  Dict* dict;
};

GeneratorContextManager* self_of(Value value) { return value.as<GeneratorContextManager>(); }

Ref create(Type* type, Args) {
  auto* manager = allocate<GeneratorContextManager>(*type);
  gc_track(manager);
  return Ref::adopt(Value(manager));
}

void init(Value self, Args args) {
  expect_args("__init__", args, 3, 3);
  auto* manager = self_of(self);
  assign(manager->function, args[0]);
  manager->arguments = to_tuple(args[1]).take();
  manager->keywords = dict_copy(args[2].as<Dict>()).take();
  CallArguments arguments;
  arguments.add_all(manager->arguments->values());
  arguments.set_keywords(manager->keywords);
  // [manager.create.arguments] [manager.create.any_function] [atools.make.arguments]
  // [atools.make.any_function] Nobody looks at what it returns.
  assign(manager->generator, arguments.call(args[0]));
  // [manager.create.doc] [atools.make.doc]
  Ref doc = find_attribute(args[0], names::dunder_doc);
  if (!doc || is_none(doc)) doc = get_attribute(Value(type_of(self)), names::dunder_doc);
  set_attribute(self, names::dunder_doc, doc);
}

// --- entering

// StopIteration in either form, as an exception object; null: the outcome is something else.
Ref stop_of(Outcome outcome) {
  if (outcome.is_returned()) return make_stop_iteration(outcome.take());
  if (outcome.is_raised() && exception_is(outcome.value, StopIterationType)) return outcome.take();
  return {};
}

[[noreturn]] void raise_did_not_yield(Value stop) {
  Handling handling(stop);
  // [manager.message.no_yield] [manager.enter.no_yield_context]
  Ref error = make_exception(RuntimeErrorType, "generator didn't yield");
  set_cause(error, none());
  throw Raise(std::move(error));
}

void forget_call(GeneratorContextManager* manager) {
  drop(manager->function);
  drop(manager->arguments);
  drop(manager->keywords);
}

Ref enter(Value self, Args args) {
  expect_args("__enter__", args, 0, 0);
  if (since(7)) begin_generator_manager(self);  // [manager.once.released] [manager.once.kept]
  Ref generator(self_of(self)->generator);
  Outcome outcome = next(generator);  // [manager.create.not_generator]
  // [manager.enter.value] [manager.enter.block]
  if (outcome.is_yielded()) return outcome.take();
  // [manager.enter.no_yield] [manager.once.runtime_error]
  if (Ref stop = stop_of(outcome)) raise_did_not_yield(stop);
  throw_outcome(outcome);  // [manager.enter.raised]
}

// --- leaving

// The generator has yielded again. It is closed since 3.11.
[[noreturn]] void raise_did_not_stop(Value generator, const char* message) {
  Ref error = make_exception(RuntimeErrorType, message);
  // [manager.exit.yielded_closed] [manager.exit.yielded_open]
  if (since(11)) {
    Handling handling(error);
    call_method(generator, names::close);
  }
  throw Raise(std::move(error));
}

Ref leave_normally(Value generator) {
  // [manager.exit.resumed] [manager.stack.push_unentered] One that was not entered starts here.
  Outcome outcome = next(generator);
  if (outcome.is_yielded()) {
    outcome.discard();
    // [manager.exit.yielded] [manager.message.yielded]
    raise_did_not_stop(generator, "generator didn't stop");
  }
  if (Ref stop = stop_of(outcome)) return make_bool(false);  // [manager.exit.value]
  throw_outcome(outcome);                                    // [manager.exit.raised]
}

// [manager.throw.at_yield] [manager.throw.traceback_inside] The instance brings its own traceback.
void throw_into_generator(Value generator, Value type, Value value, Value traceback) {
  if (since(12)) {
    call_method(generator, names::throw_, {value});
  } else {
    call_method(generator, names::throw_, {type, value, traceback});
  }
}

// [manager.throw.passed] [manager.throw.context]
Ref let_through(Value value, Value traceback) {
  let_exception_through(value, traceback);
  return make_bool(false);
}

bool is_wrapped_stop(Value exception, Value value) {
  // Until 3.8 a subclass of StopIteration is taken for any other exception.
  // [manager.throw.stop_subclass] [manager.throw.stop_subclass_replaced]
  const bool is_stop =
      since(9) ? exception_is(value, StopIterationType) : is_exactly(value, StopIterationType);
  // [manager.throw.stop_wrapped] By the cause alone, whoever has set it.
  return exception_is(exception, RuntimeErrorType) && is_stop &&
         exception.as<Exception>()->cause == value;
}

Ref leave_with(Value generator, Value type, Value given, Value traceback) {
  Ref value = is_none(given) ? call(type, {}) : Ref(given);  // [manager.throw.class_only]
  try {
    throw_into_generator(generator, type, value, traceback);
  } catch (Raise& error) {  // [manager.throw.base]
    Value exception = error.exception();
    // The generator ended: the exception is suppressed, unless it was this very StopIteration.
    // [manager.throw.swallowed] [manager.throw.answer]
    if (exception_is(exception, StopIterationType) && !(exception == value.get())) {
      return make_bool(true);
    }
    if (exception == value.get()) return let_through(value, traceback);
    // PEP 479 has made a RuntimeError of the body's StopIteration.
    // [manager.throw.stop_iteration]
    if (is_wrapped_stop(exception, value)) return let_through(value, traceback);
    throw;  // [manager.throw.replaced]
  }
  // [manager.throw.yielded] [manager.message.thrown]
  raise_did_not_stop(generator, "generator didn't stop after throw()");
}

// [manager.throw.finally] Either way the generator goes on behind its `yield`.
Ref leave(Value self, Args args) {
  expect_args("__exit__", args, 3, 3);
  Ref generator(self_of(self)->generator);
  if (is_none(args[0])) return leave_normally(generator);
  return leave_with(generator, args[0], args[1], args[2]);
}

// --- decorating

// A generator runs only once: as a decorator, every call gets another one.
// [manager.decorate.fresh]
Ref recreate(Value self, Args args) {
  expect_args("_recreate_cm", args, 0, 0);
  auto* manager = self_of(self);
  if (!manager->function) raise_attribute_error(self, intern("func"));
  return call(Value(type_of(self)),
              {manager->function, Value(manager->arguments), Value(manager->keywords)});
}

// [manager.decorate.class]
Ref recreate_is_self(Value self, Args args) {
  expect_args("_recreate_cm", args, 0, 0);
  return Ref(self);
}

Ref call_decorator(Value self, Args args) {
  static constexpr const char* kNames[] = {"func"};
  Value function;
  parse_args("__call__", args, kNames, 1, &function);
  return decorate_with(self, function);  // [manager.decorate.call]
}

template <auto kField>
Ref get(Value self) {
  auto field = self_of(self)->*kField;
  return field ? Ref(Value(field)) : make_none();
}

constexpr MethodDef kMethods[] = {
    {"__enter__", enter}, {"__exit__", leave}, {"_recreate_cm", recreate}};
// [manager.create.generator] [atools.make.generator]
constexpr AttributeDef kAttributes[] = {{"gen", get<&GeneratorContextManager::generator>},
                                        {"func", get<&GeneratorContextManager::function>}};
constexpr MethodDef kBaseMethods[] = {{"_recreate_cm", recreate}};
constexpr MethodDef kDecoratorMethods[] = {{"_recreate_cm", recreate_is_self}};

void prepare_manager(Type& type) {
  Owned<GeneratorContextManager, &GeneratorContextManager::generator,
        &GeneratorContextManager::function, &GeneratorContextManager::arguments,
        &GeneratorContextManager::keywords, &GeneratorContextManager::dict>::install(type);
  type.flags &= ~kNoWeakrefs;
  type.flags |= kSubclassable | kHasDict;
  type.dict_offset = dict_offset_of<GeneratorContextManager>();
  type.slots.create = create;
  type.slots.init = init;
  type.doc = make_str("A generator that yields once, as a context manager.").take();
}

void prepare_types() {
  ContextDecoratorType.flags = kSubclassable;
  ContextDecoratorType.slots.create = ObjectType.slots.create;
  ContextDecoratorType.slots.call = call_decorator;
  ready(ContextDecoratorType, "contextlib.ContextDecorator", nullptr, kDecoratorMethods);
  prepare_manager(GeneratorContextManagerType);
  ready(GeneratorContextManagerType, "contextlib._GeneratorContextManager", &ContextDecoratorType,
        kMethods, kAttributes);
  prepare_manager(GeneratorContextManagerBaseType);
  ready(GeneratorContextManagerBaseType, "contextlib._GeneratorContextManagerBase", nullptr,
        kBaseMethods, kAttributes);
}

}  // namespace

// Arguments are not kept alive for the time of the block. What has forgotten them was entered
// before. [manager.once] [manager.once.attribute_error] [atools.once]
void begin_generator_manager(Value manager) {
  if (!self_of(manager)->function) raise_attribute_error(manager, intern("args"));
  forget_call(self_of(manager));
}

void let_exception_through(Value value, Value traceback) {
  // [manager.throw.traceback] [atools.throw.traceback]
  set_attribute(value, names::dunder_traceback, traceback);
  // Until 3.10 the `with` statement would set it back to what the generator caught.
  auto* exception = value.as<Exception>();
  if (!since(11)) assign(exception->caught_traceback, exception->traceback);
}

void define_generator_managers(Module* module) {
  once(prepare_types);
  define_type(module, ContextDecoratorType);
  define_type(module, GeneratorContextManagerType);
  define_type(module, GeneratorContextManagerBaseType);
}

}  // namespace corospec::reference
