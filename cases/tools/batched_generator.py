# title: batched yields tuples, and takes no more from the source than a batch needs
# clauses: tools.batched.values tools.batched.lazy
# python: >=3.12
import itertools

def source(end):
    for number in range(end):
        print('yield', number)
        yield number

g = source(9)
tool = itertools.batched(g, 2)
print('made')
print(next(tool))
print(next(g))
print(next(tool))
print(list(itertools.batched('abcdefg', 3)), list(itertools.batched('', 3)))
print(list(itertools.batched('abc', 3)), list(itertools.batched('ab', 9)), list(itertools.batched('ab', n=1)))

# expect:
# made
# yield 0
# yield 1
# (0, 1)
# yield 2
# 2
# yield 3
# yield 4
# (3, 4)
# [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] []
# [('a', 'b', 'c')] [('a', 'b')] [('a',), ('b',)]
