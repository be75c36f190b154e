# title: an instance with None thrown into the outermost of a chain of 3, a generator-based coroutine that executes what it waits for, a generator-based coroutine
# clauses: delegate.running gen.throw.running
import inspect
import types

mine = KeyError('key')

@types.coroutine
def inner():
    try:
        print('yielded', c.throw(mine, None))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(c))
    yield 'one'

@types.coroutine
def outer(awaited):
    return (yield from awaited)

c = outer(outer(outer(inner())))
print('yielded', c.send(None))

# expect:
# raised ValueError
# GEN_RUNNING
# yielded one
