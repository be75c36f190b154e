# title: a class that is no exception thrown into a generator-based coroutine that executes what it waits for, a generator-based coroutine
# clauses: gen.throw.refused_running
import inspect
import types

class NoException:
    pass

@types.coroutine
def inner():
    try:
        print('yielded', c.throw(NoException))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(c))
    yield 'one'

@types.coroutine
def outer(awaited):
    return (yield from awaited)

c = outer(inner())
print('yielded', c.send(None))

# expect:
# raised TypeError
# GEN_RUNNING
# yielded one
