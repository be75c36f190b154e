# title: weakref.finalize tells when a generator has gone
# clauses: look.weakref.finalize
# python: >=3.4
# needs: refcounting
import weakref

def body():
    yield

g = body()
next(g)
finalizer = weakref.finalize(g, print, 'gone')
print(finalizer.alive)
g = None
print(finalizer.alive)

# expect:
# True
# gone
# False
