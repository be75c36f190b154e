# title: the inner coroutine of a chain can be resumed by hand, and the outer one finds it ended
# clauses: await.chain.bypassed
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    await pause(1)
    return 'inner'

async def outer():
    await i

i = inner()
o = outer()
print(o.send(None))
try:
    i.send(None)
except StopIteration as stop:
    print(stop.value)
try:
    o.send(None)
except RuntimeError:
    print('RuntimeError')

# expect:
# 1
# inner
# RuntimeError
