# title: a throw method that raises the StopIteration it was given ends the delegation
# clauses: delegate.throw.stop
# python: >=3.3
class Passing:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, kind, value=None, traceback=None):
        raise kind if value is None else value

def delegator():
    yield 'result', (yield from Passing())

g = delegator()
next(g)
print(g.throw(StopIteration('thrown')))

# expect:
# ('result', 'thrown')
