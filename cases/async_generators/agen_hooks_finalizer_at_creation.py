# title: the finalizer set at creation does not count if it is gone at the first iteration
# clauses: agen.hooks.finalizer_captured
# python: >=3.6
# needs: refcounting
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import sys

async def body():
    yield 1

sys.set_asyncgen_hooks(finalizer=lambda generator: print('at creation'))
g = body()
sys.set_asyncgen_hooks(finalizer=None)
run(g.__anext__())
del g
print('end')

# expect:
# end
