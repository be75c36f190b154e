#include "reference/object/runtime.h"

#include <algorithm>
#include <vector>

#include "reference/object/bytes.h"
#include "reference/object/dict.h"
#include "reference/object/float.h"
#include "reference/object/generic_alias.h"
#include "reference/object/initialize.h"
#include "reference/object/int.h"
#include "reference/object/iterators.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/range.h"
#include "reference/object/reduce.h"
#include "reference/object/set.h"
#include "reference/object/slice.h"
#include "reference/object/str.h"
#include "reference/object/thread_state.h"
#include "reference/object/tuple.h"
#include "reference/object/type.h"
#include "reference/object/version.h"
#include "reference/object/weakref.h"

namespace corospec::reference {

namespace internal {
int python_minor = 12;
}

RuntimeHooks runtime_hooks;
bool finalizers_enabled = true;

namespace {

// The first names, dicts and tuples are made before their types are ready; all that this needs of
// the types is below.
void prepare(Type& type, uint32_t size, uint32_t flags) {
  type.instance_size = size;
  type.flags |= flags;
  type.refcount = 1u << 30;
  type.type = &TypeType;
}

std::vector<Object*> reprs_running;

}  // namespace

void initialize_objects(int python_minor) {
  internal::python_minor = python_minor;
  initialize_destruction();
  belongs_to_thread(reprs_running);
  prepare(StrType, sizeof(Str), kStrSubclass | kSubclassable);
  prepare(TupleType, sizeof(Tuple), kTupleSubclass | kSubclassable | kTracked);
  prepare(DictType, sizeof(Dict), kDictSubclass | kSubclassable | kTracked);
  names::initialize();
  initialize_core_types();
  initialize_slot_wrappers();
  initialize_functions();
  initialize_bound_methods();
  initialize_property();
  initialize_wrappers();
  initialize_members();
  initialize_singletons();
  initialize_int();
  initialize_float();
  initialize_complex();
  initialize_str();
  initialize_bytes();
  initialize_tuple();
  initialize_list();
  initialize_dict();
  initialize_set();
  initialize_range();
  initialize_slice();
  initialize_iterators();
  initialize_iterator_reduction();
  initialize_exceptions();
  initialize_weakref();
  initialize_super();
  initialize_cell();
  initialize_module();
  initialize_unions();
  initialize_generic_alias();
}

ReprGuard::ReprGuard(Value value) {
  Object* object = value.object();
  active_ = std::find(reprs_running.begin(), reprs_running.end(), object) != reprs_running.end();
  if (!active_) reprs_running.push_back(object);
}

ReprGuard::~ReprGuard() {
  if (!active_) reprs_running.pop_back();
}

}  // namespace corospec::reference
