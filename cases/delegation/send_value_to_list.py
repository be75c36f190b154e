# title: a value sent to an iterator without send is an AttributeError inside the delegator
# clauses: delegate.send.missing
# python: >=3.3
def delegator():
    try:
        yield from [1, 2, 3]
    except AttributeError:
        yield 'AttributeError'
    yield 'delegation over'

g = delegator()
print(next(g))
print(g.send('value'))
print(next(g))

# expect:
# 1
# AttributeError
# delegation over
