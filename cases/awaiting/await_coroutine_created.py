# title: awaiting a coroutine starts it
# clauses: await.start await.kind.native
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
