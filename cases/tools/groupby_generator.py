# title: groupby makes a pair of every run of equal items
# clauses: tools.groupby.values tools.groupby.key
# python: >=3.3
import itertools

def source(items):
    for item in items:
        yield item

print([(key, list(group)) for key, group in itertools.groupby(source('aabca'))])
print([(key, list(group)) for key, group in itertools.groupby(source([1, 3, 2, 5]), lambda n: n % 2)])
print([(key, list(group)) for key, group in itertools.groupby(source('aB'), key=None)])
print(list(itertools.groupby(source(''))))

# expect:
# [('a', ['a', 'a']), ('b', ['b']), ('c', ['c']), ('a', ['a'])]
# [(1, [1, 3]), (0, [2]), (1, [5])]
# [('a', ['a']), ('B', ['B'])]
# []
