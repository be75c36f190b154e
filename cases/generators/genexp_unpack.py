# title: a starred element of a generator expression gives the values of its iterable
# clauses: genexp.unpack
# python: >=3.15
lists = [[1, 2], [], (3,)]
print(list((*each for each in lists)))
print([*each for each in lists], {*each for each in lists})
print({**each for each in ({'a': 1, 'b': 2}, {'a': 3})})

# expect:
# [1, 2, 3]
# [1, 2, 3] {1, 2, 3}
# {'a': 3, 'b': 2}
