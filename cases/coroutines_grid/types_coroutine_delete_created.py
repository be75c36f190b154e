# title: the last reference deleted of a generator-based coroutine that has not started
# clauses: look.coroutine.still_generator gen.final.unstarted co.never.native_only
# needs: refcounting
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
del g
print('deleted')

# expect:
# deleted
