# title: a class with something that is no traceback thrown into a generator-based coroutine that waits inside a handler
# clauses: look.coroutine.still_generator gen.throw.bad_traceback
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
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised TypeError
