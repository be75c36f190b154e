# title: a waiting generator that holds itself in a local variable is closed by the collector
# clauses: gen.final.cycle look.gc.garbage
# python: >=3.4
import gc
import weakref

def body():
    own = yield
    try:
        yield
    finally:
        print('cleaned up', own is not None)

gc.disable()
g = body()
next(g)
g.send(g)
ref = weakref.ref(g)
del g
print(ref() is not None)
gc.collect()
print(ref(), [thing for thing in gc.garbage if hasattr(thing, 'gi_frame')])
gc.enable()

# expect:
# True
# cleaned up True
# None []
