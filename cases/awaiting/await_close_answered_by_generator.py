# title: an object whose __await__ is a generator waits again on close, and RuntimeError is raised in the coroutine
# clauses: await.close.answered await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
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
