# title: a coroutine that has returned cannot be awaited
# clauses: await.twice.ended
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    await pause('first')
    return 'end'

async def outer(target):
    try:
        await target
    except RuntimeError:
        print('RuntimeError')

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
# RuntimeError
# StopIteration
