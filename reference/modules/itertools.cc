// The module itertools. Each file itertools_*.cc defines a few of its iterators.
#include <vector>

#include "reference/modules/itertools_internal.h"
#include "reference/object/raise.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Until 3.13 these iterators could be copied and pickled.
Ref refuse_copy(Value self, Args) { throw NotSupported("copying of itertools." + type_name(self)); }

constexpr MethodDef kReduce = {"__reduce__", refuse_copy};

}  // namespace

void ready_iterator(Type& type, const char* qualified, std::span<const MethodDef> methods) {
  std::vector<MethodDef> all(methods.begin(), methods.end());
  if (!since(14)) all.push_back(kReduce);  // [tools.copy.refused]
  ready(type, qualified, nullptr, all);
}

void refuse_keywords(const char* function, const Type* type, const Type& builtin, Args args) {
  const bool refuses = type == &builtin || type->slots.init == builtin.slots.init;
  if (refuses) expect_args(function, Args(args.values + args.count, 0, args.names), 0, 0);
}

void initialize_module_itertools(Module* module) {
  define_infinite_iterators(module);
  define_filters(module);
  define_slices(module);
  define_chains(module);
  define_combinatorics(module);
  define_groupby(module);
  define_tee(module);
}

}  // namespace corospec::reference
