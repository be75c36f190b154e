# title: a generator-based coroutine can delegate to a native one and gets its result
# clauses: await.bridge.allowed await.bridge.result
# python: >=3.6
import types

async def inner():
    return 'result'

@types.coroutine
def outer():
    return (yield from inner())

try:
    next(outer())
except StopIteration as stop:
    print(stop.value)

# expect:
# result
