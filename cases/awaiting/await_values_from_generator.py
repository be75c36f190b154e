# title: values come straight from an object whose __await__ is a generator
# clauses: await.values await.result await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        (yield 1)
        (yield 2)
        return 'end'

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
# result end
# StopIteration
