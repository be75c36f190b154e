# title: the generator keeps the finalizer that was set at its first iteration
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

g = body()
sys.set_asyncgen_hooks(finalizer=lambda generator: print('at first iteration'))
run(g.__anext__())
sys.set_asyncgen_hooks(finalizer=lambda generator: print('later'))
del g

# expect:
# at first iteration
