# title: values come straight from a coroutine
# clauses: await.values await.result await.kind.native
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    await pause(1)
    await pause(2)
    return 'end'

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None), c.send(None))
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# 1 2
# result end
# StopIteration
