# title: an iterator without throw is not disturbed by an exception thrown into its delegator
# clauses: delegate.throw.missing
# python: >=3.3
def delegator(items):
    try:
        yield from items
    except KeyError:
        print('KeyError')
    yield from items

items = iter([1, 2, 3])
g = delegator(items)
print(next(g))
print(g.throw(KeyError))
print(list(g))

# expect:
# 1
# KeyError
# 2
# [3]
