# title: an object is awaited whose __await__ gives a generator that was not started
# clauses: await.kind.object await.result
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
c = work()
print(c.send(None), c.send(None))
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# first second
# result end
# StopIteration
