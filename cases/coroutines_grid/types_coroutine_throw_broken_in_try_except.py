# title: a class whose constructor fails thrown into a generator-based coroutine that waits in front of a handler
# clauses: gen.throw.constructor_fails
import inspect
import types

class Broken(Exception):
    def __init__(self):
        raise OSError

@types.coroutine
def body():
    try:
        print('got', (yield 'one'))
    except BaseException as error:
        print('caught', type(error).__name__)
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
# caught OSError
# yielded two
# GEN_SUSPENDED
