# title: an exception of one source loses the items taken for its row, and ends zip_longest
# clauses: tools.zip_longest.raised tools.raised
# python: >=3.3
import itertools

def good():
    for number in range(9):
        yield number

def bad():
    yield 'a'
    raise KeyError

first, last = good(), good()
tool = itertools.zip_longest(first, bad(), last)
print(next(tool))
try:
    next(tool)
except KeyError:
    print('KeyError', next(tool, 'ended'))
print(next(first), next(last))

# expect:
# (0, 'a', 0)
# KeyError ended
# 2 1
