# title: an exception thrown in ends an iterator with send, throw and close, and the coroutine goes on with the result
# clauses: await.throw.inner await.result await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'
    def throw(self, kind, *rest):
        raise StopIteration('end')
    def send(self, value):
        raise RuntimeError('send')
    def close(self):
        pass

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
try:
    c.throw(KeyError)
except StopIteration:
    print('StopIteration')

# expect:
# first
# result end
# StopIteration
