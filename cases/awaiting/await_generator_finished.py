# title: an object is awaited whose __await__ gives a generator that has returned
# clauses: await.kind.object await.twice.object
# python: >=3.6
def values():
    yield 'first'
    return 'end'

class Some:
    def __await__(self):
        return g

async def work():
    print('result', await Some())

g = values()
print(list(g))
c = work()
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# ['first']
# result None
# StopIteration
