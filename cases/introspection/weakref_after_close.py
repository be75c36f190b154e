# title: a weak reference finds a closed generator as long as it lives
# clauses: look.weakref.closed
# python: >=3.2
import weakref

def body():
    yield

g = body()
ref = weakref.ref(g)
g.close()
print(ref() is g, weakref.ref(g) == ref, hash(ref) == hash(g))
print(weakref.getweakrefcount(g) > 0)

# expect:
# True True True
# True
