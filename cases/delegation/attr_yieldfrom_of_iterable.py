# title: gi_yieldfrom is the iterator and not the iterable that was given
# clauses: delegate.attr.yieldfrom
# python: >=3.5
class Items:
    def __iter__(self):
        return iterator

def delegator(operand):
    yield from operand

iterator = iter([1, 2])
g = delegator(Items())
next(g)
print(g.gi_yieldfrom is iterator)
g = delegator('ab')
next(g)
print(next(g.gi_yieldfrom), g.gi_yieldfrom is g.gi_yieldfrom)

# expect:
# True
# b True
