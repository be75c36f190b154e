# title: an exception that an object whose __await__ gives the iterator of a coroutine raises on a value passes into the coroutine
# clauses: await.raises await.send.value await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    await pause('first')
    raise KeyError

class inner:
    def __await__(self):
        return work().__await__()

async def outer():
    try:
        print('result', await inner())
    except KeyError:
        print('outer', 'KeyError')

c = outer()
print(c.send(None))
try:
    c.send('value')
except StopIteration:
    print('StopIteration')

# expect:
# first
# outer KeyError
# StopIteration
