# title: a call of throw with several arguments warns once, however many generators it goes through
# clauses: delegate.throw.deprecated_once
# python: >=3.12
import warnings

def body():
    try:
        yield
    except KeyError:
        yield 'caught'

def delegator(iterator):
    try:
        yield from iterator
    except KeyError:
        yield 'caught above'

def throw(g):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        print(g.throw(KeyError, 'key'), [each.category.__name__ for each in caught])

g = delegator(delegator(body()))
next(g)
throw(g)
sub = body()
g = delegator(sub)
next(g)
sub.close()
throw(g)

# expect:
# caught ['DeprecationWarning']
# caught above ['DeprecationWarning']
