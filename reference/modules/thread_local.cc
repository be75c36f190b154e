// _thread._local: an object with different attributes in every thread.
//
// Its dict is that of the thread that used it last; whoever uses it next puts that one aside and
// takes its own.
#include <algorithm>
#include <map>
#include <vector>

#include "reference/modules/define.h"
#include "reference/modules/thread_parts.h"
#include "reference/object/args.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

struct Local : Object {
  Dict* dict;                         // owned, of the thread `shown`; null: it has none yet
  uint64_t shown;                     // thread_number()
  std::map<uint64_t, Dict*>* others;  // owned, of the other threads
  Tuple* values;                      // what it was made with: __init__ gets that in every thread
  Tuple* names;                       // of the keywords; null: none
};
Type LocalType;

// All there are.
std::vector<Local*>& locals() {
  static auto& all = *new std::vector<Local*>;
  return all;
}

void put_aside(Local& local) {
  if (Dict* dict = std::exchange(local.dict, nullptr)) (*local.others)[local.shown] = dict;
  local.shown = thread_number();
}

void initialize_in_thread(Value self) {
  Local& local = *self.as<Local>();
  local.dict = make_dict().take();
  auto* const init = type_of(self)->slots.init;
  if (init == LocalType.slots.init) return;
  const Handle<Tuple> values(local.values);
  const size_t keywords = local.names ? static_cast<size_t>(local.names->size) : 0;
  try {
    init(self, Args(values->items, static_cast<size_t>(values->size) - keywords, local.names));
  } catch (...) {
    // The next use begins anew.
    if (local.shown == thread_number()) drop(local.dict);
    throw;
  }
}

// Makes its dict the current thread's. [thread.gen.locals]
void show(Value self) {
  Local& local = *self.as<Local>();
  if (local.shown != thread_number()) {
    put_aside(local);
    const auto own = local.others->find(local.shown);
    if (own != local.others->end()) {
      local.dict = own->second;
      local.others->erase(own);
    }
  }
  if (!local.dict) initialize_in_thread(self);
}

Ref local_get(Value self, Str* name) {
  show(self);
  return generic_get_attribute(self, name);
}

void local_set(Value self, Str* name, Value value) {
  show(self);
  if (str_equal(name, intern("__dict__"))) {
    raise(AttributeErrorType, "'" + type_name(self) + "' object attribute '__dict__' is read-only");
  }
  generic_set_attribute(self, name, value);
}

Ref local_create(Type* type, Args args) {
  const bool has_init = type->slots.init != LocalType.slots.init;
  const size_t total = args.count + args.keyword_count();
  if (total > 0 && !has_init) raise_type_error("Initialization arguments are not supported");
  auto* local = static_cast<Local*>(allocate_object(type, type->instance_size));
  local->others = new std::map<uint64_t, Dict*>;
  local->shown = thread_number();
  local->dict = make_dict().take();
  Handle<Tuple> values = make_tuple_of_size(total);
  for (size_t i = 0; i < total; ++i) values->items[i] = Ref(args.values[i]).take();
  local->values = values.take();
  if (args.names) local->names = Handle<Tuple>(args.names).take();
  locals().push_back(local);
  gc_track(local);
  return Ref::adopt(Value(local));
}

using Memory = Owned<Local, &Local::dict, &Local::values, &Local::names>;

void local_traverse(Object* object, Visitor& visitor) {
  Memory::traverse(object, visitor);
  for (const auto& [thread, dict] : *static_cast<Local*>(object)->others) {
    visitor.visit(Value(dict));
  }
}

void local_clear(Object* object) {
  Memory::clear(object);
  std::map<uint64_t, Dict*> others;
  others.swap(*static_cast<Local*>(object)->others);
  for (const auto& [thread, dict] : others) release(Value(dict));
}

void local_destroy(Object* object) noexcept {
  auto& all = locals();
  all.erase(std::find(all.begin(), all.end(), static_cast<Local*>(object)));
  local_clear(object);
  delete static_cast<Local*>(object)->others;
  free_object(object);
}

void prepare_local() {
  Memory::install(LocalType);
  LocalType.slots.traverse = local_traverse;
  LocalType.slots.clear = local_clear;
  LocalType.slots.destroy = local_destroy;
  LocalType.flags |= kSubclassable | kHasDict;
  LocalType.flags &= ~kNoWeakrefs;
  LocalType.dict_offset = dict_offset_of<Local>();
  LocalType.slots.create = local_create;
  LocalType.slots.get_attribute = local_get;
  LocalType.slots.set_attribute = local_set;
  ready(LocalType, "_thread._local", nullptr);
}

// The dict that the object has for the current thread, taken out of it.
Ref take_own_dict(Local& local) {
  if (local.shown == thread_number()) return Ref::adopt(Value(std::exchange(local.dict, nullptr)));
  const auto own = local.others->find(thread_number());
  if (own == local.others->end()) return {};
  Ref dict = Ref::adopt(Value(own->second));
  local.others->erase(own);
  return dict;
}

}  // namespace

void forget_locals_of_thread() {
  // What dies may make and end such objects.
  std::vector<Ref> dicts;
  for (Local* local : locals()) dicts.push_back(take_own_dict(*local));
}

void define_local(Module* module) {
  once(prepare_local);
  define(module, "_local", Value(&LocalType));
}

}  // namespace corospec::reference
