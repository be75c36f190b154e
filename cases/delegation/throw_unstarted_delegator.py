# title: an exception thrown into a new delegator reaches no sub-iterator
# clauses: delegate.throw.unstarted
# python: >=3.3
def sub():
    print('not reached')
    yield

def delegator():
    yield from sub()

g = delegator()
try:
    g.throw(KeyError)
except KeyError:
    print('KeyError', list(g))

# expect:
# KeyError []
