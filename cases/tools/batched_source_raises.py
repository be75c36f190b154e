# title: an exception in the middle of a batch loses what the batch had
# clauses: tools.raised tools.raised_ends tools.batched.values
# python: >=3.12
import itertools

def source():
    yield 1
    yield 2
    yield 3
    raise KeyError

tool = itertools.batched(source(), 2)
print(next(tool))
try:
    next(tool)
except KeyError:
    print('KeyError', next(tool, 'ended'))

# expect:
# (1, 2)
# KeyError ended
