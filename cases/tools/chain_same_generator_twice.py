# title: a source that occurs twice is exhausted the second time
# clauses: tools.chain.order gen.iter.once
# python: >=3.3
import itertools

def source():
    yield 1
    yield 2

g = source()
print(list(itertools.chain(g, 'x', g)))

# expect:
# [1, 2, 'x']
