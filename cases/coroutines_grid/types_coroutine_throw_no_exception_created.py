# title: a class that is no exception thrown into a generator-based coroutine that has not started
# clauses: look.coroutine.still_generator gen.throw.not_exception
import types

class NoException:
    pass

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# raised TypeError
