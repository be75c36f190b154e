# title: an iterator without throw has the exception raised at the yield from
# clauses: delegate.throw.missing
# python: >=3.3
def delegator():
    try:
        yield from [1, 2, 3]
    except KeyError as caught:
        yield caught is error
    yield 'delegation over'

error = KeyError('k')
g = delegator()
print(next(g))
print(g.throw(error))
print(next(g))

# expect:
# 1
# True
# delegation over
