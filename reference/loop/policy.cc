#include "reference/loop/policy.h"

#include "reference/loop/event_loop.h"
#include "reference/loop/hooks.h"
#include "reference/loop/running.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"
#include "reference/object/weakref.h"

namespace corospec::reference {

Type AbstractPolicyType;
Type BaseDefaultPolicyType;
Type DefaultPolicyType;

namespace {

// The loops that are set lie with the threads: loops.set.
struct Policy : Object {
  Dict* dict;
  Value watcher;  // of child processes; null: none yet
};
using Memory = Owned<Policy, &Policy::dict, &Policy::watcher>;

Policy& self_of(Value value) { return *value.as<Policy>(); }

Value policy_in_force;  // owned; null: nobody has asked for one yet

// --- the default policy

// The loop that is set in this thread, None included; null: none was ever.
Ref set_loop(Value policy) {
  for (const LoopRegistry::SetLoop& one : loops.set) {
    if (weakref_get(one.policy).get() == policy) return one.loop;
  }
  return {};
}

// The loops of policies that are gone.
void forget_dead_policies() {
  std::vector<LoopRegistry::SetLoop> living;
  for (LoopRegistry::SetLoop& one : loops.set) {
    if (weakref_get(one.policy)) living.push_back(one);
  }
  loops.set.swap(living);
}

void remember(Value policy, Value loop) {
  for (LoopRegistry::SetLoop& one : loops.set) {
    if (!(weakref_get(one.policy).get() == policy)) continue;
    const Ref before = std::exchange(one.loop, Ref(loop));
    return;
  }
  forget_dead_policies();
  loops.set.push_back({make_weakref(policy), Ref(loop)});
}

// The name of a thread is known to the module threading.
[[noreturn]] void raise_no_loop() {
  std::string name = "'MainThread'";
  if (!is_first_thread()) {
    const Ref thread = call_method(loop_hooks.import_module("threading"), intern("current_thread"));
    name = repr_utf8(get_attribute(thread, intern("name")));
  }
  raise(RuntimeErrorType, "There is no current event loop in thread " + name + ".");
}

// [loop.get.created] Only in the first thread: [loop.get.other_thread]
void create_missing_loop(Value policy) {
  if (since(14) || !is_first_thread() || set_loop(policy)) return;
  if (since(12) && runtime_hooks.warn) {
    // [loop.get.deprecated]
    runtime_hooks.warn(DeprecationWarningType, "There is no current event loop");
  }
  const Ref loop = call_method(policy, intern("new_event_loop"));
  call_method(policy, intern("set_event_loop"), {loop});
}

// [loop.get.set]
Ref method_get_event_loop(Value self, Args args) {
  expect_args("get_event_loop", args, 0, 0);
  create_missing_loop(self);
  Ref loop = set_loop(self);
  if (!loop || is_none(loop)) raise_no_loop();  // [loop.get.after_none]
  return loop;
}

// Only the first thread's loop can hear of signals.
void attach_watcher(Policy& policy, Value loop) {
  if (!policy.watcher || !is_first_thread()) return;
  const Ref watcher(policy.watcher);
  call_method(watcher, intern("attach_loop"), {loop});
}

Ref method_set_event_loop(Value self, Args args) {
  expect_args("set_event_loop", args, 1, 1);
  const Value loop = args[0];
  if (!set_loop(self)) remember(self, none());
  if (!is_none(loop) && !is_instance(loop, AbstractEventLoopType)) {
    if (!since(11)) raise(AssertionErrorType);
    raise_type_error("loop must be an instance of AbstractEventLoop or None, not '" +
                     type_of(loop)->name + "'");
  }
  remember(self, loop);
  attach_watcher(self_of(self), loop);  // [subprocess.watcher.attached]
  return make_none();
}

// [loop.new] [loop.policy.new]
Ref method_new_event_loop(Value self, Args args) {
  expect_args("new_event_loop", args, 0, 0);
  return call(get_attribute(self, intern("_loop_factory")), {});
}

// [subprocess.watcher.deprecated]
void warn_of_watchers(const std::string& function) {
  if (!since(12) || !runtime_hooks.warn) return;
  const std::string text =
      "'" + function + "' is deprecated as of Python 3.12 and will be removed in Python 3.14.";
  runtime_hooks.warn(DeprecationWarningType, text.c_str());
}

// [subprocess.watcher.get] [subprocess.watcher.default]
Ref method_get_child_watcher(Value self, Args args) {
  expect_args("get_child_watcher", args, 0, 0);
  if (!self_of(self).watcher) {
    assign(self_of(self).watcher, call(loop_hooks.default_watcher_type(), {}));
    const Ref loop = set_loop(self);
    attach_watcher(self_of(self), loop ? loop.get() : none());
  }
  warn_of_watchers("get_child_watcher");
  return Ref(self_of(self).watcher);
}

// [subprocess.watcher.set]
Ref method_set_child_watcher(Value self, Args args) {
  expect_args("set_child_watcher", args, 1, 1);
  const Ref abstract =
      get_attribute(loop_hooks.import_module("asyncio"), intern("AbstractChildWatcher"));
  if (!is_none(args[0]) && !isinstance(args[0], abstract)) raise(AssertionErrorType);
  if (const Ref before(self_of(self).watcher); before) call_method(before, intern("close"));
  assign(self_of(self).watcher, is_none(args[0]) ? Value() : args[0]);
  warn_of_watchers("set_child_watcher");
  return make_none();
}

constexpr MethodDef kMethods[] = {
    {"get_event_loop", method_get_event_loop},
    {"set_event_loop", method_set_event_loop},
    {"new_event_loop", method_new_event_loop},
    {"get_child_watcher", method_get_child_watcher},  // the last two: until 3.13
    {"set_child_watcher", method_set_child_watcher},
};

// --- the abstract one: the methods that a policy must have [loop.policy.abstract]

Ref not_implemented_method(Value, Args) { raise(NotImplementedErrorType); }

constexpr MethodDef kAbstractMethods[] = {
    {"get_event_loop", not_implemented_method},
    {"set_event_loop", not_implemented_method},
    {"new_event_loop", not_implemented_method},
    {"get_child_watcher", not_implemented_method},  // the last two: until 3.13
    {"set_child_watcher", not_implemented_method},
};

std::span<const MethodDef> of_version(std::span<const MethodDef> methods) {
  return since(14) ? methods.first(methods.size() - 2) : methods;
}

Ref policy_create(Type* type, Args) {
  auto* policy = static_cast<Policy*>(allocate_object(type, type->instance_size));
  gc_track(policy);
  return Ref::adopt(Value(policy));
}

}  // namespace

// [loop.policy.get]
Ref event_loop_policy() {
  if (!policy_in_force) policy_in_force = policy_create(&DefaultPolicyType, {}).take();
  return Ref(policy_in_force);
}

// [loop.policy.none] [loop.policy.own]
void set_event_loop_policy(Value policy) {
  if (!is_none(policy) && !is_instance(policy, AbstractPolicyType)) {
    // [loop.policy.refused]
    if (!since(11)) raise(AssertionErrorType);
    raise_type_error("policy must be an instance of AbstractEventLoopPolicy or None, not '" +
                     type_of(policy)->name + "'");
  }
  assign(policy_in_force, is_none(policy) ? Value() : policy);
  forget_dead_policies();
}

// [loop.policy.loop] [loop.policy.own]
Ref loop_of_policy() { return call_method(event_loop_policy(), intern("get_event_loop")); }

Ref new_event_loop() { return call_method(event_loop_policy(), intern("new_event_loop")); }

void set_event_loop(Value loop) {
  call_method(event_loop_policy(), intern("set_event_loop"), {loop});
}

void initialize_policy() {
  // 3.14 keeps the classes under other names, and warns of the old ones.
  static const auto named = [](const char* before_14, const char* name) {
    return since(14) ? name : before_14;
  };
  Type& abstract = AbstractPolicyType;
  abstract.instance_size = sizeof(Policy);
  abstract.flags = kSubclassable | kTracked | kHasDict;
  abstract.dict_offset = dict_offset_of<Policy>();
  Memory::install(abstract);
  abstract.flags &= ~kNoWeakrefs;
  abstract.slots.create = policy_create;
  ready(abstract,
        named("asyncio.events.AbstractEventLoopPolicy", "asyncio.events._AbstractEventLoopPolicy"),
        nullptr, of_version(kAbstractMethods));

  Type& base = BaseDefaultPolicyType;
  base.flags = kSubclassable | kTracked;
  base.slots.create = policy_create;
  ready(base,
        named("asyncio.events.BaseDefaultEventLoopPolicy",
              "asyncio.events._BaseDefaultEventLoopPolicy"),
        &abstract, of_version(kMethods));

  Type& standard = DefaultPolicyType;
  standard.flags = kSubclassable | kTracked;
  standard.slots.create = policy_create;
  ready(standard,
        named("asyncio.unix_events._UnixDefaultEventLoopPolicy",
              "asyncio.unix_events._DefaultEventLoopPolicy"),
        &base);
  dict_set(standard.dict, intern("_loop_factory"), Value(&EventLoopType));
}

}  // namespace corospec::reference
