# title: a generator-based coroutine that has returned gives None when it is awaited
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
target.send(None)
try:
    target.send(None)
except StopIteration:
    print('StopIteration')
try:
    outer(target).send(None)
except StopIteration:
    print('StopIteration')

# expect:
# StopIteration
# result None
# StopIteration
