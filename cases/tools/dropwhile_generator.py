# title: dropwhile drops from the source until the predicate is false, and asks it no more
# clauses: tools.dropwhile.values tools.dropwhile.start
# python: >=3.3
import itertools

def source():
    for number in (1, 2, 9, 3):
        print('yield', number)
        yield number

def small(number):
    print('small', number)
    return number < 5

tool = itertools.dropwhile(small, source())
print(next(tool))
print(list(tool))
print(list(itertools.dropwhile(lambda number: True, source())))

# expect:
# yield 1
# small 1
# yield 2
# small 2
# yield 9
# small 9
# 9
# yield 3
# [3]
# yield 1
# yield 2
# yield 9
# yield 3
# []
