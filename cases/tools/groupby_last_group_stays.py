# title: the last group of an exhausted groupby has its last item still
# clauses: tools.groupby.gone_last
# python: >=3.3 <3.7
import itertools

def source():
    yield from 'aabb'

kept = list(itertools.groupby(source()))
print([(key, list(group)) for key, group in kept])

# expect:
# [('a', []), ('b', ['b'])]
