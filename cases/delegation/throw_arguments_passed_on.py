# title: CPython hands the arguments of throw to the iterator as they are
# clauses: delegate.throw.arguments
# python: >=3.3
class Catcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        return [getattr(detail, '__name__', detail) for detail in details]

def delegator():
    yield from Catcher()

g = delegator()
next(g)
print(g.throw(KeyError))
print(g.throw(KeyError, 'value'))
print(g.throw(KeyError, (1, 2), None))
print(g.throw('no exception'))

# expect:
# ['KeyError']
# ['KeyError', 'value']
# ['KeyError', (1, 2), None]
# ['no exception']
