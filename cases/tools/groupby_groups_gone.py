# title: groups that are kept beyond their turn are empty, the last one too
# clauses: tools.groupby.gone
# python: >=3.7
import itertools

def source():
    yield from 'aab'

kept = list(itertools.groupby(source()))
print([(key, list(group)) for key, group in kept])

# expect:
# [('a', []), ('b', [])]
