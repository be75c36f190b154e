# title: the last reference deleted of a generator that waits inside a handler
# clauses: gen.final.close gen.final.moment
# needs: refcounting
import sys

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
