# title: a repeated source of product is exhausted once
# clauses: tools.product.repeat tools.product.values
# python: >=3.3
import itertools

def source():
    print('started')
    yield 0
    yield 1

print(list(itertools.product(source(), repeat=2)))
print(len(list(itertools.product(source(), 'abc', repeat=2))))
g = source()
print(list(itertools.product(g, g)))

# expect:
# started
# [(0, 0), (0, 1), (1, 0), (1, 1)]
# started
# 36
# started
# []
