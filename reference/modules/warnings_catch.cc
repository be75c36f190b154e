// warnings.catch_warnings: restores filters and showwarning at the end of a `with` block.
#include <utility>

#include "reference/modules/warnings_parts.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::warning {

namespace {

struct CatchWarnings : Object {
  bool record;
  bool entered;
  Value filter;  // (action, category, lineno, append) for simplefilter; null: none
  Value saved;   // (filters, showwarning, _showwarnmsg_impl) from before
  Dict* dict;
};
Type CatchWarningsType;

CatchWarnings& self_of(Value value) { return *value.as<CatchWarnings>(); }

Ref catch_create(Type* type, Args) {
  auto* object = static_cast<CatchWarnings*>(allocate_object(type, type->instance_size));
  gc_track(object);
  return Ref::adopt(Value(object));
}

void catch_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"record",   "module", "action",
                                           "category", "lineno", "append"};
  Value given[6];
  const size_t count = since(11) ? 6 : 2;
  parse_args("catch_warnings", args, std::span(kNames).first(count), 0, given, count);
  CatchWarnings& object = self_of(self);
  object.record = given[0] && truth(given[0]);
  if (count < 6 || !given[2] || is_none(given[2])) return;
  Handle<Tuple> filter =
      make_tuple({given[2], given[3] ? given[3] : Value(&WarningType),
                  given[4] ? given[4] : Value::small(0), given[5] ? given[5] : boolean(false)});
  assign(object.filter, Value(filter));
}

Ref or_none(Value value) { return value ? Ref(value) : make_none(); }

Ref catch_enter(Value self, Args) {
  CatchWarnings& object = self_of(self);
  if (object.entered) raise(RuntimeErrorType, "Cannot enter " + repr_utf8(self) + " twice");
  object.entered = true;
  Handle<Tuple> now = make_tuple({or_none(attribute("filters")), or_none(attribute("showwarning")),
                                  or_none(attribute("_showwarnmsg_impl"))});
  assign(object.saved, Value(now));
  set_attribute("filters", to_list(attribute("filters")));
  filters_mutated();
  Ref log = make_none();
  if (object.record) {
    log = make_list();
    set_attribute("_showwarnmsg_impl", get_attribute(log, intern("append")));
    set_attribute("showwarning", attribute("_showwarning_orig"));
  }
  if (object.filter) {
    const auto* filter = object.filter.as<Tuple>();
    add_filter("simplefilter", Args(filter->items, 4), false);
  }
  return log;
}

Ref catch_exit(Value self, Args) {
  CatchWarnings& object = self_of(self);
  if (!object.entered) {
    raise(RuntimeErrorType, "Cannot exit " + repr_utf8(self) + " without entering first");
  }
  const auto* saved = object.saved.as<Tuple>();
  set_attribute("filters", saved->items[0]);
  set_attribute("showwarning", saved->items[1]);
  set_attribute("_showwarnmsg_impl", saved->items[2]);
  filters_mutated();
  return make_none();
}

Ref catch_repr(Value self) {
  return make_str(self_of(self).record ? "catch_warnings(record=True)" : "catch_warnings()");
}

constexpr MethodDef kMethods[] = {{"__enter__", catch_enter}, {"__exit__", catch_exit}};

}  // namespace

void define_catch_warnings() {
  if (!CatchWarningsType.mro) {
    Owned<CatchWarnings, &CatchWarnings::filter, &CatchWarnings::saved,
          &CatchWarnings::dict>::install(CatchWarningsType);
    CatchWarningsType.flags |= kSubclassable | kHasDict;
    CatchWarningsType.dict_offset = dict_offset_of<CatchWarnings>();
    CatchWarningsType.slots.create = catch_create;
    CatchWarningsType.slots.init = catch_init;
    CatchWarningsType.slots.repr = catch_repr;
    ready(CatchWarningsType, "warnings.catch_warnings", nullptr, kMethods);
  }
  set_attribute("catch_warnings", Value(&CatchWarningsType));
}

}  // namespace corospec::reference::warning
