# title: a class whose constructor fails thrown into a generator-based coroutine that executes what it waits for, a generator-based coroutine
# clauses: delegate.running gen.throw.running
import inspect
import types

class Broken(Exception):
    def __init__(self):
        raise OSError

@types.coroutine
def inner():
    try:
        print('yielded', c.throw(Broken))
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
# raised ValueError
# GEN_RUNNING
# yielded one
