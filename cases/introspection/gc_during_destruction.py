# title: a collection that the destruction of a generator sets off leaves everything in order
# clauses: gen.final.moment gen.final.locals
# python: >=3.6
# needs: refcounting
import gc

class Collects:
    def __del__(self):
        gc.collect()
        print('collected')

def body(argument):
    yield

others = [body(None) for _ in range(10)]
g = body(Collects())
del g
g = body(Collects())
next(g)
del g
gc.collect()
print([next(other) for other in others] == [None] * 10)

# expect:
# collected
# collected
# True
