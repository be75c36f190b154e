# title: an exception that an object whose __await__ is a generator raises on close is raised in the coroutine
# clauses: await.close.raises await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        try:
            (yield 'first')
        finally:
            raise KeyError

async def outer():
    try:
        print('result', await inner())
    except KeyError:
        print('outer', 'KeyError')

c = outer()
print(c.send(None))
print(c.close())

# expect:
# first
# outer KeyError
# None
