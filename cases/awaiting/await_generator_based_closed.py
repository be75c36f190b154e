# title: a closed generator-based coroutine gives None when it is awaited
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
target.close()
try:
    outer(target).send(None)
except StopIteration:
    print('StopIteration')

# expect:
# result None
# StopIteration
