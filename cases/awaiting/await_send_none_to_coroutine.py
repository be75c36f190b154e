# title: None that is sent advances a coroutine
# clauses: await.send.none await.kind.native
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    print('got', await pause('first'))
    await pause('second')

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
print(c.send(None))
c.close()

# expect:
# first
# got None
# second
