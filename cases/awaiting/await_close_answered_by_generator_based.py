# title: a generator-based coroutine waits again on close, and RuntimeError is raised in the coroutine
# clauses: await.close.answered await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    try:
        (yield 'first')
    finally:
        (yield 'again')

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
