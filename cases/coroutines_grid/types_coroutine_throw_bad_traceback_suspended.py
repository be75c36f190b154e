# title: a class with something that is no traceback thrown into a generator-based coroutine that waits
# clauses: look.coroutine.still_generator gen.throw.bad_traceback
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
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
