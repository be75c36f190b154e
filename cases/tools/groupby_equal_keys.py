# title: a group begins when the new key is not equal to the old one
# clauses: tools.groupby.values tools.groupby.key
# python: >=3.3
import itertools

nan = float('nan')

def source():
    yield 1
    yield 1.0
    yield True
    yield 'x'
    yield None
    yield None

print([(key, len(list(group))) for key, group in itertools.groupby(source())])
print([len(list(group)) for key, group in itertools.groupby([[], (), []], len)])

# expect:
# [(1, 3), ('x', 1), (None, 2)]
# [3]
