# title: an object whose __await__ gives the iterator of a coroutine waits again on close, and RuntimeError is raised in the coroutine
# clauses: await.close.answered await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    try:
        await pause('first')
    finally:
        await pause('again')

class inner:
    def __await__(self):
        return work().__await__()

async def outer():
    try:
        print('result', await inner())
    except RuntimeError:
        print('outer', 'RuntimeError')

c = outer()
print(c.send(None))
print(c.close())

# expect:
# first
# outer RuntimeError
# None
