# title: close lets go of the values that the generators of a chain return
# clauses: gen.final.nothing_kept
# python: >=3.4
# needs: refcounting
import weakref

class Value:
    pass

def body():
    try:
        yield
    except GeneratorExit:
        value = Value()
        observed.append(weakref.ref(value))
        return value

def level(iterator):
    yield from iterator

observed = []
for depth in range(4):
    g = body()
    for number in range(depth):
        g = level(g)
    next(g)
    g.close()
print([reference() for reference in observed])

# expect:
# [None, None, None, None]
