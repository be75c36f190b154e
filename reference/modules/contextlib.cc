// The module contextlib, but for what needs an asynchronous function to run.
#include "reference/modules/contextlib_internal.h"
#include "reference/modules/define.h"
#include "reference/modules/python_part.h"
#include "reference/object/function.h"
#include "reference/object/generic_alias.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// What reads best in Python: contextmanager() [manager.create.factory]; decorate(), which returns
// from the call alone [manager.decorate.value] [manager.decorate.swallowed]
// [manager.decorate.generator_function]; and the abstract classes, with what __exit__ answers
// [manager.abstract.defaults] and who is an instance unasked [manager.abstract.instance].
constexpr const char* kSource = R"py(
from abc import ABC, abstractmethod
from functools import wraps


def contextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


def decorate(manager, func):
    @wraps(func)
    def inner(*args, **kwds):
        with manager._recreate_cm():
            return func(*args, **kwds)
    return inner


def _defines(kind, name):
    for base in kind.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
    return False


class AbstractContextManager(ABC):
    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, kind):
        if cls is not AbstractContextManager:
            return NotImplemented
        if _defines(kind, '__enter__') and _defines(kind, '__exit__'):
            return True
        return NotImplemented


class AbstractAsyncContextManager(ABC):
    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, kind):
        if cls is not AbstractAsyncContextManager:
            return NotImplemented
        if _defines(kind, '__aenter__') and _defines(kind, '__aexit__'):
            return True
        return NotImplemented
)py";

// The decorator part of kSource.
Value decorate_function;

void take(Module* module, Dict* part, const char* name) {
  define(module, name, dict_find(part, intern(name)));
}

void take_abstract_class(Module* module, Dict* part, const char* name) {
  take(module, part, name);
  if (!since(9)) return;
  set_attribute(dict_find(part, intern(name)), names::dunder_class_getitem,
                make_class_method(Value(&GenericAliasType)));
}

}  // namespace

Ref decorate_with(Value manager, Value function) {
  return call(decorate_function, {manager, function});
}

void initialize_module_contextlib(Module* module) {
  define_generator_managers(module);
  define_simple_managers(module);
  define_exit_stack(module);
  Handle<Dict> part = run_python_part("contextlib", kSource, module->dict);
  assign(decorate_function, dict_find(part.get(), intern("decorate")));
  take(module, part.get(), "contextmanager");
  take_abstract_class(module, part.get(), "AbstractContextManager");
  if (since(7)) take_abstract_class(module, part.get(), "AbstractAsyncContextManager");
}

}  // namespace corospec::reference
