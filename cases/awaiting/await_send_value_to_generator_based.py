# title: a value that is sent reaches a generator-based coroutine
# clauses: await.send.value await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    print('got', (yield 'first'))
    (yield 'second')

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
print(c.send('value'))
c.close()

# expect:
# first
# got value
# second
