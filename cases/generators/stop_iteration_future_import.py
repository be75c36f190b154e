# title: the future import generator_stop gives the rule of 3.7 to older versions
# clauses: gen.stop.future gen.stop.cause gen.stop.closes
# python: >=3.5
from __future__ import generator_stop

def body():
    yield 1
    raise StopIteration('value')

g = body()
next(g)
try:
    next(g)
except RuntimeError as error:
    print('RuntimeError', error.__cause__.value)
print(list(g))

# expect:
# RuntimeError value
# []
