# title: a dictionary is updated with the pairs of a generator
# clauses: iter.dict.update
# python: >=3.7
def pairs():
    yield 'a', 1
    yield ['b', 2]

d = {'a': 0, 'c': 3}
print(d.update(pairs()), d)
d.update(pairs(), a=9)
print(d)
for bad in ([('a',)], [5], ['abc']):
    try:
        d.update(item for item in bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)

# expect:
# None {'a': 1, 'c': 3, 'b': 2}
# {'a': 9, 'c': 3, 'b': 2}
# ValueError
# TypeError
# ValueError
