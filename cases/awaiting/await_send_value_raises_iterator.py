# title: an exception that an iterator with send, throw and close raises on a value passes into the coroutine
# clauses: await.raises await.send.value await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'
    def send(self, value):
        raise KeyError
    def throw(self, *details):
        raise RuntimeError('throw')
    def close(self):
        pass

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
