# title: after an exception of its source cycle goes on with what it saved
# clauses: tools.cycle.raised
# python: >=3.3
import itertools

def source():
    yield 1
    yield 2
    raise KeyError

tool = itertools.cycle(source())
print(next(tool), next(tool))
try:
    next(tool)
except KeyError:
    print('KeyError')
print(next(tool), next(tool), next(tool))

# expect:
# 1 2
# KeyError
# 1 2 1
