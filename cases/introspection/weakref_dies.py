# title: a weak reference does not keep a generator alive
# clauses: look.weakref.dead gen.final.moment
# python: >=3.2
# needs: refcounting
import weakref

def body():
    try:
        yield
    finally:
        print('cleaned up')

for prime in (False, True):
    g = body()
    if prime:
        next(g)
    ref = weakref.ref(g)
    print(ref() is g)
    del g
    print(ref())

# expect:
# True
# None
# True
# cleaned up
# None
