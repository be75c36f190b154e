# title: what is sent ends a generator-based coroutine, and the coroutine goes on with the result
# clauses: await.result await.send.value await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    got = (yield 'first')
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
