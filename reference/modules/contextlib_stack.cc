// contextlib._BaseExitStack: what ExitStack and AsyncExitStack share, the ways to fill a stack.
#include "reference/modules/contextlib_stack.h"

#include <fmt/format.h>

#include "reference/modules/call_arguments.h"
#include "reference/modules/contextlib_internal.h"
#include "reference/modules/define.h"
#include "reference/modules/handling.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type BaseExitStackType;

namespace {

ExitStack* self_of(Value value) { return value.as<ExitStack>(); }

Ref create(Type* type, Args) {
  auto* stack = allocate<ExitStack>(*type);
  stack->callbacks = make_list().take();
  gc_track(stack);
  return Ref::adopt(Value(stack));
}

void init(Value, Args args) { expect_args("ExitStack.__init__", args, 0, 0); }

// --- what is no manager

[[noreturn]] void raise_no_manager(Type* type, Str* missing, bool is_async) {
  Ref absent = catching([&]() -> Outcome { raise_attribute_error(Value(type), missing); }).take();
  // [manager.stack.not_manager_attribute] [atools.stack.not_manager_attribute]
  if (!since(11)) throw Raise(std::move(absent));
  Handling handling(absent);
  const std::string module = type->module && is_str(type->module) ? utf8(type->module) : "builtins";
  // [manager.stack.not_manager] [atools.stack.not_manager] [atools.message.not_manager]
  Ref error = make_exception(
      TypeErrorType, fmt::format("'{}.{}' object does not support the {}context manager protocol",
                                 module, type->qualname, is_async ? "asynchronous " : ""));
  set_cause(error, none());
  throw Raise(std::move(error));
}

// The method of the manager's class that is called `name`, bound to the manager; null: it has none.
Ref bound_method(Value manager, Str* name) {
  // [manager.stack.descriptors] [atools.stack.descriptors] As a with statement looks it up.
  if (since(15)) return find_special(manager, name);
  // [manager.stack.descriptors_ignored] [atools.stack.descriptors_ignored]
  Ref method = find_attribute(Value(type_of(manager)), name);
  return method ? Ref(make_bound_method(method, manager)) : Ref();
}

Ref find_method(Value manager, Str* name, bool is_async) {
  Ref method = bound_method(manager, name);
  if (!method) raise_no_manager(type_of(manager), name, is_async);
  return method;
}

// --- filling the stack

Ref enter_context(Value self, Args args) {
  expect_args("enter_context", args, 1, 1);
  ManagerMethods methods = find_manager_methods(args[0], false);
  Ref result = call(methods.enter, {});              // [manager.stack.enter_fails]
  push_callback(self_of(self), methods.exit, true);  // [manager.stack.enter_context]
  return result;
}

Ref push(Value self, Args args) {
  expect_args("push", args, 1, 1);
  if (Ref exit = find_exit_method(args[0], false)) {
    push_callback(self_of(self), exit, true);  // [manager.stack.push]
  } else {
    // [manager.stack.push_function] [atools.stack.not_awaited]
    push_callback(self_of(self), args[0], true);
  }
  return Ref(args[0]);
}

// What callback() pushes; `data` is (function, arguments, keywords).
// [manager.stack.callback] It hears of no exception, and what it returns is dropped.
Ref run_callback(Value data, Args) {
  const Tuple* parts = data.as<Tuple>();
  CallArguments arguments;
  arguments.add_all(parts->items[1].as<Tuple>()->values());
  arguments.set_keywords(parts->items[2].as<Dict>());
  arguments.call(parts->items[0]);
  return make_none();
}

Ref callback(Value self, Args args) {
  Handle<Tuple> parts = take_callback("callback", args);
  push_callback(self_of(self), make_closure("_exit_wrapper", run_callback, parts), true);
  return Ref(parts->items[0]);
}

Ref pop_all(Value self, Args args) {
  expect_args("pop_all", args, 0, 0);
  Ref other = call(Value(type_of(self)), {});
  // [manager.stack.pop_all] [atools.stack.pop_all]
  std::swap(self_of(self)->callbacks, self_of(other)->callbacks);
  return other;
}

constexpr MethodDef kMethods[] = {
    {"enter_context", enter_context},
    {"push", push},
    {"callback", callback},
    {"pop_all", pop_all},
};

void prepare_type() {
  // [manager.stack.not_collected] [atools.stack.not_collected] Callbacks are released, not called.
  Owned<ExitStack, &ExitStack::callbacks, &ExitStack::dict>::install(BaseExitStackType);
  BaseExitStackType.flags &= ~kNoWeakrefs;
  BaseExitStackType.flags |= kSubclassable | kHasDict;
  BaseExitStackType.dict_offset = dict_offset_of<ExitStack>();
  BaseExitStackType.slots.create = create;
  BaseExitStackType.slots.init = init;
  ready(BaseExitStackType, "contextlib._BaseExitStack", nullptr, kMethods);
}

}  // namespace

// Until 3.10 the method that leaves is looked up first, and nothing catches the AttributeError.
ManagerMethods find_manager_methods(Value manager, bool is_async) {
  Str* enter = is_async ? names::dunder_aenter : names::dunder_enter;
  Str* exit = is_async ? names::dunder_aexit : names::dunder_exit;
  if (!since(11)) find_method(manager, exit, is_async);
  Ref enter_method = find_method(manager, enter, is_async);
  // [atools.stack.class_lookup]
  return {std::move(enter_method), find_method(manager, exit, is_async)};
}

Ref find_exit_method(Value object, bool is_async) {
  return bound_method(object, is_async ? names::dunder_aexit : names::dunder_exit);
}

void push_callback(ExitStack* stack, Value callback, bool is_sync) {
  list_append(stack->callbacks, make_tuple({boolean(is_sync), callback}));
}

// [atools.stack.callback_by_name] [atools.stack.callback_by_name_warns] Until 3.8 the function
// itself may be a keyword argument. [atools.stack.callback_unnamed]
Handle<Tuple> take_callback(const char* method, Args args) {
  CallArguments arguments(args.count > 0 ? drop_first(args) : args);
  Handle<Dict> keywords = arguments.keywords();
  Ref function;
  if (args.count > 0) {
    function = Ref(args[0]);
  } else {
    Str* name = intern("callback");
    function = Ref(dict_find(keywords.get(), name));
    if (since(9) || !function) {
      raise_type_error(fmt::format("{} expected at least 1 positional argument, got 0", method));
    }
    dict_remove(keywords.get(), name);
    if (since(8) && runtime_hooks.warn) {
      runtime_hooks.warn(DeprecationWarningType,
                         "Passing 'callback' as keyword argument is deprecated");
    }
  }
  return make_tuple({function, Value(arguments.positional()), Value(keywords)});
}

// [manager.stack.order] [manager.stack.again] [manager.stack.inside_itself]
// [atools.stack.order] [atools.stack.again]
Ref pop_callback(ExitStack* stack) {
  List* callbacks = stack->callbacks;
  if (callbacks->size == 0) return {};
  return Ref::adopt(callbacks->items[--callbacks->size]);
}

// The exception that a callback has raised gets the one it was called with as context, where nested
// with statements would have put it: below the new ones, above what was being handled outside.
// [manager.stack.context] [atools.stack.context]
void fix_context(Value raised, Value before, Value outside) {
  for (;;) {
    Value context = raised.as<Exception>()->context;
    if (context ? context == before : since(9)) return;  // [atools.stack.context_cut_off]
    if (!context || context == outside) break;           // [atools.stack.context_mended]
    raised = context;
  }
  // [manager.stack.context_lost] [atools.stack.context_lost] Without one before, `outside` is cut
  // off.
  assign(raised.as<Exception>()->context, before && !is_none(before) ? before : Value());
}

void define_exit_stack_base(Module* module) {
  once(prepare_type);
  define_type(module, BaseExitStackType);
}

}  // namespace corospec::reference
