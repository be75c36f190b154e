# title: the finalizer is called with a waiting generator that is about to go
# clauses: agen.hooks.finalizer
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
    try:
        yield 1
    finally:
        print('finally')

sys.set_asyncgen_hooks(finalizer=lambda generator: print('finalizer', generator.__name__))
g = body()
run(g.__anext__())
print('before')
del g
print('after')

# expect:
# before
# finalizer body
# after
