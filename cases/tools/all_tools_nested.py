# title: in a chain of tools each item runs through all of them before the next is taken
# clauses: tools.lazy tools.islice.start tools.dropwhile.start tools.filterfalse.values
# python: >=3.3
import itertools

def source():
    for number in itertools.count():
        print('yield', number)
        yield number

odd = itertools.filterfalse(lambda number: number % 2 == 0, source())
late = itertools.dropwhile(lambda number: number < 2, odd)
tool = itertools.islice(late, 1, 3)
print('made')
print(next(tool))
print(next(tool))
print(next(tool, 'ended'))

# expect:
# made
# yield 0
# yield 1
# yield 2
# yield 3
# yield 4
# yield 5
# 5
# yield 6
# yield 7
# 7
# ended
