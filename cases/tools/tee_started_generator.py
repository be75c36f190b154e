# title: tee of a generator that was started yields what is still to come
# clauses: tools.tee.values
# python: >=3.3
import itertools

def source():
    yield from 'abc'

g = source()
print(next(g))
a, b = itertools.tee(g)
print(list(a), list(b))

# expect:
# a
# ['b', 'c'] ['b', 'c']
