# title: a class whose constructor fails thrown into a generator-based coroutine that waits inside a handler
# clauses: gen.throw.constructor_fails
import inspect
import sys
import types

class Broken(Exception):
    def __init__(self):
        raise OSError

@types.coroutine
def body():
    try:
        raise OSError
    except OSError:
        print('got', (yield 'one'), 'handling', sys.exc_info()[0].__name__)
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised OSError
# GEN_CLOSED
