# title: values come straight from an iterator with send, throw and close
# clauses: await.values await.result await.kind.object
# python: >=3.6
values = iter([1, 2])

class inner:
    def __await__(self):
        return self
    def __next__(self):
        return next(values)
    def send(self, value):
        raise RuntimeError('send')
    def throw(self, *details):
        raise RuntimeError('throw')
    def close(self):
        pass

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None), c.send(None))
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# 1 2
# result None
# StopIteration
