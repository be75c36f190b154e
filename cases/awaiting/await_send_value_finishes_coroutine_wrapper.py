# title: what is sent ends an object whose __await__ gives the iterator of a coroutine, and the coroutine goes on with the result
# clauses: await.result await.send.value await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    got = await pause('first')
    return got + ' used'

class inner:
    def __await__(self):
        return work().__await__()

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
try:
    c.send('value')
except StopIteration:
    print('StopIteration')

# expect:
# first
# result value used
# StopIteration
