# title: a cycle with a generator that the finalizer hook has not closed is let go
# clauses: agen.hooks.finalizer_cycle
# python: >=3.6
# needs: refcounting
import gc
import sys
import weakref

class Value:
    pass

async def body():
    own = yield
    value = Value()
    observed.append(weakref.ref(value))
    yield

def drive(awaitable):
    try:
        awaitable.send(None)
    except StopIteration:
        pass

observed = []
sys.set_asyncgen_hooks(finalizer=lambda g: print('hook'))
g = body()
drive(g.__anext__())
drive(g.asend(g))
del g
gc.collect()
print(observed[0]())
sys.set_asyncgen_hooks(finalizer=None)

# expect:
# hook
# None
