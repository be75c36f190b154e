// asyncio.coroutine, which until 3.10 made a coroutine function of a generator function, and
// iscoroutinefunction.
#include <string_view>

#include "reference/modules/asyncio_parts.h"
#include "reference/modules/define.h"
#include "reference/modules/python_part.h"
#include "reference/object/dict.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Given: isfuture, and the version.  [task.iscoroutinefunction]
constexpr std::string_view kSource = R"(
import collections.abc
import functools
import inspect
import types
import warnings

_is_coroutine = object()


def iscoroutinefunction(func):
    return (inspect.iscoroutinefunction(func) or
            getattr(func, '_is_coroutine', None) is _is_coroutine)


def coroutine(func):
    if minor >= 8:
        warnings.warn('"@coroutine" decorator is deprecated since Python 3.8, '
                      'use "async def" instead', DeprecationWarning, stacklevel=2)
    if inspect.iscoroutinefunction(func):
        return func
    body = func if inspect.isgeneratorfunction(func) else waiting(func)
    made = types.coroutine(body)
    made._is_coroutine = _is_coroutine
    return made


def waiting(func):
    @functools.wraps(func)
    def call(*args, **keywords):
        result = func(*args, **keywords)
        if isfuture(result) or inspect.isgenerator(result):
            return (yield from result)
        if isinstance(result, collections.abc.Awaitable):
            return (yield from result.__await__())
        return result
    return call
)";

}  // namespace

void define_coroutine_functions(Module* module) {
  const Handle<Dict> given = make_dict();
  dict_set(given.get(), intern("isfuture"), dict_find(module->dict, intern("isfuture")));
  dict_set(given.get(), intern("minor"), Value::small(python_minor()));
  const Handle<Dict> part = run_python_part("asyncio.coroutines", kSource, given.get());
  define(module, "iscoroutinefunction", dict_find(part.get(), intern("iscoroutinefunction")));
  if (since(11)) return;
  define(module, "coroutine", dict_find(part.get(), intern("coroutine")));
}

}  // namespace corospec::reference
