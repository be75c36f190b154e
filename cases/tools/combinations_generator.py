# title: combinations of a generator keep its order
# clauses: tools.combinations.values tools.combinations_with_replacement.values tools.combinatoric.pool
# python: >=3.3
import itertools

def source(items):
    yield from items

def rows(tool):
    return [''.join(row) for row in tool]

print(rows(itertools.combinations(source('abc'), 2)), rows(itertools.combinations(source('ba'), 2)))
print(rows(itertools.combinations(source('aab'), 2)))
print(rows(itertools.combinations(source('ab'), 3)), list(itertools.combinations(source('ab'), 0)))
print(rows(itertools.combinations_with_replacement(source('abc'), 2)))
print(rows(itertools.combinations_with_replacement(source('a'), 3)))
print(rows(itertools.combinations_with_replacement(source(''), 2)))

# expect:
# ['ab', 'ac', 'bc'] ['ba']
# ['aa', 'ab', 'ab']
# [] [()]
# ['aa', 'ab', 'ac', 'bb', 'bc', 'cc']
# ['aaa']
# []
