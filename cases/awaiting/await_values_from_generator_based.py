# title: values come straight from a generator-based coroutine
# clauses: await.values await.result await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    (yield 1)
    (yield 2)
    return 'end'

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None), c.send(None))
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# 1 2
# result end
# StopIteration
