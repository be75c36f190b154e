# title: an exception thrown in is replaced by a coroutine
# clauses: await.throw.inner await.raises await.kind.native
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    try:
        await pause('first')
    except KeyError:
        raise LookupError

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
