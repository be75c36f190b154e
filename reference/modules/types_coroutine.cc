// types.coroutine: generator functions whose generators can be awaited.
#include "reference/language/function.h"
#include "reference/modules/define.h"
#include "reference/modules/python_part.h"
#include "reference/modules/types_internal.h"
#include "reference/object/function.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

// For callables that are no generator functions but may return a generator: a wrapper that makes it
// awaitable [look.coroutine.wrapped]. [look.coroutine.as_is] Everything else that they return is
// passed on, [await.types.plain_coroutine] coroutines of either kind too. [await.types.call] An
// exception passes. [await.types.proxy] The names are those of generators and those of coroutines.
constexpr const char* kWrapper = R"py(
class _GeneratorWrapper:
    def __init__(self, generator):
        self._generator = generator
        self._native = type(generator) is GeneratorType
        self.__name__ = getattr(generator, '__name__', None)
        self.__qualname__ = getattr(generator, '__qualname__', None)

    def send(self, value):
        return self._generator.send(value)

    def throw(self, *args):
        return self._generator.throw(*args)

    def close(self):
        return self._generator.close()

    def __next__(self):
        return next(self._generator)

    def __iter__(self):
        return self._generator if self._native else self

    __await__ = __iter__

    gi_code = cr_code = property(lambda self: self._generator.gi_code)
    gi_frame = cr_frame = property(lambda self: self._generator.gi_frame)
    gi_running = cr_running = property(lambda self: self._generator.gi_running)
    gi_yieldfrom = cr_await = property(lambda self: self._generator.gi_yieldfrom)


def wrap(func):
    from functools import wraps
    from collections.abc import Coroutine, Generator

    @wraps(func)
    def wrapped(*args, **kwargs):
        result = func(*args, **kwargs)
        if type(result) is CoroutineType:
            return result
        if type(result) is GeneratorType and result.gi_code.co_flags & 0x100:
            return result
        if isinstance(result, Generator) and not isinstance(result, Coroutine):
            return _GeneratorWrapper(result)
        return result

    return wrapped
)py";

Ref wrap(Dict* types, Value function) {
  Handle<Dict> part = run_python_part("types", kWrapper, types);
  return call(Ref(dict_find(part.get(), intern("wrap"))), {function});
}

// The data is the namespace of the module.
Ref coroutine(Value data, Args args) {
  static constexpr const char* kNames[] = {"func"};
  Value function;
  parse_args("coroutine", args, kNames, 1, &function);
  // [look.coroutine.callable]
  if (!is_callable(function)) raise_type_error("types.coroutine() expects a callable");
  if (is_exactly(function, FunctionType)) {
    Code* code = function.as<Function>()->code;
    // [await.types.native]
    if (code->flags & (kCoroutine | kIterableCoroutine)) return Ref(function);
    if (code->flags & kGenerator) {
      // The function itself is changed, not its code, which other functions may share.
      Handle<Code> flagged = copy_code(*code);
      flagged->flags |= kIterableCoroutine;                  // [look.coroutine.flag]
      set_attribute(function, intern("__code__"), flagged);  // [look.coroutine.in_place]
      return Ref(function);
    }
  }
  return wrap(data.as<Dict>(), function);
}

}  // namespace

void define_coroutine(Module* module) {
  define(module, "coroutine", make_closure("coroutine", coroutine, Value(module->dict)));
}

}  // namespace corospec::reference
