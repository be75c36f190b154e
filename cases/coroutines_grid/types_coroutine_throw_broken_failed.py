# title: a class whose constructor fails thrown into a generator-based coroutine that an exception ended
# clauses: gen.throw.constructor_fails
import inspect
import types

class Broken(Exception):
    def __init__(self):
        raise OSError

@types.coroutine
def body():
    yield 'one'
    raise OSError

g = body()
try:
    list(g)
except OSError:
    print('failed')
try:
    print('yielded', g.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised OSError
# GEN_CLOSED
