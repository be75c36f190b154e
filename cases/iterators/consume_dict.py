# title: dict takes pairs from a generator, and the last value of a key counts
# clauses: iter.dict
# python: >=3.7
def pairs():
    yield 'a', 1
    yield ['b', 2]
    yield 'cx'
    yield (x for x in ('a', 3))

print(dict(pairs()), dict(pairs(), b=5))
for bad in ((1,), (1, 2, 3), 'x', 4):
    try:
        dict(x for x in [('a', 1), bad])
    except (TypeError, ValueError) as e:
        print(type(e).__name__)

# expect:
# {'a': 3, 'b': 2, 'c': 'x'} {'a': 3, 'b': 5, 'c': 'x'}
# ValueError
# ValueError
# ValueError
# TypeError
