# title: a class whose constructor fails thrown into a generator-based coroutine that waits for a generator-based coroutine
# clauses: gen.throw.constructor_fails
import inspect
import types

class Broken(Exception):
    def __init__(self):
        raise OSError

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
    print('yielded', c.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# inner left
# raised OSError
# GEN_CLOSED
