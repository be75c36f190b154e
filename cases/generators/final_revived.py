# title: a generator that saves itself while it is finalized lives on closed
# clauses: gen.final.revived
# python: >=3.4
import gc
import inspect

saved = []

def body():
    me = yield
    try:
        yield
    finally:
        saved.append(me)

g = body()
next(g)
g.send(g)
del g
gc.collect()
print(inspect.getgeneratorstate(saved[0]), list(saved[0]))

# expect:
# GEN_CLOSED []
