# title: the finalizer is not called for a generator whose body has ended
# clauses: agen.hooks.finalizer_finished
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

sys.set_asyncgen_hooks(finalizer=lambda generator: print('finalizer'))
g = body()
run(g.__anext__())
run(g.__anext__())
del g
print('end')

# expect:
# end
