# title: the last reference deleted of a generator-based coroutine that waits
# clauses: look.coroutine.still_generator gen.final.close gen.final.moment
# needs: refcounting
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
del g
print('deleted')

# expect:
# yielded one
# deleted
