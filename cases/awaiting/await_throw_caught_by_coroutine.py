# title: an exception thrown in is caught by a coroutine, which waits again
# clauses: await.throw.inner await.kind.native
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    try:
        await pause('first')
    except KeyError:
        await pause('caught')

async def outer():
    try:
        print('result', await inner())
    except KeyError:
        print('outer', 'KeyError')

c = outer()
print(c.send(None))
print(c.throw(KeyError))
c.close()

# expect:
# first
# caught
