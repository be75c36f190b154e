# title: accumulate yields totals, one for each item of the source
# clauses: tools.accumulate.values tools.lazy
# python: >=3.3
import itertools

def source():
    for number in (3, 1, 4):
        print('yield', number)
        yield number

def combine(total, number):
    print('combine', total, number)
    return max(total, number)

print(list(itertools.accumulate(source())))
print(list(itertools.accumulate(source(), combine)))
print(list(itertools.accumulate('abc')), list(itertools.accumulate([[1], [2]])))
print(list(itertools.accumulate([5, 6], None)))

# expect:
# yield 3
# yield 1
# yield 4
# [3, 4, 8]
# yield 3
# yield 1
# combine 3 1
# yield 4
# combine 3 4
# [3, 3, 4]
# ['a', 'ab', 'abc'] [[1], [1, 2]]
# [5, 11]
