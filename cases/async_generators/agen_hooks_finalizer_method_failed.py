# title: __del__ of a generator that has failed does not call the finalizer
# clauses: agen.hooks.finalizer_finished
# python: >=3.6
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
    yield 1
    raise ValueError

sys.set_asyncgen_hooks(finalizer=lambda generator: print('finalizer'))
g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))
g.__del__()
print('called')
sys.set_asyncgen_hooks(finalizer=None)

# expect:
# 1
# ValueError
# called
