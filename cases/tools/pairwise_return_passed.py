# title: pairwise ends with what its source returned
# clauses: tools.return_passed
# python: >=3.10
import itertools

def source(end):
    yield from range(end)
    return 'result'

def delegator():
    for end in (0, 1, 2):
        print((yield from itertools.pairwise(source(end))))

print(list(delegator()))

# expect:
# result
# result
# result
# [(0, 1)]
