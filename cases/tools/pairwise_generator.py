# title: pairwise yields neighbours, each item taken once
# clauses: tools.pairwise.values tools.pairwise.lazy
# python: >=3.10
import itertools

def source(end):
    for number in range(end):
        print('yield', number)
        yield number

tool = itertools.pairwise(source(3))
print('made')
print(next(tool))
print(next(tool))
print(next(tool, 'ended'))
print(list(itertools.pairwise('')), list(itertools.pairwise('a')), list(itertools.pairwise('ab')))

# expect:
# made
# yield 0
# yield 1
# (0, 1)
# yield 2
# (1, 2)
# ended
# [] [] [('a', 'b')]
