# title: the combinatoric tools exhaust their sources at the call, where an exception is raised too
# clauses: tools.combinatoric.at_once
# python: >=3.3
import itertools

def source():
    print('started', end=' ')
    yield 1
    raise KeyError

for make in (itertools.product, itertools.permutations, lambda items: itertools.combinations(items, 2),
             lambda items: itertools.combinations_with_replacement(items, 2)):
    try:
        make(source())
        print('made')
    except KeyError:
        print('KeyError')

# expect:
# started KeyError
# started KeyError
# started KeyError
# started KeyError
