# title: zip_longest fills up what the shorter sources lack, and resumes them no more
# clauses: tools.zip_longest.values tools.zip_longest.ended
# python: >=3.3
import itertools

def source(name, count):
    for number in range(count):
        yield name + str(number)
    print('end', name)

tool = itertools.zip_longest(source('a', 1), source('b', 3), source('c', 0))
for row in tool:
    print(row)
print(next(tool, 'ended'))
print(list(itertools.zip_longest('ab', 'c', fillvalue='-')))
g = iter('abc')
print(list(itertools.zip_longest(g, g)))

# expect:
# end c
# ('a0', 'b0', None)
# end a
# (None, 'b1', None)
# (None, 'b2', None)
# end b
# ended
# [('a', 'c'), ('b', '-')]
# [('a', 'b'), ('c', None)]
