# title: a list iterator can be advanced while a delegator waits for it
# clauses: delegate.direct
# python: >=3.3
def delegator():
    yield from items

items = iter('abcd')
g = delegator()
print(next(g), next(items), next(g), next(items), list(g))

# expect:
# a b c d []
