# title: the exception that the finalizer raises is let go once it is reported
# clauses: agen.final.nothing_kept agen.hooks.finalizer_raises
# python: >=3.8
# needs: refcounting
import sys

class Marked(Exception):
    def __del__(self):
        print('let go')
def finalizer(generator):
    raise Marked
async def body():
    yield 1

sys.unraisablehook = lambda unraisable: print('reported', unraisable.exc_type.__name__)
sys.set_asyncgen_hooks(finalizer=finalizer)
g = body()
try:
    g.__anext__().send(None)
except StopIteration as stop:
    print(stop.value)
del g
print('deleted')
sys.set_asyncgen_hooks(finalizer=None)

# expect:
# 1
# reported Marked
# let go
# deleted
