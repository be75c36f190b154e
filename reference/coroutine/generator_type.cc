// What Python sees of a generator: its type, methods and attributes.
#include "reference/coroutine/generator_type.h"

#include <fmt/format.h>

#include <cstring>

#include "reference/coroutine/delegation.h"
#include "reference/coroutine/recursion.h"
#include "reference/object/exception.h"
#include "reference/object/generic_alias.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/thread_state.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type GeneratorType;

namespace {

Generator& self_of(Value value) { return *value.as<Generator>(); }

// The outcome of a resumption as a native method gives it to Python.
Ref result_of(Outcome outcome) {
  // [co.throw.caught]
  if (outcome.is_yielded()) return outcome.take();  // [gen.yield.value] [gen.throw.caught]
  // Returned: [gen.send.finished] [gen.throw.finished]
  // Raised: [gen.exc.propagates] [gen.throw.uncaught] [co.throw.uncaught] [gen.throw.replaced]
  // [co.throw.replaced]
  throw_outcome(outcome);
}

Ref method_send(Value self, Args args) {
  // [look.call.before_state] [gen.send.arity] [gen.send.keywords]
  expect_method_args("generator.send", args, 1, 1);
  return result_of(send(self_of(self), args[0]));
}

Ref method_throw(Value self, Args args) {
  expect_throw_args("generator.throw", args);               // [gen.throw.arity] [gen.send.keywords]
  if (args.count > 1 && since(12) && runtime_hooks.warn) {  // [gen.throw.deprecated]
    runtime_hooks.warn(DeprecationWarningType,
                       "the (type, exc, tb) signature of throw() is deprecated, "
                       "use the single-arg signature instead.");
  }
  return result_of(throw_into(self_of(self), args));
}

Ref method_close(Value self, Args args) {
  // [look.call.none]
  expect_method_args("generator.close", args, 0, 0);  // [gen.close.arity]
  Outcome outcome = close(self_of(self));
  if (outcome.is_raised()) throw_outcome(outcome);
  return outcome.take();
}

}  // namespace

void expect_method_args(const char* qualified, Args args, int least, int most) {
  // [look.message.arguments] [co.message.arguments] [await.message.arguments]
  // [agen.message.arguments]
  expect_args(since(9) ? qualified : std::strchr(qualified, '.') + 1, args, least, most);
}

void expect_throw_args(const char* qualified, Args args) {
  // [look.message.throw_keywords]
  expect_args(args.names != nullptr && since(11) ? qualified : "throw", args, 1, 3);
}

void expect_no_args(const char* special, Args args) {
  // [look.message.special_arguments]
  if (args.names != nullptr) {
    raise_type_error(since(7) ? fmt::format("wrapper {}() takes no keyword arguments", special)
                              : fmt::format("wrapper {} doesn't take keyword arguments", special));
  }
  if (args.count > 0) raise_type_error(fmt::format("expected 0 arguments, got {}", args.count));
}

// [gen.attr.running] [co.attr.running] [thread.gen.state]
Ref get_running(Value self) { return make_bool(is_running(self_of(self))); }

// [agen.attr.suspended]
// [gen.attr.suspended] [co.attr.suspended]
Ref get_suspended(Value self) {
  return make_bool(observed_state(self_of(self)) == GeneratorState::kSuspended);
}

// [agen.attr.frame]
// [gen.attr.frame] [co.attr.frame]
Ref get_frame(Value self) {
  Generator& generator = self_of(self);
  if (generator.state == GeneratorState::kClosed) return make_none();
  Ref frame = generator.body->frame_object();
  return frame ? frame : make_none();
}

// [agen.attr.code]
// [gen.attr.code] [co.attr.code]
Ref get_code(Value self) {
  Value code = self_of(self).body->code();
  return code ? Ref(code) : make_none();
}

// [agen.attr.await]
Ref get_awaited(Value self) {
  Value delegate = awaited(self_of(self));
  return delegate ? Ref(delegate) : make_none();
}

// [agen.attr.name]
void set_generator_name(Value& field, const char* attribute, Value value) {
  if (!is_str(value)) {  // [gen.attr.name_string] Nor is there one when it is deleted.
    raise_type_error(std::string(attribute) + " must be set to a string object");
  }
  // [co.name.set]
  assign(field, value);  // [gen.attr.name_set]
}

namespace {

// [look.coroutine.abc] No `__await__`, whatever the flags of the code.
constexpr MethodDef kMethods[] = {
    {"send", method_send},
    {"throw", method_throw},
    {"close", method_close},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // last: since 3.13
};
// [gen.attr.read_only] [co.attr.read_only] Only the names have a setter.
constexpr AttributeDef kAttributes[] = {
    {"gi_running", get_running},
    {"gi_frame", get_frame},
    {"gi_code", get_code},
    {"gi_yieldfrom", get_awaited},
    {"__name__", get_name<&Generator::name>, set_name<&Generator::name>},
    {"__qualname__", get_name<&Generator::qualname>, set_name<&Generator::qualname>},
    {"gi_suspended", get_suspended},  // last: since 3.11 [look.attribute.suspended]
};

// [agen.attr.repr]
// [gen.attr.repr] [co.repr] [gen.attr.repr_form] [look.text]
Ref generator_repr(Value self) {
  return make_str(fmt::format("<{} object {} at {:#x}>", type_of(self)->name,
                              utf8(self_of(self).qualname),
                              reinterpret_cast<uintptr_t>(self.object())));
}

Ref generator_iter(Value self) { return Ref(self); }  // [gen.iter.self]

// [gen.send.none] The same in every state.
Outcome generator_next(Value self) { return send(self_of(self), none()); }

void generator_traverse(Object* object, Visitor& visitor) {
  auto& generator = *static_cast<Generator*>(object);
  visitor.visit(generator.delegate);
  visitor.visit(generator.name);
  visitor.visit(generator.qualname);
  generator.body->traverse(visitor);
}

void generator_clear(Object* object) {
  auto& generator = *static_cast<Generator*>(object);
  if (generator.state == GeneratorState::kClosed) return;  // one that has ended is empty
  generator.state = GeneratorState::kClosed;
  generator.leaf = nullptr;
  drop_delegate(generator);
  generator.body->clear();
}

// [gen.final.method] Called `__del__` it is this slot too.
void generator_finalize(Object* object) { finalize(*static_cast<Generator*>(object)); }

}  // namespace

// [gen.final.content] [co.final.content] What end() has not let go yet.
void destroy_generator(Object* object) noexcept {
  auto* generator = static_cast<Generator*>(object);
  generator_clear(object);
  generator->body->~Body();
  release(generator->name);
  release(generator->qualname);
  free_object(object, generator->block_size);
}

void prepare_like_generator(Type& type) {
  // [agen.create.not_callable] [agen.attr.no_others] [agen.attr.weakref] The same for all three.
  // [agen.attr.identity] There are no slots for truth, equality and hash.
  // [gen.create.not_callable] There is no `create` slot, and no kSubclassable.
  // [gen.attr.read_only] There is no kHasDict either. [look.attribute.no_dict] [co.attr.unknown]
  // [gen.attr.weakref] [co.weakref] Nor kNoWeakrefs.
  type.flags = kWeakrefsFirst;  // [look.weakref.before_close]
  type.slots.destroy = destroy_generator;
  type.slots.traverse = generator_traverse;
  type.slots.clear = generator_clear;
  type.slots.finalize = generator_finalize;  // [look.del]
  type.slots.repr = generator_repr;
}

void initialize_generator() {
  belongs_to_thread(recursion.depth);  // [thread.recursion]
  Type& type = GeneratorType;
  prepare_like_generator(type);
  type.instance_size = sizeof(Generator);
  type.slots.iter = generator_iter;
  type.slots.next = generator_next;
  std::span<const AttributeDef> attributes(kAttributes);
  // [look.attribute.no_suspended]
  if (!since(11)) attributes = attributes.first(attributes.size() - 1);
  std::span<const MethodDef> methods(kMethods);
  if (!since(13)) methods = methods.first(methods.size() - 1);  // [look.generic_none]
  ready(type, "generator", nullptr, methods, attributes);
}

}  // namespace corospec::reference
