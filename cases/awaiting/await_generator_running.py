# title: an object is awaited whose __await__ gives a generator that awaits it itself
# clauses: await.kind.object await.twice.object
# python: >=3.6
def values():
    try:
        work().send(None)
    except ValueError:
        print('ValueError')
    yield 'first'

class Some:
    def __await__(self):
        return g

async def work():
    print('result', await Some())

g = values()
c = work()
print(c.send(None))

# expect:
# ValueError
# first
