# title: an inner clause uses the variable of an outer one
# clauses: genexp.nested_for genexp.scope
# python: >=3.2
print(list(letter for word in ('ab', '', 'c') for letter in word))
print(list((a, b) for a in range(3) for b in range(a) if (a + b) % 2))

# expect:
# ['a', 'b', 'c']
# [(1, 0), (2, 1)]
