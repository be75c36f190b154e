# title: a finalizer outlives the collection of a generator in a cycle when somebody else has it
# clauses: agen.hooks.finalizer_cycle agen.hooks.finalizer_captured
# python: >=3.6
import gc
import sys

def make():
    text = 'finalizer'
    def finalizer(generator):
        print(text)
    return finalizer

async def body(held):
    yield 1

finalizer = make()
sys.set_asyncgen_hooks(finalizer=finalizer)
held = []
held.append(body(held))
try:
    held[0].__anext__().send(None)
except StopIteration as stop:
    print(stop.value)
sys.set_asyncgen_hooks(finalizer=None)
del held
gc.collect()
finalizer(None)

# expect:
# 1
# finalizer
# finalizer
