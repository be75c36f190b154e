# title: an initial value comes first, before the source is started
# clauses: tools.accumulate.initial tools.accumulate.initial_none
# python: >=3.8
import itertools
import operator

def source(*numbers):
    print('started')
    yield from numbers

tool = itertools.accumulate(source(1, 2), initial=10)
print(next(tool))
print(list(tool))
print(list(itertools.accumulate(source(2, 3), operator.mul, initial=0)))
print(list(itertools.accumulate(source(), initial='only')))
print(list(itertools.accumulate(source(1, 2), initial=None)))
try:
    itertools.accumulate(source(), operator.add, 10)
except TypeError:
    print('TypeError')

# expect:
# 10
# started
# [11, 13]
# started
# [0, 0, 0]
# started
# ['only']
# started
# [1, 3]
# TypeError
