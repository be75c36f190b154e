# title: count goes on without end, from any number in any steps
# clauses: tools.count.values
# python: >=3.3
import itertools
from fractions import Fraction

def take(tool):
    return list(itertools.islice(tool, 3))

print(take(itertools.count()), take(itertools.count(5)), take(itertools.count(5, -5)))
print(take(itertools.count(step=2)), take(itertools.count(0.5, 0.5)), take(itertools.count(1, 0)))
print([str(number) for number in take(itertools.count(Fraction(1, 2), Fraction(1, 3)))])
print(take(itertools.count(2 ** 64 - 1)))
try:
    itertools.count('a')
except TypeError:
    print('TypeError')

# expect:
# [0, 1, 2] [5, 6, 7] [5, 0, -5]
# [0, 2, 4] [0.5, 1.0, 1.5] [1, 1, 1]
# ['1/2', '5/6', '7/6']
# [18446744073709551615, 18446744073709551616, 18446744073709551617]
# TypeError
