# title: advancing groupby skips what is left of the group, which is then empty
# clauses: tools.groupby.skipped tools.groupby.shared
# python: >=3.3
import itertools

def source():
    for number in (1, 1, 1, 2, 2):
        print('yield', number)
        yield number

groups = itertools.groupby(source())
key, old = next(groups)
print(key, next(old))
key, new = next(groups)
print(key, list(old))
print(list(new))

# expect:
# yield 1
# 1 1
# yield 1
# yield 1
# yield 2
# 2 []
# yield 2
# [2, 2]
