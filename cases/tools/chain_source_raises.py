# title: an exception of one source leaves the chain, and the following sources
# clauses: tools.raised tools.chain.order
# python: >=3.3
import itertools

def failing():
    yield 1
    raise KeyError

tool = itertools.chain(failing(), 'ab')
print(next(tool))
try:
    next(tool)
except KeyError:
    print('KeyError')

# expect:
# 1
# KeyError
