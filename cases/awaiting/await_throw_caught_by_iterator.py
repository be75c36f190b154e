# title: an exception thrown in is caught by an iterator with send, throw and close, which waits again
# clauses: await.throw.inner await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'
    def throw(self, kind, *rest):
        print('throw', kind.__name__)
        return 'caught'
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
print(c.throw(KeyError))
c.close()

# expect:
# first
# throw KeyError
# caught
