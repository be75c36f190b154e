# title: a value that is sent reaches an object whose __await__ gives the iterator of a coroutine
# clauses: await.send.value await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    print('got', await pause('first'))
    await pause('second')

class inner:
    def __await__(self):
        return work().__await__()

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
print(c.send('value'))
c.close()

# expect:
# first
# got value
# second
