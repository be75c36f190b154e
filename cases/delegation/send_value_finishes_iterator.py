# title: a StopIteration from send ends the delegation with its value
# clauses: delegate.send.stop delegate.result.first_argument
# python: >=3.3
class Once:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def send(self, value):
        raise StopIteration(value, 'more')

def delegator():
    yield (yield from Once())

g = delegator()
print(next(g))
print(g.send('the end'))

# expect:
# next
# the end
