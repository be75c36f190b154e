# title: batched ends without what its source returned
# clauses: tools.return_lost
# python: >=3.12
import itertools

def source(end):
    yield from range(end)
    return 'result'

def delegator():
    for end in (0, 1, 2):
        print((yield from itertools.batched(source(end), 2)))

print(list(delegator()))

# expect:
# None
# None
# None
# [(0,), (0, 1)]
