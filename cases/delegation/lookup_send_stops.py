# title: a StopIteration of the look-up of send ends the delegation
# clauses: delegate.lookup.send_stops
# python: >=3.3
class Stopping:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    @property
    def send(self):
        raise StopIteration('from the look-up')

def delegator():
    yield 'result', (yield from Stopping())

g = delegator()
print(next(g))
print(g.send('value'))

# expect:
# next
# ('result', 'from the look-up')
