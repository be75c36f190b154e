# title: the last reference deleted of a generator-based coroutine that waits inside a handler
# clauses: look.coroutine.still_generator gen.final.close gen.final.moment
# needs: refcounting
import sys
import types

@types.coroutine
def body():
    try:
        raise OSError
    except OSError:
        print('got', (yield 'one'), 'handling', sys.exc_info()[0].__name__)
    yield 'two'

g = body()
print('yielded', next(g))
del g
print('deleted')

# expect:
# yielded one
# deleted
