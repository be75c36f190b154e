# title: a class whose constructor fails thrown into a generator-based coroutine that executes
# clauses: look.coroutine.still_generator gen.throw.running
import inspect
import types

class Broken(Exception):
    def __init__(self):
        raise OSError

@types.coroutine
def body():
    try:
        print('yielded', g.throw(Broken))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(g))
    yield 'one'

g = body()
print('yielded', next(g))

# expect:
# raised ValueError
# GEN_RUNNING
# yielded one
