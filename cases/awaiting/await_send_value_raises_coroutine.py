# title: an exception that a coroutine raises on a value passes into the coroutine
# clauses: await.raises await.send.value await.kind.native
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    await pause('first')
    raise KeyError

async def outer():
    try:
        print('result', await inner())
    except KeyError:
        print('outer', 'KeyError')

c = outer()
print(c.send(None))
try:
    c.send('value')
except StopIteration:
    print('StopIteration')

# expect:
# first
# outer KeyError
# StopIteration
