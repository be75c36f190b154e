# title: the last reference deleted of a generator-based coroutine that is exhausted
# clauses: look.coroutine.still_generator gen.close.closed
# needs: refcounting
import types

@types.coroutine
def body():
    yield 'one'

g = body()
print('items', list(g))
del g
print('deleted')

# expect:
# items ['one']
# deleted
