# title: a number is taken for the end of the generator too when count stands in front of it
# clauses: tools.zip.lost tools.count.values
# python: >=3.3
import itertools

def letters():
    yield 'a'
    yield 'b'

numbers = itertools.count()
print(list(zip(numbers, letters())), next(numbers))
numbers = itertools.count()
print(list(zip(letters(), numbers)), next(numbers))

# expect:
# [(0, 'a'), (1, 'b')] 3
# [('a', 0), ('b', 1)] 2
