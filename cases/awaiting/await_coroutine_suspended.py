# title: a coroutine that another one already waits in cannot be awaited
# clauses: await.twice.waiting
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    await pause('first')
    return 'end'

async def outer(target):
    print('result', await target)

target = inner()
print(target.send(None))
c = outer(target)
try:
    c.send(None)
except RuntimeError:
    print('RuntimeError')
try:
    target.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# first
# RuntimeError
# StopIteration
