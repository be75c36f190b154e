# title: the predicates of inspect about a generator-based coroutine and its function
# clauses: co.inspect.coroutine co.inspect.function co.inspect.awaitable look.coroutine.still_generator
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    yield

c = work()
for name in ('iscoroutine', 'iscoroutinefunction', 'isawaitable', 'isgenerator',
             'isgeneratorfunction'):
    predicate = getattr(inspect, name)
    print(name, predicate(c), predicate(work))

# expect:
# iscoroutine False False
# iscoroutinefunction False False
# isawaitable True False
# isgenerator True False
# isgeneratorfunction False True
