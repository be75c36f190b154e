# title: one iterator may be at the end while the others are still on the way
# clauses: tools.tee.values gen.iter.once
# python: >=3.3
import itertools

def source():
    yield 'a'
    yield 'b'

a, b, c = itertools.tee(source(), 3)
print(list(a), list(a))
print(next(b), list(zip(b, c)))
print(list(b), list(c))

# expect:
# ['a', 'b'] []
# a [('b', 'a')]
# [] ['b']
