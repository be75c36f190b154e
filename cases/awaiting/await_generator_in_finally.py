# title: an object is awaited whose __await__ gives a generator that waits in front of a finally block
# clauses: await.kind.object await.twice.object
# python: >=3.6
def values():
    try:
        yield 'first'
    finally:
        print('finally')
    return 'end'

class Some:
    def __await__(self):
        return g

async def work():
    print('result', await Some())

g = values()
print(next(g))
c = work()
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# first
# finally
# result end
# StopIteration
