# title: a class with something that is no traceback thrown into a generator-based coroutine that is exhausted
# clauses: look.coroutine.still_generator gen.throw.bad_traceback
import types

@types.coroutine
def body():
    yield 'one'

g = body()
print('items', list(g))
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# items ['one']
# raised TypeError
