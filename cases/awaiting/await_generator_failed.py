# title: an object is awaited whose __await__ gives a generator that has raised an exception
# clauses: await.kind.object await.twice.object
# python: >=3.6
def values():
    yield 'first'
    raise KeyError

class Some:
    def __await__(self):
        return g

async def work():
    print('result', await Some())

g = values()
print(next(g))
try:
    next(g)
except KeyError:
    print('KeyError')
c = work()
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# first
# KeyError
# result None
# StopIteration
