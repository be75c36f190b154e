# title: a cycle that leads through the finalizer is collected
# clauses: agen.hooks.finalizer_cycle
# python: >=3.6
import gc
import sys

async def body():
    yield 1

def make():
    held = []
    def finalizer(generator):
        print('finalizer', len(held))
    sys.set_asyncgen_hooks(finalizer=finalizer)
    held.append(body())
    step = held[0].__anext__()
    sys.set_asyncgen_hooks(finalizer=None)
    try:
        step.send(None)
    except StopIteration as stop:
        print(stop.value)

gc.collect()
make()
gc.collect()
print('end')

# expect:
# 1
# finalizer 1
# end
