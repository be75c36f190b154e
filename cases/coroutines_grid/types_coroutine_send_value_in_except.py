# title: a value sent to a generator-based coroutine that waits inside a handler
# clauses: look.coroutine.still_generator gen.send.suspended gen.exc.handled_kept
import inspect
import sys
import types

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
    print('yielded', g.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# got value handling OSError
# yielded two
# GEN_SUSPENDED
