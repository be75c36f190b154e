#include <fmt/format.h>

#include "reference/coroutine/coroutine.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::reference {

Type CoroutineType;
Type AsyncGeneratorType;

namespace {

Generator& self_of(Value value) { return *value.as<Generator>(); }

Ref refuse(Value self, Args) { throw NotSupported("resuming a " + type_of(self)->name); }

Ref method_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  Outcome outcome = close(self_of(self));
  if (outcome.is_raised()) throw_outcome(outcome);
  return outcome.take();
}

Ref get_running(Value self) { return make_bool(is_running(self_of(self))); }
Ref get_code(Value self) {
  Value code = self_of(self).body->code();
  return code ? Ref(code) : make_none();
}
Ref get_frame(Value self) {
  if (self_of(self).state == GeneratorState::kClosed) return make_none();
  return self_of(self).body->frame_object();
}
Ref get_nothing(Value) { return make_none(); }

template <Value Generator::*field>
Ref get_name(Value self) {
  return Ref(self_of(self).*field);
}

template <Value Generator::*field>
void set_name(Value self, Value value) {
  if (!value || !is_str(value)) raise_type_error("name must be set to a string object");
  assign(self_of(self).*field, value);
}

// [agen.attr.repr]
Ref repr_of(Value self) {
  return make_str(fmt::format("<{} object {} at {:#x}>", type_of(self)->name,
                              utf8(self_of(self).qualname.as<Str>()),
                              reinterpret_cast<uintptr_t>(self.object())));
}

constexpr MethodDef kCoroutineMethods[] = {
    {"send", refuse}, {"throw", refuse}, {"close", method_close}, {"__await__", refuse}};
constexpr MethodDef kAsyncGeneratorMethods[] = {{"asend", refuse},
                                                {"athrow", refuse},
                                                {"aclose", refuse},
                                                {"__aiter__", refuse},
                                                {"__anext__", refuse}};
constexpr AttributeDef kCoroutineAttributes[] = {
    {"cr_running", get_running},
    {"cr_code", get_code},
    {"cr_frame", get_frame},
    {"cr_await", get_nothing},
    {"cr_origin", get_nothing},
    {"__name__", get_name<&Generator::name>, set_name<&Generator::name>},
    {"__qualname__", get_name<&Generator::qualname>, set_name<&Generator::qualname>},
};
// [agen.attr.read_only] Only the names have a setter. [agen.attr.name]
constexpr AttributeDef kAsyncGeneratorAttributes[] = {
    {"ag_running", get_running},
    {"ag_code", get_code},
    {"ag_frame", get_frame},
    {"ag_await", get_nothing},
    {"__name__", get_name<&Generator::name>, set_name<&Generator::name>},
    {"__qualname__", get_name<&Generator::qualname>, set_name<&Generator::qualname>},
};

void prepare(Type& type) {
  const Slots& generator = GeneratorType.slots;
  type.instance_size = GeneratorType.instance_size;
  type.flags = kTracked;
  type.slots.destroy = generator.destroy;
  type.slots.traverse = generator.traverse;
  type.slots.clear = generator.clear;
  type.slots.finalize = generator.finalize;
  type.slots.repr = repr_of;
}

}  // namespace

void initialize_coroutine() {
  prepare(CoroutineType);
  ready(CoroutineType, "coroutine", nullptr, kCoroutineMethods, kCoroutineAttributes);
  prepare(AsyncGeneratorType);
  // [agen.create.not_callable] There is no `create` slot, and no kSubclassable.
  // [agen.create.not_iterable] Nor slots of an iterator.
  // [agen.attr.identity] Nor ones that compare.
  // [agen.attr.no_others] There is no kHasDict either. [agen.attr.weakref] Nor kNoWeakrefs.
  ready(AsyncGeneratorType, "async_generator", nullptr, kAsyncGeneratorMethods,
        kAsyncGeneratorAttributes);
}

}  // namespace corospec::reference
