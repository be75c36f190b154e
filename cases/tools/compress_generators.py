# title: compress chooses by the second source and ends with the shorter one
# clauses: tools.compress.values tools.compress.ends
# python: >=3.3
import itertools

def source(name, *items):
    for item in items:
        print(name, item)
        yield item

data, selectors = source('data', 1, 2, 3, 4), source('selector', True, 0, 'yes')
print(list(itertools.compress(data, selectors)), list(data))
data, selectors = source('data', 1), source('selector', 1, 1, 1)
print(list(itertools.compress(data, selectors)), list(selectors))

# expect:
# data 1
# selector True
# data 2
# selector 0
# data 3
# selector yes
# data 4
# [1, 3] []
# data 1
# selector 1
# selector 1
# selector 1
# [1] [1, 1]
