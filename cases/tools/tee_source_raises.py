# title: an exception of the source meets the one that asks first, the others just end
# clauses: tools.tee.raised tools.raised
# python: >=3.3
import itertools

def source():
    yield 1
    raise KeyError

a, b = itertools.tee(source())
print(next(a))
try:
    next(a)
except KeyError:
    print('KeyError')
print(list(a), list(b))

# expect:
# 1
# KeyError
# [] [1]
