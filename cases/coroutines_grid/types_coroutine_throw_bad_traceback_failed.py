# title: a class with something that is no traceback thrown into a generator-based coroutine that an exception ended
# clauses: look.coroutine.still_generator gen.throw.bad_traceback
import types

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
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# failed
# raised TypeError
