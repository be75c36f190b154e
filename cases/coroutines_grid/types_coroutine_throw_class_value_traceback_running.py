# title: a class with a value and a traceback thrown into a generator-based coroutine that executes
# clauses: look.coroutine.still_generator gen.throw.running
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
def body():
    try:
        print('yielded', g.throw(KeyError, 'key', given))
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
