# title: a finalizer hook that returns is reported to nobody
# clauses: agen.hooks.finalizer
# python: >=3.8
# needs: refcounting
import sys

async def body():
    yield

sys.unraisablehook = lambda info: print('unraisable')
sys.set_asyncgen_hooks(finalizer=lambda g: print('finalizer'))
g = body()
try:
    g.asend(None).send(None)
except StopIteration:
    print('suspended')
del g
print('end')

# expect:
# suspended
# finalizer
# end
