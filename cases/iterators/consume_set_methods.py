# title: the methods of sets take generators, their operators do not
# clauses: iter.set
# python: >=3.2
def values(*items):
    for item in items:
        yield item

s = {1, 2, 3}
print(s.union(values(3, 4), values(5)) == {1, 2, 3, 4, 5}, s.intersection(values(2, 9), values(2)))
print(s.difference(values(1), values(2)), s.symmetric_difference(values(1, 2, 3, 4)))
print(s.isdisjoint(values(4, 5)), s.issubset(values(1, 2, 3, 4)), s.issuperset(values(1, 2)))
s.intersection_update(values(1, 2))
s.difference_update(values(1))
s.symmetric_difference_update(values(2, 7))
s.update(values(8), values())
print(s == {7, 8})
for action in (lambda: s | values(1), lambda: s & values(1), lambda: s - values(1), lambda: s ^ values(1),
               lambda: s <= values(1), lambda: values(1) | s):
    try:
        action()
    except TypeError:
        print('TypeError', end=' ')
print(s == values(7, 8))

# expect:
# True {2}
# {3} {4}
# True True True
# True
# TypeError TypeError TypeError TypeError TypeError TypeError False
