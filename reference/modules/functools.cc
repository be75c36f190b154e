// The modules functools and _functools. Native are the functions that programs use most;
// singledispatch, total_ordering and partialmethod come from the standard library.
#include "reference/modules/define.h"
#include "reference/modules/functools_internal.h"
#include "reference/modules/standard_rest.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref reduce_iterator(Value iterable) {
  try {
    return iterate(iterable);
  } catch (const Raise& error) {
    if (!exception_is(error.exception(), TypeErrorType)) throw;
    raise_type_error("reduce() arg 2 must support iteration");
  }
}

Ref reduce(Value, Args args) {
  static constexpr const char* kNames[] = {"", "", "initial"};
  Value given[3];
  if (!since(14)) expect_args("reduce", args, 2, 3);
  parse_args("reduce", args, kNames, 2, given);
  Ref iterator = reduce_iterator(given[1]);
  Ref result(given[2]);
  for_each(iterator, [&](Value item) {
    result = result ? call(given[0], {result.get(), item}) : Ref(item);
    return true;
  });
  if (!result) {
    raise_type_error(since(11) ? "reduce() of empty iterable with no initial value"
                               : "reduce() of empty sequence with no initial value");
  }
  return result;
}

constexpr FunctionDef kFunctions[] = {{"reduce", reduce}};

}  // namespace

void initialize_module__functools(Module* module) {
  define_functions(module, kFunctions);
  define_partial(module);
  define_comparison_key(module);
}

void initialize_module_functools(Module* module) {
  define_functions(module, kFunctions);
  define_partial(module);
  define_wrapping(module);
  define_caches(module);
  if (since(8)) define_cached_property(module);
  define_comparison_key(module);
  take_rest_from_standard_library(module);
}

}  // namespace corospec::reference
