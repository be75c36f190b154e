# title: in CPython a StopIteration of the look-up of throw goes past the delegator
# clauses: delegate.lookup.throw_fails
# python: >=3.3
class Stopping:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    @property
    def throw(self):
        raise StopIteration('from the look-up')

def delegator():
    try:
        yield from Stopping()
    except Exception:
        print('not reached')

g = delegator()
print(next(g))
try:
    g.throw(KeyError)
except StopIteration as stop:
    print('StopIteration', stop.value)
print(next(g))

# expect:
# next
# StopIteration from the look-up
# next
