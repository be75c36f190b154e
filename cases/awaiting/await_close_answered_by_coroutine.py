# title: a coroutine waits again on close, and RuntimeError is raised in the coroutine
# clauses: await.close.answered await.kind.native
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    try:
        await pause('first')
    finally:
        await pause('again')

async def outer():
    try:
        print('result', await inner())
    except RuntimeError:
        print('outer', 'RuntimeError')

c = outer()
print(c.send(None))
print(c.close())

# expect:
# first
# outer RuntimeError
# None
