#include "reference/modules/atexit.h"

#include <algorithm>
#include <vector>

#include "reference/language/traceback.h"
#include "reference/modules/define.h"
#include "reference/modules/sys.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

struct Callback {
  Ref function;
  std::vector<Ref> values;  // positional, then those of the keywords
  size_t positional;
  Handle<Tuple> names;  // null: no keywords
};

std::vector<Callback>& callbacks() {
  static auto& registered = *new std::vector<Callback>;
  return registered;
}

void run(const Callback& callback) {
  std::vector<Value> values(callback.values.begin(), callback.values.end());
  Tuple* names = callback.names ? callback.names.get() : nullptr;
  call(callback.function, Args(values.data(), callback.positional, names));
}

void report(Value exception, Value function) {
  if (since(8)) return report_unraisable(exception, function);
  write_error("Error in atexit._run_exitfuncs:\n" + format_exception(exception));
}

Ref register_callback(Value, Args args) {
  if (args.count == 0) raise_type_error("register() takes at least 1 argument (0 given)");
  if (!is_callable(args[0])) raise_type_error("the first argument must be callable");
  Callback callback{Ref(args[0]), {}, args.count - 1, {}};
  const size_t total = args.count + args.keyword_count();
  for (size_t i = 1; i < total; ++i) callback.values.emplace_back(args.values[i]);
  if (args.names) callback.names = Handle<Tuple>(args.names);
  callbacks().push_back(std::move(callback));
  return Ref(args[0]);
}

Ref unregister(Value, Args args) {
  expect_args("unregister", args, 1, 1);
  auto& all = callbacks();
  for (size_t i = all.size(); i-- > 0;) {
    Ref function = all[i].function;
    if (equal(function, args[0])) all.erase(all.begin() + static_cast<ptrdiff_t>(i));
  }
  return make_none();
}

Ref clear(Value, Args args) {
  expect_args("_clear", args, 0, 0);
  callbacks().clear();
  return make_none();
}

Ref run_all(Value, Args args) {
  expect_args("_run_exitfuncs", args, 0, 0);
  run_exit_callbacks();
  return make_none();
}

Ref count(Value, Args args) {
  expect_args("_ncallbacks", args, 0, 0);
  return make_int(static_cast<int64_t>(callbacks().size()));
}

constexpr FunctionDef kFunctions[] = {{"register", register_callback},
                                      {"unregister", unregister},
                                      {"_clear", clear},
                                      {"_run_exitfuncs", run_all},
                                      {"_ncallbacks", count}};

}  // namespace

void run_exit_callbacks() {
  while (!callbacks().empty()) {
    Callback callback = std::move(callbacks().back());
    callbacks().pop_back();
    try {
      run(callback);
    } catch (Raise& error) {
      report(error.exception(), callback.function);
    }
  }
}

void initialize_module_atexit(Module* module) { define_functions(module, kFunctions); }

}  // namespace corospec::reference
