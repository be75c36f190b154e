# title: the garbage collector knows generators in every state
# clauses: look.gc.tracked
# python: >=3.2
import gc

def body():
    print(gc.is_tracked(g))
    yield

g = body()
print(gc.is_tracked(g))
next(g)
print(gc.is_tracked(g))
g.close()
print(gc.is_tracked(g))

# expect:
# True
# True
# True
# True
