# title: iterators of built-in objects can be copied with their position, unlike generators
# clauses: iter.copy
# python: >=3.3
import copy

for original in (iter([1, 2, 3]), iter((1, 2, 3)), iter(range(1, 4)), iter('123'), map(abs, [1, 2, 3]),
                 filter(None, [1, 2, 3]), zip([1, 2, 3]), enumerate([1, 2, 3]), reversed([3, 2, 1])):
    next(original)
    duplicate = copy.deepcopy(original)
    print(next(original) == next(duplicate), list(original) == list(duplicate))

# expect:
# True True
# True True
# True True
# True True
# True True
# True True
# True True
# True True
# True True
