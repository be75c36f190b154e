# title: a source that cannot be iterated is found out as it is reached
# clauses: tools.chain.reached
# python: >=3.3
import itertools

def source():
    yield 1

tool = itertools.chain(source(), None, source())
print(next(tool))
try:
    next(tool)
except TypeError:
    print('TypeError', next(tool, 'ended'))

# expect:
# 1
# TypeError ended
