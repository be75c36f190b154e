# title: a class that is no exception thrown into a generator-based coroutine that waits
# clauses: look.coroutine.still_generator gen.throw.not_exception
import types

class NoException:
    pass

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised TypeError
