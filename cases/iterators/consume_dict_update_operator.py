# title: the operator |= takes a generator of pairs, the operator | does not
# clauses: iter.dict.update_operator
# python: >=3.9
d = {'a': 0}
d |= ((letter, number) for number, letter in enumerate('ab', 1))
print(d)
try:
    d | ((letter, 1) for letter in 'c')
except TypeError:
    print('TypeError', d)

# expect:
# {'a': 1, 'b': 2}
# TypeError {'a': 1, 'b': 2}
