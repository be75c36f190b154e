# title: over a plain iterable yield from and a loop that yields are alike
# clauses: delegate.iterables
# python: >=3.3
def by_loop(items):
    for item in items:
        yield item

def by_delegation(items):
    yield from items

for items in ('spam', [0, None, ()], range(5, 0, -2)):
    print(list(by_loop(items)) == list(by_delegation(items)), list(by_delegation(items)))

# expect:
# True ['s', 'p', 'a', 'm']
# True [0, None, ()]
# True [5, 3, 1]
