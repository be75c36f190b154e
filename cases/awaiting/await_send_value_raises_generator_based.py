# title: an exception that a generator-based coroutine raises on a value passes into the coroutine
# clauses: await.raises await.send.value await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    (yield 'first')
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
