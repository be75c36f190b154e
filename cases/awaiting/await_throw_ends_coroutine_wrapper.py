# title: an exception thrown in ends an object whose __await__ gives the iterator of a coroutine, and the coroutine goes on with the result
# clauses: await.throw.inner await.result await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    try:
        await pause('first')
    except KeyError:
        return 'end'

class inner:
    def __await__(self):
        return work().__await__()

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
try:
    c.throw(KeyError)
except StopIteration:
    print('StopIteration')

# expect:
# first
# result end
# StopIteration
