# title: gc.get_objects finds a generator in every state
# clauses: look.gc.tracked
# python: >=3.2
import gc

def body():
    yield

g = body()
print(any(thing is g for thing in gc.get_objects()))
next(g)
print(any(thing is g for thing in gc.get_objects()))
g.close()
print(any(thing is g for thing in gc.get_objects()))

# expect:
# True
# True
# True
