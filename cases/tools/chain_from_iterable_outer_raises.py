# title: an exception of the generator of sources leaves chain.from_iterable
# clauses: tools.raised tools.chain.from_iterable
# python: >=3.3
import itertools

def outer():
    yield 'ab'
    yield ()
    raise KeyError

tool = itertools.chain.from_iterable(outer())
print(next(tool), next(tool))
try:
    next(tool)
except KeyError:
    print('KeyError', next(tool, 'ended'))

# expect:
# a b
# KeyError ended
