# title: an exception thrown in is caught by a generator-based coroutine, which waits again
# clauses: await.throw.inner await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    try:
        (yield 'first')
    except KeyError:
        (yield 'caught')

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
