# title: everything that takes an iterable takes a generator
# clauses: gen.iter.consumers
# python: >=3.5
def letters():
    yield 'b'
    yield 'a'
    yield 'c'

print(list(letters()), tuple(letters()), sorted(letters()))
print(''.join(letters()), max(letters()), dict(zip(letters(), range(9))) == dict(b=0, a=1, c=2))
print(*letters())
print([*letters(), 'd'], list(enumerate(letters())))
print(list(map(str.upper, letters())), any(letters()), {*letters()} == set('abc'))

# expect:
# ['b', 'a', 'c'] ('b', 'a', 'c') ['a', 'b', 'c']
# bac c True
# b a c
# ['b', 'a', 'c', 'd'] [(0, 'b'), (1, 'a'), (2, 'c')]
# ['B', 'A', 'C'] True True
