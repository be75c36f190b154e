# title: the first iterator made of such an iterator is that iterator
# clauses: tools.tee.of_tee_same
# python: >=3.3 <3.12
import itertools

def source():
    yield from 'abc'

a, b = itertools.tee(source())
c, d = itertools.tee(a)
print(c is a, d is a)
print(next(a), next(c), next(d))

# expect:
# True False
# a b a
