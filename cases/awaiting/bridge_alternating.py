# title: native and generator-based coroutines can call each other by turns
# clauses: await.bridge.allowed await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def based(depth):
    if depth == 0:
        return (yield 'out')
    return (yield from native(depth - 1)) + 1

async def native(depth):
    return await based(depth) + 1

c = native(3)
print(c.send(None))
try:
    c.send(0)
except StopIteration as stop:
    print(stop.value)

# expect:
# out
# 7
