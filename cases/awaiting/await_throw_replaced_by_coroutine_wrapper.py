# title: an exception thrown in is replaced by an object whose __await__ gives the iterator of a coroutine
# clauses: await.throw.inner await.raises await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    try:
        await pause('first')
    except KeyError:
        raise LookupError

class inner:
    def __await__(self):
        return work().__await__()

async def outer():
    try:
        print('result', await inner())
    except LookupError:
        print('outer', 'LookupError')

c = outer()
print(c.send(None))
try:
    c.throw(KeyError)
except StopIteration:
    print('StopIteration')

# expect:
# first
# outer LookupError
# StopIteration
