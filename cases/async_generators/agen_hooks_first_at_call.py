# title: CPython calls the first hook when __anext__ is called, before its awaitable is awaited
# clauses: agen.hooks.first_at_call
# python: >=3.6
import sys

async def body():
    yield 1

sys.set_asyncgen_hooks(firstiter=lambda generator: print('first'))
g = body()
step = g.__anext__()
print('called')
try:
    step.send(None)
except StopIteration:
    print('awaited')

# expect:
# first
# called
# awaited
