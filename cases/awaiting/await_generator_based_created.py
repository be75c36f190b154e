# title: awaiting a generator-based coroutine starts it
# clauses: await.start await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    yield 'first'
    return 'end'

async def outer(target):
    print('result', await target)

c = outer(inner())
print(c.send(None))
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# first
# result end
# StopIteration
