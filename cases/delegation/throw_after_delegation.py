# title: once a delegation is over exceptions are raised in the delegator itself
# clauses: delegate.again delegate.close.finished
# python: >=3.3
class Loud:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration

    def throw(self, *details):
        print('not reached')

    def close(self):
        print('not reached')

def delegator():
    yield from Loud()
    try:
        yield 'own'
    except KeyError:
        yield 'caught'

g = delegator()
print(next(g))
print(g.throw(KeyError))
g.close()

# expect:
# own
# caught
