# title: a class with a value and a traceback thrown into the outermost of a chain of 3, a generator-based coroutine that executes what it waits for, a generator-based coroutine
# clauses: delegate.running gen.throw.running
import inspect
import types

def innermost(error):
    traceback = error.__traceback__
    while traceback.tb_next:
        traceback = traceback.tb_next
    return traceback

try:
    raise OSError
except OSError as error:
    given = error.__traceback__

@types.coroutine
def inner():
    try:
        print('yielded', c.throw(KeyError, 'key', given))
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
