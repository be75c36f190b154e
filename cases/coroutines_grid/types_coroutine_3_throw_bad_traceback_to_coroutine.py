# title: a class with something that is no traceback thrown into the outermost of a chain of 3, a generator-based coroutine that waits for a coroutine
# clauses: delegate.throw.refused
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    await pause('one')
    await pause('two')

@types.coroutine
def outer(awaited):
    print('result', (yield from awaited))
    return 'three'

c = outer(outer(outer(inner())))
print('yielded', c.send(None))
try:
    print('yielded', c.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# raised TypeError
# GEN_CLOSED
