# title: the last reference deleted of a generator-based coroutine that waits in front of a finally block
# clauses: look.coroutine.still_generator gen.final.close gen.final.moment
# needs: refcounting
import types

@types.coroutine
def body():
    try:
        print('got', (yield 'one'))
    finally:
        print('cleanup')
    yield 'two'

g = body()
print('yielded', next(g))
del g
print('deleted')

# expect:
# yielded one
# cleanup
# deleted
