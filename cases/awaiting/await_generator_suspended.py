# title: an object is awaited whose __await__ gives a generator that is suspended
# clauses: await.kind.object await.twice.object
# python: >=3.6
def values():
    yield 'first'
    yield 'second'
    return 'end'

class Some:
    def __await__(self):
        return g

async def work():
    print('result', await Some())

g = values()
print(next(g))
c = work()
print(c.send(None))
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# first
# second
# result end
# StopIteration
