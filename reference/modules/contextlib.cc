// The module contextlib. Its parts: contextlib_*.cc.
#include "reference/modules/contextlib_internal.h"
#include "reference/modules/contextlib_stack.h"
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

// What reads best in Python: contextmanager(), decorate(), the abstract classes, chdir().
constexpr const char* kSource = R"py(
from abc import ABC, abstractmethod
from functools import wraps
import os
import sys


def contextmanager(func):
    @wraps(func)  # [manager.create.factory]
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


def _call_inside(manager, func):
    def inner(*args, **kwds):
        with manager._recreate_cm():
            # It returns from the call alone. [manager.decorate.value]
            # [manager.decorate.swallowed] [manager.decorate.generator_function]
            return func(*args, **kwds)
    return inner


def _generator_inside(manager, func):
    def inner(*args, **kwds):
        with manager._recreate_cm():
            return (yield from func(*args, **kwds))  # [manager.decorate.generator_body]
    return inner


def _coroutine_inside(manager, func):
    async def inner(*args, **kwds):
        with manager._recreate_cm():
            return await func(*args, **kwds)  # [manager.decorate.coroutine_body]
    return inner


def _async_generator_inside(manager, func):
    async def inner(*args, **kwds):
        with manager._recreate_cm():
            generator = func(*args, **kwds)
            try:
                async for value in generator:
                    yield value  # [manager.decorate.async_generator_body]
            finally:
                await generator.aclose()
    return inner


def _inside(func):
    if sys.version_info < (3, 15):
        return _call_inside
    import inspect
    if inspect.isasyncgenfunction(func):
        return _async_generator_inside
    if inspect.iscoroutinefunction(func):
        return _coroutine_inside
    if inspect.isgeneratorfunction(func):
        return _generator_inside
    return _call_inside


def decorate(manager, func):
    return wraps(func)(_inside(func)(manager, func))


def _defines(kind, name):
    for base in kind.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
    return False


class AbstractContextManager(ABC):
    if sys.version_info >= (3, 13):
        __slots__ = ()

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None  # [manager.abstract.defaults]

    @classmethod
    def __subclasshook__(cls, kind):
        if cls is not AbstractContextManager:
            return NotImplemented
        # [manager.abstract.instance]
        if _defines(kind, '__enter__') and _defines(kind, '__exit__'):
            return True
        return NotImplemented


class AbstractAsyncContextManager(ABC):
    if sys.version_info >= (3, 13):
        __slots__ = ()  # [atools.abstract.slots]

    async def __aenter__(self):
        return self  # [atools.abstract.enter]

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None  # [atools.abstract.exit] [atools.abstract.exit_value]

    @classmethod
    def __subclasshook__(cls, kind):
        if cls is not AbstractAsyncContextManager:
            return NotImplemented
        # [atools.abstract.instance] [atools.abstract.switched_off]
        if _defines(kind, '__aenter__') and _defines(kind, '__aexit__'):
            return True
        return NotImplemented


class chdir(AbstractContextManager):
    def __init__(self, path):
        self.path = path
        self._before = []  # [manager.chdir.suspended] It can be used inside itself.

    def __enter__(self):
        self._before.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *details):
        os.chdir(self._before.pop())
)py";

// The decorator part of kSource.
Value decorate_function;

void take(Module* module, Dict* part, const char* name) {
  define(module, name, dict_find(part, intern(name)));
}

void take_abstract_class(Module* module, Dict* part, const char* name) {
  take(module, part, name);
  if (!since(9)) return;  // [atools.abstract.generic]
  set_attribute(dict_find(part, intern(name)), names::dunder_class_getitem,
                make_class_method(Value(&GenericAliasType)));
}

}  // namespace

Ref decorate_with(Value manager, Value function) {
  return call(decorate_function, {manager, function});
}

Handle<Dict> run_contextlib_part(const char* source, Dict* names,
                                 std::span<const FunctionDef> helpers) {
  Handle<Dict> given = dict_copy(names);
  for (const FunctionDef& helper : helpers) {
    dict_set(given.get(), intern(helper.name), make_function(helper.name, helper.function));
  }
  return run_python_part("contextlib", source, given.get());
}

void initialize_module_contextlib(Module* module) {
  define_generator_managers(module);
  define_simple_managers(module);
  define_exit_stack_base(module);
  define_exit_stack(module);
  Handle<Dict> part = run_python_part("contextlib", kSource, module->dict);
  assign(decorate_function, dict_find(part.get(), intern("decorate")));
  take(module, part.get(), "contextmanager");
  take_abstract_class(module, part.get(), "AbstractContextManager");
  if (since(11)) take(module, part.get(), "chdir");
  if (!since(7)) return;
  take_abstract_class(module, part.get(), "AbstractAsyncContextManager");
  define_async_managers(module, part.get());
  define_async_exit_stack(module, part.get());
}

}  // namespace corospec::reference
