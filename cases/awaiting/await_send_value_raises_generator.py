# title: an exception that an object whose __await__ is a generator raises on a value passes into the coroutine
# clauses: await.raises await.send.value await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        (yield 'first')
        raise KeyError

async def outer():
    try:
        print('result', await inner())
    except KeyError:
        print('outer', 'KeyError')

c = outer()
print(c.send(None))
try:
    c.send('value')
except StopIteration:
    print('StopIteration')

# expect:
# first
# outer KeyError
# StopIteration
