# title: a chain goes on at the generator in its middle that an exception was thrown into directly
# clauses: delegate.direct delegate.throw.raises
# python: >=3.3
def leaf():
    yield 'leaf'
    yield 'not reached'

def middle():
    try:
        yield from leaf()
    except KeyError:
        yield 'middle'
    yield 'middle again'

def delegator():
    yield from m
    yield 'delegator'

m = middle()
g = delegator()
print(next(g))
print(m.throw(KeyError))
print(next(g))
print(next(g))

# expect:
# leaf
# middle
# middle again
# delegator
