# title: types.coroutine adds a flag to the code and takes none away
# clauses: look.coroutine.flag
# python: >=3.5
import inspect
import types

def body():
    yield

before = body.__code__.co_flags
earlier = body()
types.coroutine(body)
after = body.__code__.co_flags
print(bool(before & inspect.CO_ITERABLE_COROUTINE), bool(after & inspect.CO_ITERABLE_COROUTINE))
print(after & ~inspect.CO_ITERABLE_COROUTINE == before)
print(bool(body().gi_code.co_flags & inspect.CO_ITERABLE_COROUTINE))
print(bool(earlier.gi_code.co_flags & inspect.CO_ITERABLE_COROUTINE))

# expect:
# False True
# True
# True
# False
