# title: None that is sent advances a generator-based coroutine
# clauses: await.send.none await.kind.generator_based
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
print(c.send(None))
c.close()

# expect:
# first
# got None
# second
