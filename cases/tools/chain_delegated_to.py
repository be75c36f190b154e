# title: a delegator that waits for chain goes from one source to the next
# clauses: tools.chain.order delegate.values delegate.result.none
# python: >=3.3
import itertools

def source(name):
    yield name
    return 'lost'

def delegator():
    result = yield from itertools.chain(source('a'), source('b'))
    yield result

print(list(delegator()))

# expect:
# ['a', 'b', None]
