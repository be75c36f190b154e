# title: an exception that an iterator without send, throw and close raises on a value passes into the coroutine
# clauses: await.raises await.send.none await.kind.object
# python: >=3.6
states = ['first']

class inner:
    def __await__(self):
        return self
    def __next__(self):
        if states:
            return states.pop()
        raise KeyError

async def outer():
    try:
        print('result', await inner())
    except KeyError:
        print('outer', 'KeyError')

c = outer()
print(c.send(None))
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# first
# outer KeyError
# StopIteration
