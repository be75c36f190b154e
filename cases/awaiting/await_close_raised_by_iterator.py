# title: an exception that an iterator with send, throw and close raises on close is raised in the coroutine
# clauses: await.close.raises await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'
    def close(self):
        raise KeyError
    def send(self, value):
        raise RuntimeError('send')
    def throw(self, *details):
        raise RuntimeError('throw')

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
