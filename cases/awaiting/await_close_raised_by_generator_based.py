# title: an exception that a generator-based coroutine raises on close is raised in the coroutine
# clauses: await.close.raises await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    try:
        (yield 'first')
    finally:
        raise KeyError

async def outer():
    try:
        print('result', await inner())
    except KeyError:
        print('outer', 'KeyError')

c = outer()
print(c.send(None))
print(c.close())

# expect:
# first
# outer KeyError
# None
