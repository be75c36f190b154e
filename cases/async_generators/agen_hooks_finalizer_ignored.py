# title: the finalizer is not called for a generator that has answered aclose with a yield
# clauses: agen.hooks.finalizer_begun
# python: >=3.6
# needs: refcounting
import sys

def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__

async def body():
    try:
        try:
            yield 1
        except GeneratorExit:
            yield 2
    finally:
        print('finally')

sys.set_asyncgen_hooks(finalizer=lambda generator: print('finalizer'))
g = body()
print(run(g.__anext__()))
print(run(g.aclose()))
del g
print('deleted')
sys.set_asyncgen_hooks(finalizer=None)

# expect:
# 1
# RuntimeError
# finally
# deleted
