# title: what is thrown into the delegating generator reaches the coroutine
# clauses: await.bridge.allowed
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    try:
        await pause('out')
    except KeyError as error:
        return error.args

@types.coroutine
def outer():
    return (yield from inner())

g = outer()
print(next(g))
try:
    g.throw(KeyError('in'))
except StopIteration as stop:
    print(stop.value)

# expect:
# out
# ('in',)
