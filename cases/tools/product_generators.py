# title: product exhausts its sources first, and then the last one changes fastest
# clauses: tools.product.values tools.combinatoric.pool
# python: >=3.3
import itertools

def source(name):
    for letter in name:
        print('yield', letter)
        yield letter

tool = itertools.product(source('ab'), source('xy'))
print(next(tool))
print(list(tool))
print(list(itertools.product()), list(itertools.product('ab', '')))

# expect:
# yield a
# yield b
# yield x
# yield y
# ('a', 'x')
# [('a', 'y'), ('b', 'x'), ('b', 'y')]
# [()] []
