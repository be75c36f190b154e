# title: values come straight from an object whose __await__ gives the iterator of a coroutine
# clauses: await.values await.result await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    await pause(1)
    await pause(2)
    return 'end'

class inner:
    def __await__(self):
        return work().__await__()

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
