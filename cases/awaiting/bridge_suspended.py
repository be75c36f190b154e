# title: yield from continues a coroutine that is suspended, which await would refuse
# clauses: await.bridge.suspended
# python: >=3.6
import types

@types.coroutine
def pause(value):
    yield value

async def inner():
    await pause(1)
    await pause(2)
    return 'result'

@types.coroutine
def outer():
    return (yield from i)

i = inner()
print(i.send(None))
g = outer()
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)

# expect:
# 1
# 2
# result
