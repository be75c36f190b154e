# title: a closed coroutine cannot be awaited
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
target.close()
try:
    outer(target).send(None)
except StopIteration:
    print('StopIteration')

# expect:
# RuntimeError
# StopIteration
