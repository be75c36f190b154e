# title: which iterators of built-in objects know how much is left
# clauses: iter.hint.builtin
# python: >=3.4
import operator

def hints(iterator):
    before = operator.length_hint(iterator, 99)
    next(iterator)
    return before, operator.length_hint(iterator, 99)

for iterable in ([1, 2, 3], (1, 2, 3), 'abc', range(3), {1: 1, 2: 2, 3: 3}, {1, 2, 3}):
    print(hints(iter(iterable)), end=' ')
print(hints(reversed([1, 2, 3])))
for iterator in (map(str, [1, 2]), filter(None, [1, 2]), zip([1, 2]), enumerate([1, 2]), iter(int, 1)):
    print(hints(iterator), end=' ')
print(hints(x for x in [1, 2]))

# expect:
# (3, 2) (3, 2) (3, 2) (3, 2) (3, 2) (3, 2) (3, 2)
# (99, 99) (99, 99) (99, 99) (99, 99) (99, 99) (99, 99)
