# title: a sub-generator that the delegator left by an exception is not closed later
# clauses: delegate.close.finished delegate.direct
# python: >=3.3
class Closable:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        raise KeyError

    def close(self):
        print('not reached')

def delegator():
    try:
        yield from Closable()
    except KeyError:
        yield 'own'

g = delegator()
print(next(g))
print(g.throw(KeyError))
g.close()

# expect:
# next
# own
