# title: None that is sent advances an object whose __await__ gives the iterator of a coroutine
# clauses: await.send.none await.kind.object
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
print(c.send(None))
c.close()

# expect:
# first
# got None
# second
