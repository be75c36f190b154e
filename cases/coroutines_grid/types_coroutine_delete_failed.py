# title: the last reference deleted of a generator-based coroutine that an exception ended
# clauses: look.coroutine.still_generator gen.close.closed
# needs: refcounting
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
del g
print('deleted')

# expect:
# failed
# deleted
