# title: an exception thrown in passes through an iterator with send, throw and close
# clauses: await.throw.inner await.raises await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'
    def throw(self, kind, *rest):
        print('throw')
        raise kind
    def send(self, value):
        raise RuntimeError('send')
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
    c.throw(KeyError)
except StopIteration:
    print('StopIteration')

# expect:
# first
# throw
# outer KeyError
# StopIteration
