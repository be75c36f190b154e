# title: what is sent ends a coroutine, and the coroutine goes on with the result
# clauses: await.result await.send.value await.kind.native
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    got = await pause('first')
    return got + ' used'

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
try:
    c.send('value')
except StopIteration:
    print('StopIteration')

# expect:
# first
# result value used
# StopIteration
