# title: a copy of such an iterator goes on at the same item
# clauses: tools.tee.copy
# python: >=3.3
import copy
import itertools

def source():
    yield from 'abc'

a, b = itertools.tee(source())
next(a)
c = copy.copy(a)
print(next(c), next(a), list(c), list(b))
single, = itertools.tee(source(), 1)
print(list(copy.copy(single)), list(single))

# expect:
# b b ['c'] ['a', 'b', 'c']
# ['a', 'b', 'c'] ['a', 'b', 'c']
