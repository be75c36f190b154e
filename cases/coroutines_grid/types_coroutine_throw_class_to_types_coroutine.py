# title: a class thrown into a generator-based coroutine that waits for a generator-based coroutine
# clauses: delegate.throw.forwarded gen.throw.class gen.throw.uncaught
import inspect
import types

@types.coroutine
def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

@types.coroutine
def outer(awaited):
    print('result', (yield from awaited))
    return 'three'

c = outer(inner())
print('yielded', c.send(None))
try:
    print('yielded', c.throw(KeyError))
except KeyError as error:
    print('raised KeyError', error.args)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# inner left
# raised KeyError ()
# GEN_CLOSED
