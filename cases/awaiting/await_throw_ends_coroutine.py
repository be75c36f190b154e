# title: an exception thrown in ends a coroutine, and the coroutine goes on with the result
# clauses: await.throw.inner await.result await.kind.native
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    try:
        await pause('first')
    except KeyError:
        return 'end'

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
