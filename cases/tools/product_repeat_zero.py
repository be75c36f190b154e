# title: a product of no repetitions has one empty row and leaves its sources alone
# clauses: tools.product.repeat_zero
# python: >=3.3
import itertools

def source():
    print('started')
    yield 0

g = source()
print(list(itertools.product(g, repeat=0)))
print(list(g))

# expect:
# [()]
# started
# [0]
