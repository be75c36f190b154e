# title: permutations of a generator go by position
# clauses: tools.permutations.values tools.combinatoric.pool
# python: >=3.3
import itertools

def source(items):
    print('started')
    yield from items

print([''.join(row) for row in itertools.permutations(source('abc'))])
print([''.join(row) for row in itertools.permutations(source('abc'), 2)])
print([''.join(row) for row in itertools.permutations(source('aa'))])
print(list(itertools.permutations(source('ab'), 3)), list(itertools.permutations(source('ab'), 0)))

# expect:
# started
# ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
# started
# ['ab', 'ac', 'ba', 'bc', 'ca', 'cb']
# started
# ['aa', 'aa']
# started
# started
# [] [()]
