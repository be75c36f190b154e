# title: an exception in the finalizer cannot be raised: it is reported and ignored
# clauses: agen.hooks.finalizer_raises
# python: >=3.8
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

def finalizer(generator):
    raise ValueError

sys.unraisablehook = lambda unraisable: print('unraisable', unraisable.exc_type.__name__)
sys.set_asyncgen_hooks(finalizer=finalizer)
g = body()
run(g.__anext__())
del g
print('end')

# expect:
# unraisable ValueError
# end
