# title: what is sent ends an iterator with send, throw and close, and the coroutine goes on with the result
# clauses: await.result await.send.value await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'
    def send(self, value):
        raise StopIteration(value + ' used')
    def throw(self, *details):
        raise RuntimeError('throw')
    def close(self):
        pass

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
try:
    c.send('value')
except StopIteration:
    print('StopIteration')

# expect:
# first
# result value used
# StopIteration
