# title: a generator lets its finalizer go when it goes itself
# clauses: agen.hooks.finalizer_captured agen.final.nothing_kept
# python: >=3.6
# needs: refcounting
import sys
import weakref

async def body():
    yield 1

def finalizer(generator):
    print('finalizer')

kept = weakref.ref(finalizer)
sys.set_asyncgen_hooks(finalizer=finalizer)
g = body()
try:
    g.__anext__().send(None)
except StopIteration as stop:
    print(stop.value)
sys.set_asyncgen_hooks(finalizer=None)
del finalizer
print(kept() is None)
del g
print(kept() is None)

# expect:
# 1
# False
# finalizer
# True
