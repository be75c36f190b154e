# title: the collector knows which generators were finalized
# clauses: look.gc.finalized
# python: >=3.9
import gc

def body():
    own = yield
    try:
        yield
    finally:
        saved.append(own)

saved = []
g = body()
next(g)
g.send(g)
print(gc.is_finalized(g))
del g
gc.collect()
print(gc.is_finalized(saved[0]), saved[0].gi_frame)

# expect:
# False
# True None
