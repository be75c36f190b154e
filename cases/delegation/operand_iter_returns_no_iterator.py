# title: an __iter__ that returns no iterator is a TypeError inside the delegator
# clauses: delegate.not_iterable
# python: >=3.3
class Items:
    def __iter__(self):
        return [1, 2]

def delegator():
    try:
        yield from Items()
    except TypeError:
        yield 'TypeError'

print(list(delegator()))

# expect:
# ['TypeError']
