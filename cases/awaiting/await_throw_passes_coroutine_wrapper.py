# title: an exception thrown in passes through an object whose __await__ gives the iterator of a coroutine
# clauses: await.throw.inner await.raises await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    try:
        await pause('first')
    finally:
        print('inner finally')

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
    c.throw(KeyError)
except StopIteration:
    print('StopIteration')

# expect:
# first
# inner finally
# outer KeyError
# StopIteration
