// contextlib.closing, suppress, nullcontext, redirect_stdout and redirect_stderr.
#include "reference/language/import.h"
#include "reference/modules/contextlib_internal.h"
#include "reference/modules/define.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type NullContextType;

namespace {

Type ClosingType, SuppressType, RedirectOutType, RedirectErrorType;

// All of them have one thing: what to close, the exceptions, the result, the new stream.
struct Manager : Object {
  Value thing;
  List* old_streams;  // of redirect_*
  Dict* dict;
};

Manager* self_of(Value value) { return value.as<Manager>(); }

Ref create(Type* type, Args) {
  auto* manager = allocate<Manager>(*type);
  manager->thing = make_none().take();
  gc_track(manager);
  return Ref::adopt(Value(manager));
}

Ref get_thing(Value self) { return Ref(self_of(self)->thing); }
void set_thing(Value self, Value value) { assign(self_of(self)->thing, value ? value : none()); }
// [manager.closing.value] [manager.null]
Ref enter_thing(Value self, Args args) {
  expect_args("__enter__", args, 0, 0);
  return Ref(self_of(self)->thing);
}

// --- closing

void closing_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"thing"};
  Value thing;
  parse_args("closing.__init__", args, kNames, 1, &thing);
  set_thing(self, thing);
}

Ref closing_exit(Value self, Args args) {
  expect_args("__exit__", args, 0, -1);
  // [manager.closing.closed] [manager.closing.raised]
  call_method(Ref(self_of(self)->thing), names::close);
  return make_none();  // [manager.closing.exit]
}

// --- nullcontext

void null_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"enter_result"};
  Value result;
  parse_args("nullcontext.__init__", args, kNames, 0, &result);
  set_thing(self, result);
}

Ref null_exit(Value, Args args) {
  expect_args("__exit__", args, 0, -1);
  return make_none();  // [manager.null]
}

// --- suppress

void suppress_init(Value self, Args args) {
  expect_args("suppress.__init__", args, 0, -1);
  Handle<Tuple> exceptions = make_tuple(args.positional());
  set_thing(self, exceptions);
}

// [manager.suppress.reentrant] It keeps nothing of the block.
Ref suppress_enter(Value, Args args) {
  expect_args("__enter__", args, 0, 0);
  return make_none();
}

// Of a group, the exceptions that are not suppressed go on as a smaller group (since 3.12).
// [manager.suppress.group]
Ref suppress_part(Value exceptions, Value group) {
  Ref parts = call_method(group, intern("split"), {exceptions});
  Ref rest = get_item(parts, Value::small(1));
  if (is_none(rest)) return make_bool(true);
  throw Raise(std::move(rest));
}

Ref suppress_exit(Value self, Args args) {
  expect_args("__exit__", args, 3, 3);
  if (is_none(args[0])) return make_none();
  Ref exceptions(self_of(self)->thing);
  // [manager.suppress.listed] [manager.suppress.in_generator]
  if (issubclass(args[0], exceptions)) return make_bool(true);
  if (since(12) && issubclass(args[0], Value(&BaseExceptionGroupType))) {
    return suppress_part(exceptions, args[1]);
  }
  return make_bool(false);  // [manager.suppress.others]
}

// --- redirect_stdout, redirect_stderr

// [manager.redirect.stderr]
Str* stream_name(Value self) {
  return is_instance(self, RedirectOutType) ? intern("stdout") : intern("stderr");
}

void redirect_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"new_target"};
  Value target;
  parse_args("__init__", args, kNames, 1, &target);
  set_thing(self, target);
  self_of(self)->old_streams = make_list().take();
}

Ref redirect_enter(Value self, Args args) {
  expect_args("__enter__", args, 0, 0);
  Ref sys = import_module("sys");
  // [manager.redirect.reentrant] [manager.redirect.suspended] What sys has is everybody's.
  list_append(self_of(self)->old_streams, get_attribute(sys, stream_name(self)));
  set_attribute(sys, stream_name(self), self_of(self)->thing);
  return Ref(self_of(self)->thing);  // [manager.redirect.value]
}

Ref redirect_exit(Value self, Args args) {
  expect_args("__exit__", args, 3, 3);
  Ref old = call_method(Value(self_of(self)->old_streams), intern("pop"));
  // [manager.redirect.value]
  set_attribute(import_module("sys"), stream_name(self), old);
  return make_none();
}

constexpr MethodDef kClosingMethods[] = {{"__enter__", enter_thing}, {"__exit__", closing_exit}};
constexpr MethodDef kNullMethods[] = {{"__enter__", enter_thing}, {"__exit__", null_exit}};
constexpr MethodDef kSuppressMethods[] = {{"__enter__", suppress_enter},
                                          {"__exit__", suppress_exit}};
constexpr MethodDef kRedirectMethods[] = {{"__enter__", redirect_enter},
                                          {"__exit__", redirect_exit}};
constexpr AttributeDef kClosingAttributes[] = {{"thing", get_thing, set_thing}};
constexpr AttributeDef kNullAttributes[] = {{"enter_result", get_thing, set_thing}};

void prepare(Type& type, const char* qualified, void (*init)(Value, Args),
             std::span<const MethodDef> methods, std::span<const AttributeDef> attributes = {}) {
  Owned<Manager, &Manager::thing, &Manager::old_streams, &Manager::dict>::install(type);
  type.flags &= ~kNoWeakrefs;
  type.flags |= kSubclassable | kHasDict;
  type.dict_offset = dict_offset_of<Manager>();
  type.slots.create = create;
  type.slots.init = init;
  ready(type, qualified, nullptr, methods, attributes);
}

void prepare_types() {
  prepare(ClosingType, "contextlib.closing", closing_init, kClosingMethods, kClosingAttributes);
  prepare(NullContextType, "contextlib.nullcontext", null_init, kNullMethods, kNullAttributes);
  prepare(SuppressType, "contextlib.suppress", suppress_init, kSuppressMethods);
  prepare(RedirectOutType, "contextlib.redirect_stdout", redirect_init, kRedirectMethods);
  prepare(RedirectErrorType, "contextlib.redirect_stderr", redirect_init, kRedirectMethods);
}

}  // namespace

void define_simple_managers(Module* module) {
  once(prepare_types);
  for (Type* type : {&ClosingType, &SuppressType, &RedirectOutType, &RedirectErrorType}) {
    define_type(module, *type);
  }
  if (since(7)) define_type(module, NullContextType);
}

}  // namespace corospec::reference
