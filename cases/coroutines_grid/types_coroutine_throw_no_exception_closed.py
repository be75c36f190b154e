# title: a class that is no exception thrown into a generator-based coroutine that is exhausted
# clauses: look.coroutine.still_generator gen.throw.not_exception
import types

class NoException:
    pass

@types.coroutine
def body():
    yield 'one'

g = body()
print('items', list(g))
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# items ['one']
# raised TypeError
