# title: the finalizer is called for a generator in a cycle that the collector finds
# clauses: agen.hooks.finalizer_cycle
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import gc
import sys

async def body():
    me = holder[0]
    yield me

sys.set_asyncgen_hooks(finalizer=lambda generator: print('finalizer'))
holder = [body()]
run(holder[0].__anext__())
holder.clear()
print('before')
gc.collect()
print('after')

# expect:
# before
# finalizer
# after
