# title: a class whose constructor fails thrown into a generator-based coroutine that has not started
# clauses: gen.throw.constructor_fails
import inspect
import types

class Broken(Exception):
    def __init__(self):
        raise OSError

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised OSError
# GEN_CLOSED
