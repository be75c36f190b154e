# title: an exception thrown in is caught by an object whose __await__ gives the iterator of a coroutine, which waits again
# clauses: await.throw.inner await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    try:
        await pause('first')
    except KeyError:
        await pause('caught')

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
print(c.throw(KeyError))
c.close()

# expect:
# first
# caught
