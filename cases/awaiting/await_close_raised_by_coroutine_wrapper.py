# title: an exception that an object whose __await__ gives the iterator of a coroutine raises on close is raised in the coroutine
# clauses: await.close.raises await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    try:
        await pause('first')
    finally:
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
print(c.close())

# expect:
# first
# outer KeyError
# None
