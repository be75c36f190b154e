# title: a cycle with a generator that ignores its GeneratorExit is collected all the same
# clauses: gen.final.cycle gen.final.content
# python: >=3.4
# needs: refcounting
import gc
import weakref

class Value:
    pass

def body():
    own = yield
    value = Value()
    observed.append(weakref.ref(value))
    while True:
        try:
            yield
        except GeneratorExit:
            print('GeneratorExit')

observed = []
g = body()
next(g)
g.send(g)
del g
gc.collect()
print(observed[0]())

# expect:
# GeneratorExit
# None
