# title: a suspended generator-based coroutine is continued by await
# clauses: await.twice.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    yield 'first'
    return 'end'

async def outer(target):
    print('result', await target)

target = inner()
print(target.send(None))
c = outer(target)
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# first
# result end
# StopIteration
