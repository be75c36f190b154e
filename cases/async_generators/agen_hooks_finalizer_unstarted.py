# title: the finalizer is not called for a generator that was never iterated
# clauses: agen.hooks.finalizer_unstarted
# python: >=3.6
# needs: refcounting
import sys

async def body():
    yield 1

sys.set_asyncgen_hooks(finalizer=lambda generator: print('finalizer'))
g = body()
del g
print('end')

# expect:
# end
