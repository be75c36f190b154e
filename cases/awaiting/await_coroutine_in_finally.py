# title: a refused await leaves the waiting coroutine where it is
# clauses: await.twice.waiting
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    try:
        await pause('first')
    finally:
        print('finally')

async def outer(target):
    await target

target = inner()
print(target.send(None))
try:
    outer(target).send(None)
except RuntimeError:
    print('RuntimeError')
print(target.cr_frame is not None)
target.close()

# expect:
# first
# RuntimeError
# True
# finally
