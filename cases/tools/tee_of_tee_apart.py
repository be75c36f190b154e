# title: the iterators made of such an iterator are independent of it
# clauses: tools.tee.of_tee_apart
# python: >=3.14
import itertools

def source():
    yield from 'abc'

a, b = itertools.tee(source())
c, d = itertools.tee(a)
print(c is a, d is a)
print(next(a), next(c), next(d), next(b))

# expect:
# False False
# a a a a
