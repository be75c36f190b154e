# title: filterfalse yields what the predicate refuses, or what is false
# clauses: tools.filterfalse.values tools.lazy
# python: >=3.3
import itertools

def source(*items):
    for item in items:
        print('yield', item)
        yield item

tool = itertools.filterfalse(lambda number: number % 2, source(1, 2, 3, 4))
print(next(tool))
print(next(tool), next(tool, 'ended'))
print(list(itertools.filterfalse(None, [0, 1, '', 'a', (), None])))
print(list(itertools.filterfalse(bool, [0, 1, []])))

# expect:
# yield 1
# yield 2
# 2
# yield 3
# yield 4
# 4 ended
# [0, '', (), None]
# [0, []]
