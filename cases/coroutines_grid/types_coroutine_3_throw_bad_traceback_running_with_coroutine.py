# title: a class with something that is no traceback thrown into the outermost of a chain of 3, a generator-based coroutine that executes what it waits for, a coroutine
# clauses: gen.throw.refused_running
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    try:
        print('yielded', c.throw(KeyError, None, 'text'))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(c))
    await pause('one')

@types.coroutine
def outer(awaited):
    return (yield from awaited)

c = outer(outer(outer(inner())))
print('yielded', c.send(None))

# expect:
# raised TypeError
# GEN_RUNNING
# yielded one
