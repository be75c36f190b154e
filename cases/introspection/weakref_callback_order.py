# title: the callbacks of several weak references are called from the last made to the first
# clauses: look.weakref.order
# python: >=3.2
# needs: refcounting
import weakref

def body():
    yield

g = body()
refs = [weakref.ref(g, lambda r, n=n: print('callback', n)) for n in range(3)]
print(weakref.getweakrefcount(g), [ref in refs for ref in weakref.getweakrefs(g)])
del g

# expect:
# 3 [True, True, True]
# callback 2
# callback 1
# callback 0
